import { waitUntil } from '@open-wc/testing';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { openDesk } from '../../testing/open-desk.ts';
import { late, offices, template, water } from '../../testing/sample-inbox.ts';
import { askingStates as asking, complete } from '../../views/asking/asking-states.ts';
import { countersStates as counters } from '../../views/counters/counters-states.ts';
import { settingsStates as settings } from '../../views/settings/settings-states.ts';
import { suggestionStates as suggestions } from '../../views/suggestion/suggestion-states.ts';

/** An error whose cause lies in several fields. */
interface Case {
  readonly story: Pick<DeskStory, 'at' | 'server'>;
  /** Name of the control with the error. */
  readonly at: string;
  readonly make: (inside: Inside) => Promise<unknown>;
  /** Corrects another field. */
  readonly cure: (inside: Inside) => Promise<unknown>;
}

const fill = async ({ type }: Inside, fields: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(fields)) await type(`[name="${name}"]`, value);
};
const decision = { 'decision.by.ar': 'المجلس', 'decision.by.en': 'Council', 'decision.on': '2099-12-01' };

const cases: Readonly<Record<string, Case>> = {
  'a decision before the close of a consultation': {
    story: { at: asking.NewConsultation.at.replace('new-consultation', 'green-muscat'), server: { asking: complete } },
    at: 'decision.on',
    async make(inside) {
      await fill(inside, { 'decision.on': '2099-12-01' });
      await inside.press('.save .main');
    },
    cure: (inside) => fill(inside, { closes: '2099-11-30T12:00' }),
  },
  'a decision before the close of a poll': {
    story: { at: asking.PollDraft.at, server: asking.PollDraft.server },
    at: 'decision.on',
    async make(inside) {
      await fill(inside, { ...decision, closes: '2099-12-15T12:00' });
      await inside.press('.save .main');
    },
    cure: (inside) => fill(inside, { closes: '2099-11-30T12:00' }),
  },
  'more choices than options': {
    story: { at: asking.PollDraft.at, server: asking.PollDraft.server },
    at: 'questions.0.max',
    async make(inside) {
      await fill(inside, { 'questions.0.max': '4' });
      await inside.press('.save .main');
    },
    cure: ({ press }) => press('[data-add="questions.0.options"]'),
  },
  'one suggestion for a choice of one': {
    story: suggestions.SomeoneElse,
    at: `on-${water.reference}`,
    async make({ press }) {
      await press('.to-public');
      await press('[name=kind][value=single]');
      await press('dialog .main');
    },
    cure: ({ press }) => press('[name=kind][value=agree]'),
  },
  'an acknowledgement pledged after the answer': {
    story: settings.Settings,
    at: 'policy.pledge.acknowledge',
    async make(inside) {
      await fill(inside, { 'policy.pledge.acknowledge': '30' });
      await inside.press('.save .main');
    },
    cure: (inside) => fill(inside, { 'policy.pledge.answer': '40' }),
  },
  'two offices of one name': {
    story: { at: settings.Offices.at, server: { settings: offices } },
    at: 'offices.1.name.ar',
    async make(inside) {
      await fill(inside, { 'offices.1.name.ar': 'قسم الحدائق' });
      await inside.press('.save .main');
    },
    cure: (inside) => fill(inside, { 'offices.0.name.ar': 'قسم البساتين' }),
  },
  'a slip without an answer': {
    story: { at: counters.Poll.at, server: counters.Poll.server },
    at: 'q.needs',
    make: ({ press }) => press('button.main'),
    cure: ({ press }) => press('[name="q.rate"]'),
  },
  'a question in the other language only': {
    story: suggestions.Waiting,
    at: 'ask:question.ar',
    async make({ choose, press }) {
      await choose('[name="ask:office"]', 'parks');
      await press('#act-ask button.main');
    },
    cure: (inside) => fill(inside, { 'ask:question.en': 'Which entrance?' }),
  },
  'a promise without its words': {
    story: suggestions.Waiting,
    at: 'commitment.text.ar',
    async make(inside) {
      await inside.press('[name=outcome][value=adopted]');
      await fill(inside, { 'commitment.due': '2099-12-01' });
      await inside.press('#answer button.main');
    },
    cure: (inside) => fill(inside, { 'commitment.due': '' }),
  },
  'a template of an empty answer': {
    story: {
      at: `/desk/muscat/suggestions/${late.reference}`,
      server: { ...suggestions.Waiting.server, drafts: [template] },
    },
    at: 'template',
    async make(inside) {
      await fill(inside, { template: 'قيد الدراسة' });
      await inside.choose('#answer [name=office]', '');
      await inside.press('#keep-template button');
    },
    cure: (inside) => fill(inside, { 'reason.ar': 'ندرسه الآن.' }),
  },
};

describe('an error whose cause lies in several fields', () => {
  before(() => localStorage.clear());

  for (const [name, { story, at, make, cure }] of Object.entries(cases)) {
    it(`goes once another of them is corrected: ${name}`, async () => {
      const there = await openDesk('ar', story);
      await make(there);
      const wrong = `[name="${at}"][aria-invalid=true], [id="${at}-wrong"]`;
      const within = (await there.find(wrong)).getRootNode() as ShadowRoot;
      await cure(there);
      const left = () => within.querySelector(`${wrong}, .problem a[href="#${at}"]`);
      await waitUntil(() => left() === null, 'the end of the error', { timeout: 5_000 });
    });
  }
});
