import { ShuraProblem } from '@shura/client';
import type { DeskSuggestion, Settings } from '@shura/contract';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { signedInAs } from '../../testing/sample-desk.ts';
import {
  answered,
  answeredAgain,
  appealed,
  assigned,
  contested,
  draftBy,
  erased,
  held,
  inboxOf,
  late,
  offices,
  proposed,
  template,
  twoPeople,
  waitingInbox,
  water,
  written,
} from '../../testing/sample-inbox.ts';

const at = (reference: string) => `/desk/muscat/suggestions/${reference}`;
const salim = 'سالم بن ناصر المعمري';
const aida = 'عائدة الحارثية';

const one = (suggestion: DeskSuggestion, settings: Settings = offices) => ({
  at: at(suggestion.reference),
  server: { suggestions: [suggestion], inbox: waitingInbox, settings },
});

/** Presses publish twice: to start the ten seconds, and to skip them. */
export const publishNow = async ({ press }: Inside) => {
  await press('#answer button.main');
  await press('.soon button.main');
};

/** States of the page of a suggestion. */
export const suggestionStates = {
  Held: { ...one(held) },
  HeldUnchecked: {
    ...one(held),
    play: async ({ press, find }) => {
      await press('#act-publish button.main');
      await find('.wrong');
    },
  },
  HidingFound: {
    ...one(held),
    play: async ({ press, find }) => {
      await press('.found li button');
      await find('#of-redact[open]');
    },
  },
  Redacting: { ...one(held), play: ({ press }) => press('#of-redact summary') },
  Waiting: { ...one(late) },
  Templates: {
    at: at(late.reference),
    server: { ...one(late).server, drafts: [template] },
    play: ({ press }) => press('.templates summary'),
  },
  TemplateOnly: {
    at: at(late.reference),
    server: { ...one(late).server, drafts: [template] },
    play: async ({ press, find }) => {
      await press('.templates .list button');
      await new Promise((resolve) => setTimeout(resolve, 50));
      await press('#answer button.main');
      await find('.wrong');
    },
  },
  Viewer: { at: at(late.reference), server: { ...one(late).server, session: signedInAs('viewer') } },
  Answering: {
    at: at(water.reference),
    server: { ...one(water).server, drafts: [draftBy(aida, water.reference, written)] },
  },
  DraftOfAnother: {
    at: at(water.reference),
    server: {
      ...one(water).server,
      drafts: [draftBy(salim, water.reference, { outcome: 'under-study', 'reason.ar': 'ندرس كلفة الصيانة في الصيف.' })],
    },
  },
  Unfinished: {
    ...one(water),
    play: async ({ press, find }) => {
      await press('#answer button.main');
      await find('.wrong');
    },
  },
  TenSeconds: {
    at: at(water.reference),
    server: { ...one(water).server, drafts: [draftBy(aida, water.reference, written)] },
    play: async ({ press, find }) => {
      await press('#answer button.main');
      await find('.undo');
    },
  },
  Sent: {
    at: at(water.reference),
    server: { ...one(water).server, drafts: [draftBy(aida, water.reference, written)] },
    play: async (inside) => {
      await publishNow(inside);
      await inside.find('.next');
    },
  },
  Conflict: {
    at: at(water.reference),
    server: {
      ...one(water).server,
      drafts: [draftBy(salim, water.reference, { outcome: 'not-adopted', 'reason.ar': 'لا ماء عند المداخل.' })],
    },
    replaced: { saveDraft: () => Promise.reject(new ShuraProblem('changed-meanwhile', 409)) },
    play: async ({ type, find }) => {
      await type('[name="reason.ar"]', 'نمدّ الماء إلى المدخل الشمالي أولًا.');
      await find('.conflict');
    },
  },
  Proposal: { ...one(proposed, twoPeople) },
  OwnProposal: { ...one({ ...proposed, ownProposal: true }, twoPeople) },
  Answered: { ...one(answered) },
  AnsweredAgain: { ...one(answeredAgain), play: async ({ press }) => press('.thread details summary') },
  Contested: { ...one(contested), play: ({ press }) => press('.contested summary') },
  Assigned: { ...one(assigned) },
  Noting: {
    ...one(assigned),
    play: async ({ press, find }) => {
      await press('#of-note summary');
      await press('#act-note button.main');
      await find('#act-note .wrong');
    },
  },
  Assigning: { ...one(late), play: ({ press }) => press('#of-assign summary') },
  Appeal: { ...one(appealed) },
  OwnHiding: { ...one({ ...appealed, ownHiding: true }) },
  Stale: {
    ...one(water),
    replaced: { act: () => Promise.reject(new ShuraProblem('stale-suggestion', 409)) },
    play: async ({ press, choose, find }) => {
      await press('#of-acknowledge summary');
      await choose('[name="acknowledge:office"]', 'parks');
      await press('#act-acknowledge button.main');
      await find('.stale');
    },
  },
  SomeoneElse: {
    ...one(water),
    replaced: { present: () => Promise.resolve({ others: [salim] }) },
    play: async ({ find }) => void (await find('.notes .quiet-line')),
  },
  Linking: {
    at: at(water.reference),
    server: { ...one(water).server, inbox: inboxOf(late, water) },
    play: async ({ press, type, find }) => {
      await press('#of-link summary');
      await type('[name="link:to"]', 'المسار');
      await press('#act-link button.main');
      await find('.found-links');
    },
  },
  Erased: { ...one(erased) },
  Absent: { at: at('AAAA-AAAA'), server: { inbox: waitingInbox, settings: offices } },
} satisfies Record<string, DeskStory>;
