import { expect, waitUntil } from '@open-wc/testing';
import type { ConsultationDocument } from '@shura/contract';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { asking } from '../../testing/sample-asking.ts';
import { responseStates as states, written } from './response-states.ts';

const words = {
  ar: {
    people: 'شارك 742 شخصًا في «إغلاق الشارع أمام السيارات».',
    answer: 'هل يُغلق الشارع وقت الانصراف؟ نعم، نصف ساعة: 69% (512 صوتًا)؛ لا: 31% (230 صوتًا).',
  },
  en: {
    people: '742 people took part in “Closing the street to cars”.',
    answer: 'Should the street close when school ends? Yes, for half an hour: 69% (512 votes); No: 31% (230 votes).',
  },
} as const;

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`responses, in ${language}`, () => {
    it('begin with the owed ones, and how long they are owed', async () => {
      const there = await openDesk(language, states.List);
      const owed = await there.find('[aria-labelledby=owed] li');
      expect(textOf(owed)).to.match(language === 'ar' ? /أُغلقت قبل/ : /Closed \d+ days ago/);
      await expect(there.desk).to.be.accessible();
    });

    it('insert facts in both languages at once', async () => {
      const there = await openDesk(language, states.Composer);
      const [people, answer] = [await there.find('#fact-0'), await there.find('#fact-1')];
      expect(textOf(people)).to.equal(w.people);
      expect(textOf(answer)).to.equal(w.answer);
      await there.press('.recorded li:nth-child(1) button');
      const said = await there.find<HTMLTextAreaElement>('[name="said.en"]');
      await waitUntil(() => said.value === words.en.people, 'the fact');
      expect((await there.find<HTMLTextAreaElement>('[name="said.ar"]')).value).to.equal(words.ar.people);
      await expect(there.desk).to.be.accessible();
    });

    it('are not published without an office, a date and a reason', async () => {
      const there = await openDesk(language, states.Incomplete);
      await states.Incomplete.play(there);
      const problem = await there.find('.problem');
      await waitUntil(() => problem.matches(':focus'), 'the focus');
      await there.find('[id="did.0.on-wrong"]');
      expect(there.client.asked.filter(([name]) => name === 'saveConsultation')).to.have.length(0);
    });
  });
}

describe('responses', () => {
  it('are published with the consultation after a confirmation', async () => {
    const there = await openDesk('ar', states.Publishing);
    await there.find('.stage shura-response-feed');
    await there.press('.save .main');
    await there.press('dialog .main');
    await there.find('.done');
    const heading = await there.find('h1');
    await waitUntil(() => heading.matches(':focus'), 'the focus');
    const [, , document, seen] = there.client.asked.find(([name]) => name === 'saveConsultation') as [
      string,
      string,
      ConsultationDocument,
      string,
    ];
    const { office, said, did, didNot } = written.form;
    expect(document).to.deep.equal({
      ...asking.consultations[2]!.document,
      outcome: {
        office,
        said,
        did: did.map(({ text, on }) => ({ text, on })),
        didNot: didNot.map(({ text, reason }) => ({ text, reason })),
      },
    });
    expect(seen).to.equal('v-school-streets');
  });

  it('have a preview as people will read them', async () => {
    const there = await openDesk('en', states.Written);
    const feed = await there.find('.stage shura-response-feed');
    await waitUntil(() => feed.shadowRoot?.querySelector('.thread'), 'the card');
    expect(textOf(feed.shadowRoot?.querySelector('.thread'))).to.include('يُغلق شارع المدارس');
  });

  it('say that earlier versions stay public', async () => {
    const there = await openDesk('en', states.Again);
    expect(textOf(await there.find('.note'))).to.include('earlier ones stay public');
    expect(textOf(await there.find('.head .meta'))).to.match(/^Published on .*2026.* · One version$/);
    await there.press('.save .main');
    expect(textOf(await there.find('dialog h2'))).to.equal('Publish version 2 of the response?');
  });
});
