import { ShuraProblem } from '@shura/client';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { asking, draftBy } from '../../testing/sample-asking.ts';
import { branded, signedInAs } from '../../testing/sample-desk.ts';

const list = '/desk/muscat/asking';
const server = { asking };
const drawn = async ({ find }: Inside) => void (await find('.stage shura-consultation, .stage shura-poll'));

/** Presses open, and confirms. */
export const open = async ({ press }: Inside) => {
  await press('.save .main');
  await press('dialog .main');
};

/** A draft with everything that opening requires. */
export const complete = {
  ...asking,
  consultations: asking.consultations.map((one) =>
    one.document.slug === 'green-muscat'
      ? {
          ...one,
          state: 'draft' as const,
          document: {
            ...one.document,
            draft: true as const,
            opens: '2099-11-01T08:00',
            closes: '2099-12-15T23:59',
            decision: { by: { ar: 'المجلس البلدي', en: 'the Municipal Council' }, on: '2100-01-20' },
          },
        }
      : one,
  ),
};

const refusing = (type: 'change-refused' | 'changed-meanwhile', errors: ShuraProblem['errors'] = []) => ({
  saveConsultation: () => Promise.reject(new ShuraProblem(type, 409, undefined, errors)),
});

/** States of what an agency asks, shared by the stories of both languages. */
export const askingStates = {
  List: {
    ar: 'القائمة',
    en: 'List',
    at: list,
    server: { asking, drafts: [draftBy('consultation.beach-access', {}), draftBy('poll.new-poll', {})] },
    play: async ({ find }) => void (await find('.list li')),
  },
  Empty: { ar: 'لا شيء بعد', en: 'Nothing yet', at: list },
  Looking: {
    ar: 'لمن يطّلع',
    en: 'For a viewer',
    at: `${list}/green-muscat`,
    server: { ...server, session: signedInAs('viewer') },
    play: drawn,
  },
  Embed: {
    ar: 'التضمين',
    en: 'Embedding',
    at: list,
    server,
    play: async ({ press, type, find }) => {
      await press('.list li:first-child .acts button');
      await type('dialog [name=address]', 'https://blog.muscat.example/parks');
      await find('output[for=address]:not(:empty)');
    },
  },
  EmbedBranded: {
    ar: 'التضمين بلون الجهة',
    en: 'Embedding in the colour of the agency',
    at: list,
    server: { ...server, settings: branded },
    play: async ({ press, find }) => {
      await press('.list li:first-child .acts button');
      await find('pre');
    },
  },
  NewConsultation: { ar: 'استشارة جديدة', en: 'New consultation', at: `${list}/new-consultation`, server, play: drawn },
  Begun: { ar: 'مسودة ناقصة', en: 'Unfinished draft', at: `${list}/beach-access`, server, play: drawn },
  Incomplete: {
    ar: 'لا تُفتح ناقصة',
    en: 'Not opened unfinished',
    at: `${list}/beach-access`,
    server,
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.save .main');
      await inside.find('.problem');
    },
  },
  Refused: {
    ar: 'رفض الخادم الافتتاح',
    en: 'Refused by the server',
    at: `${list}/green-muscat`,
    server: { asking: complete },
    replaced: refusing('change-refused', [
      { field: 'consultation green-muscat: closes', code: 'too-short' },
      { field: 'consultation green-muscat: decision.on', code: 'wrong-value' },
    ]),
    play: async (inside) => {
      await drawn(inside);
      await open(inside);
      await inside.find('.problem');
    },
  },
  Opening: {
    ar: 'تأكيد الافتتاح',
    en: 'Confirming',
    at: `${list}/green-muscat`,
    server: { asking: complete },
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.save .main');
      await inside.find('dialog[open]');
    },
  },
  Open: { ar: 'استشارة مفتوحة', en: 'Open consultation', at: `${list}/green-muscat`, server, play: drawn },
  Extending: {
    ar: 'التمديد',
    en: 'Extending',
    at: `${list}/green-muscat`,
    server,
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.ending button');
      await inside.press('dialog .main');
      await inside.find('dialog .wrong');
    },
  },
  Closing: {
    ar: 'الإغلاق المبكر',
    en: 'Closing early',
    at: `${list}/green-muscat`,
    server,
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.ending .grave');
      await inside.find('dialog[open]');
    },
  },
  Overtaken: {
    ar: 'حفظ غيره في هذه الأثناء',
    en: 'Someone else saved',
    at: `${list}/beach-access`,
    server,
    replaced: refusing('changed-meanwhile'),
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.save button');
      await inside.find('.problem button');
    },
  },
  FoundDraft: {
    ar: 'تعديلات لم تُحفظ',
    en: 'Changes that were not saved',
    at: `${list}/beach-access`,
    server: {
      asking,
      drafts: [draftBy('consultation.beach-access', { form: { hashtag: '# شواطئ مسقط' }, seen: 'v-beach-access' })],
    },
    play: drawn,
  },
  Closed: { ar: 'استشارة مغلقة', en: 'Closed consultation', at: `${list}/school-streets`, server, play: drawn },
  NewPoll: { ar: 'استطلاع جديد', en: 'New poll', at: `${list}/new-poll`, server },
  PollDraft: { ar: 'مسودة استطلاع', en: 'Draft of a poll', at: `${list}/polls/park-visit`, server, play: drawn },
  PollAnswered: {
    ar: 'استطلاع وصلته أصوات',
    en: 'Poll with votes',
    at: `${list}/polls/new-parks`,
    server,
    play: drawn,
  },
} satisfies Record<string, DeskStory>;
