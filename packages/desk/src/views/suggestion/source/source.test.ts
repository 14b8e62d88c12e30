import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { PollDocument } from '@shura/contract';
import { fakeDeskClient } from '../../../testing/fake-desk-client.ts';
import { textOf } from '../../../testing/open-desk.ts';
import { claimed, drawSource, type SourceSample, sampleSuggestions } from '../../../testing/source-sample.ts';

const [adopted = claimed] = sampleSuggestions;
const words = {
  ar: 'ترجمة C2VX-6MZF بالعربية: مطلوب.',
  en: 'Translation of C2VX-6MZF in Arabic: Required.',
};

for (const language of ['ar', 'en'] as const) {
  const untranslated = words[language];
  describe(`the source of a suggestion, in ${language}`, () => {
    const open = async (suggestion = adopted) => {
      const client = fakeDeskClient({ suggestions: sampleSuggestions });
      const sample = await fixture<SourceSample>(drawSource(language, suggestion, client));
      const find = async <Found extends HTMLElement = HTMLElement>(selector: string): Promise<Found> => {
        await waitUntil(() => sample.renderRoot.querySelector(selector), selector);
        return sample.renderRoot.querySelector<Found>(selector) as Found;
      };
      const press = async (selector: string) => (await find(selector)).click();
      return { client, sample, find, press };
    };

    it('shows on request whether the post still exists', async () => {
      const { client, find, press, sample } = await open();
      expect(client.asked).to.have.length(0);
      await press('.source button');
      await find('.source .done');
      expect(client.asked).to.deep.equal([['checkSource', 'muscat', '7K2M-94FD']]);
      await expect(sample).to.be.accessible();
    });

    it('decides on a claim only after a confirmation', async () => {
      const { client, find, press } = await open(claimed);
      await press('.claim .accept');
      await find('dialog[open]');
      expect(client.asked).to.have.length(0);
      await press('dialog .main');
      await waitUntil(() => client.asked.length === 1);
      expect(client.asked[0]?.[2]).to.deep.equal({
        on: [{ reference: '7K2M-94FD', seen: 2 }],
        act: { kind: 'decide-claim', accepted: true },
      });
    });

    it('makes a poll of unchanged words once each is translated', async () => {
      const { client, find, press, sample } = await open();
      await press('.to-public');
      await find('dialog[open]');
      await expect(sample).to.be.accessible();
      const fill = async (name: string, words: string) => {
        (await find<HTMLTextAreaElement>(`[name="${name}"]`)).value = words;
      };
      await fill('title.ar', 'إنارة الممشى');
      await fill('title.en', 'Lights on the path');
      await press('dialog .main');
      const summary = await find('dialog .problem');
      await waitUntil(() => summary.matches(':focus'), 'the focus');
      expect(client.asked).to.have.length(0);
      const [, link] = summary.querySelectorAll('a');
      expect(textOf(link)).to.equal(untranslated);
      link?.click();
      expect((await find('[name="other-C2VX-6MZF"]')).matches(':focus')).to.equal(true);
      await fill('other-7K2M-94FD', 'Solar lights along the path, which is dark after sunset #مسقط_خضراء, and water.');
      await fill('other-C2VX-6MZF', 'إنارة شمسية على امتداد الوادي');
      await press('dialog .main');
      await waitUntil(() => client.asked.length === 1);
      const poll = client.asked[0]?.[2] as PollDocument;
      expect(poll.from).to.deep.equal(['7K2M-94FD', 'C2VX-6MZF']);
      expect(poll.draft).to.equal(true);
      expect(poll.questions.map(({ text }) => text)).to.deep.equal([
        { ar: adopted.text, en: 'Solar lights along the path, which is dark after sunset #مسقط_خضراء, and water.' },
        { en: 'Solar lights along the wadi', ar: 'إنارة شمسية على امتداد الوادي' },
      ]);
      expect(sample.desk.client).to.equal(client);
    });
  });
}
