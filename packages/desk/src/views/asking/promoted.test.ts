import { expect, waitUntil } from '@open-wc/testing';
import { ShuraProblem } from '@shura/client';
import type { PollDocument } from '@shura/contract';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { asking } from '../../testing/sample-asking.ts';
import { late, water } from '../../testing/sample-inbox.ts';

const words = { ar: late.title ?? '', en: 'Solar lights on the walking path' };
const shade: PollDocument = {
  slug: 'lights',
  draft: true,
  visibility: 'after-close',
  title: { ar: 'ما الأولى؟', en: 'What comes first?' },
  from: [late.reference, water.reference],
  questions: [
    {
      kind: 'single',
      id: 'choice',
      text: { ar: 'ما الأولى؟', en: 'What comes first?' },
      options: [
        { id: 'o1', text: words },
        { id: 'o2', text: { ar: `  ${water.text}`, en: 'Drinking water for walkers and birds' } },
        { id: 'o3', text: { ar: 'غير ذلك', en: 'Something else' } },
      ],
    },
  ],
};
const server = {
  asking: {
    ...asking,
    polls: [{ document: shade, state: 'draft' as const, version: 'v1', answered: false, missing: [] }],
  },
  suggestions: [late, water],
};
const at = '/desk/muscat/asking/polls/lights';

const said = {
  ar: { why: 'كلمات الناس لا تُعدَّل', differ: 'لا يقول الاستطلاع ما كتبه صاحب المقترح، وكلمات الناس لا تُعدَّل.' },
  en: { why: 'never edited', differ: 'The poll does not say what its author wrote, which is never edited.' },
};
const saved = ({ client }: Awaited<ReturnType<typeof openDesk>>) =>
  client.asked.find(([name]) => name === 'savePoll')?.[2] as PollDocument | undefined;

for (const language of ['ar', 'en'] as const) {
  describe(`a poll made from suggestions, in ${language}`, () => {
    it("shows the authors' words as fixed text, and all else in fields", async () => {
      const { desk, find } = await openDesk(language, { at, server });
      const locked = await find('[id="questions.0.options.0.text.ar"]');
      expect(textOf(locked)).to.include(words.ar).and.to.include(said[language].why);
      const root = desk.shadowRoot!.querySelector('desk-poll')!.shadowRoot!;
      const typed = [...root.querySelectorAll<HTMLInputElement>('[name^="questions.0"][name*="text."]')];
      expect(typed.map(({ name }) => name)).to.deep.equal([
        'questions.0.text.ar',
        'questions.0.text.en',
        'questions.0.options.0.text.en',
        'questions.0.options.1.text.en',
        'questions.0.options.2.text.ar',
        'questions.0.options.2.text.en',
      ]);
      await expect(desk).to.be.accessible();
    });

    it('has the reason of a refusal in words, beside the field and above', async () => {
      const refuse = () =>
        Promise.reject(
          new ShuraProblem('change-refused', 409, undefined, [
            { field: `poll lights: from.${late.reference}`, code: 'words-differ' },
            { field: 'poll lights: from.0000-0000', code: 'wrong-value' },
          ]),
        );
      const { desk, find, press } = await openDesk(language, { at, server, replaced: { savePoll: refuse } });
      await find('[id="questions.0.options.0.text.ar"]');
      await press('.save button');
      const summary = await find('.problem');
      expect(textOf(summary))
        .to.include(said[language].differ)
        .and.not.to.match(/from|J9FE|[a-z]\.[a-z]/);
      const locked = await find('[id="questions.0.options.0.text.ar"]');
      expect(textOf(locked.querySelector('.wrong'))).to.equal(said[language].differ);
      const [link, other] = summary.querySelectorAll('a');
      const root = desk.shadowRoot!.querySelector('desk-poll')!.shadowRoot!;
      link!.click();
      expect(root.activeElement).to.equal(locked);
      other!.click();
      expect(root.activeElement?.id).to.equal('from');
    });
  });
}

describe('a poll made from suggestions', () => {
  it('is saved unchanged, and without the suggestion whose line is removed', async () => {
    const there = await openDesk('en', { at, server });
    const { find, press, type } = there;
    await find('[id="questions.0.options.0.text.ar"]');
    await type('[name="questions.0.options.0.text.en"]', 'Solar lights');
    await press('.save button');
    await waitUntil(() => saved(there), 'the poll');
    expect(saved(there)).to.deep.include({ from: shade.from });
    const [question] = saved(there)!.questions;
    expect(question && 'options' in question && question.options[0]?.text).to.deep.equal({
      ar: words.ar,
      en: 'Solar lights',
    });

    const without = await openDesk('en', { at, server });
    await without.find('[id="questions.0.options.0.text.ar"]');
    await without.press('.short-lines .grave');
    await waitUntil(
      () =>
        textOf(without.desk.shadowRoot!.querySelector('desk-poll')!.shadowRoot!.querySelector('.short-lines')).includes(
          water.text!,
        ),
      'the rest',
    );
    await without.press('.save button');
    await waitUntil(() => saved(without), 'the poll');
    expect(saved(without)).to.deep.include({ from: [water.reference] });
  });
});
