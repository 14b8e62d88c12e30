import { ShuraProblem } from '@shura/client';
import type { DeskSuggestion, Settings } from '@shura/contract';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { signedInAs } from '../../testing/sample-desk.ts';
import {
  answered,
  answeredAgain,
  appealed,
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

/** States of the page of a suggestion, shared by the stories of both languages. */
export const suggestionStates = {
  Held: { ar: 'قبل النشر، وفيه بيانات شخصية', en: 'Held, with personal data', ...one(held) },
  HeldUnchecked: {
    ar: 'نشر دون نظر',
    en: 'Published unlooked at',
    ...one(held),
    play: async ({ press, find }) => {
      await press('#deed-publish button.main');
      await find('.wrong');
    },
  },
  Redacting: {
    ar: 'حجب جزء',
    en: 'Hiding a part',
    ...one(held),
    play: ({ press }) => press('#of-redact summary'),
  },
  Waiting: { ar: 'بانتظار الرد', en: 'Waiting', ...one(late) },
  Templates: {
    ar: 'قوالب الردود',
    en: 'Templates of answers',
    at: at(late.reference),
    server: { ...one(late).server, drafts: [template] },
    play: ({ press }) => press('.templates summary'),
  },
  TemplateOnly: {
    ar: 'نص القالب كما هو',
    en: 'A template’s text and no more',
    at: at(late.reference),
    server: { ...one(late).server, drafts: [template] },
    play: async ({ press, find }) => {
      await press('.templates .list button');
      await new Promise((resolve) => setTimeout(resolve, 50));
      await press('#answer button.main');
      await find('.wrong');
    },
  },
  Viewer: {
    ar: 'لمطّلع',
    en: 'For a viewer',
    at: at(late.reference),
    server: { ...one(late).server, session: signedInAs('viewer') },
  },
  Answering: {
    ar: 'كتابة الرد، مع معاينته',
    en: 'Answering, with its preview',
    at: at(water.reference),
    server: { ...one(water).server, drafts: [draftBy(aida, water.reference, written)] },
  },
  DraftOfAnother: {
    ar: 'مسودة كتبها آخر',
    en: 'A draft of someone else',
    at: at(water.reference),
    server: {
      ...one(water).server,
      drafts: [draftBy(salim, water.reference, { outcome: 'under-study', 'reason.ar': 'ندرس كلفة الصيانة في الصيف.' })],
    },
  },
  Unfinished: {
    ar: 'رد ناقص',
    en: 'Unfinished answer',
    ...one(water),
    play: async ({ press, find }) => {
      await press('#answer button.main');
      await find('.wrong');
    },
  },
  TenSeconds: {
    ar: 'قبل أن يُرسل',
    en: 'Before it is sent',
    at: at(water.reference),
    server: { ...one(water).server, drafts: [draftBy(aida, water.reference, written)] },
    play: async ({ press, find }) => {
      await press('#answer button.main');
      await find('.undo');
    },
  },
  Sent: {
    ar: 'نُشر الرد',
    en: 'Published',
    at: at(water.reference),
    server: { ...one(water).server, drafts: [draftBy(aida, water.reference, written)] },
    play: async (inside) => {
      await publishNow(inside);
      await inside.find('.next');
    },
  },
  Conflict: {
    ar: 'مسودتان',
    en: 'Two drafts',
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
  Proposal: { ar: 'رد ينتظر الاعتماد', en: 'To be confirmed', ...one(proposed, twoPeople) },
  OwnProposal: {
    ar: 'ردّ كتبه من يقرؤه',
    en: 'One’s own proposal',
    ...one({ ...proposed, ownProposal: true }, twoPeople),
  },
  Answered: { ar: 'صدر الرد، وفيه التزام', en: 'Answered, with a commitment', ...one(answered) },
  AnsweredAgain: {
    ar: 'رد عُدّل',
    en: 'An answer that was changed',
    ...one(answeredAgain),
    play: async ({ press }) => press('.thread details summary'),
  },
  Appeal: { ar: 'تظلّم', en: 'Appeal', ...one(appealed) },
  Stale: {
    ar: 'تغيّر في الأثناء',
    en: 'Changed meanwhile',
    ...one(water),
    replaced: { act: () => Promise.reject(new ShuraProblem('stale-suggestion', 409)) },
    play: async ({ press, choose, find }) => {
      await press('#of-acknowledge summary');
      await choose('[name="acknowledge:office"]', 'parks');
      await press('#deed-acknowledge button.main');
      await find('.stale');
    },
  },
  SomeoneElse: {
    ar: 'عند شخص آخر',
    en: 'Someone else is here',
    ...one(water),
    replaced: { present: () => Promise.resolve({ others: [salim] }) },
    play: async ({ find }) => void (await find('.notes .quiet-line')),
  },
  Linking: {
    ar: 'ربط بمقترح مشابه',
    en: 'Linking',
    at: at(water.reference),
    server: { ...one(water).server, inbox: inboxOf(late, water) },
    play: async ({ press, type, find }) => {
      await press('#of-link summary');
      await type('[name="link:to"]', 'المسار');
      await press('#deed-link button.main');
      await find('.found-links');
    },
  },
  Erased: { ar: 'مُحي', en: 'Erased', ...one(erased) },
  Absent: { ar: 'لا يوجد', en: 'Absent', at: at('AAAA-AAAA'), server: { inbox: waitingInbox, settings: offices } },
} satisfies Record<string, DeskStory>;
