import { ShuraProblem } from '@shura/client';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { asking, draftBy } from '../../testing/sample-asking.ts';
import { branded, signedInAs } from '../../testing/sample-desk.ts';
import { found } from '../../testing/sample-found.ts';

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

/** One consultation, with ideas adopted from two hashtags. */
const adoptedFrom = {
  consultations: asking.consultations.slice(0, 1).map((one) => ({
    ...one,
    hashtags: [
      { hashtag: '#مسقط_خضراء', ideas: 42, acknowledged: 40, answered: 31, carriedOut: 4, longest: 23 },
      { hashtag: '#ShadeForMuscat', ideas: 2, acknowledged: 2, answered: 2, carriedOut: 0 },
    ],
  })),
  polls: [],
};

const refusing = (type: 'change-refused' | 'changed-meanwhile', errors: ShuraProblem['errors'] = []) => ({
  saveConsultation: () => Promise.reject(new ShuraProblem(type, 409, undefined, errors)),
});

/** Found before, and kept with what was opened. */
const opened = {
  ...asking,
  consultations: asking.consultations.map((one) => ({
    ...one,
    precedents: {
      at: '2026-10-28T06:00:00Z',
      hits: found.hits.map(({ kind, href, states }) => ({ kind, href, states })),
    },
  })),
};

/** States of what an agency asks. */
export const askingStates = {
  List: {
    at: list,
    server: { asking, drafts: [draftBy('consultation.beach-access', {}), draftBy('poll.new-poll', {})] },
    play: async ({ find }) => void (await find('.list li')),
  },
  Hashtags: { at: list, server: { asking: adoptedFrom }, play: async ({ find }) => void (await find('.list li')) },
  Empty: { at: list },
  Looking: { at: `${list}/green-muscat`, server: { ...server, session: signedInAs('viewer') }, play: drawn },
  Embed: {
    at: list,
    server,
    play: async ({ press, type, find }) => {
      await press('.list li:first-child .acts button');
      await type('dialog [name=address]', 'https://blog.muscat.example/parks');
      await find('output[for=address]:not(:empty)');
    },
  },
  EmbedBranded: {
    at: list,
    server: { ...server, settings: branded },
    play: async ({ press, find }) => {
      await press('.list li:first-child .acts button');
      await find('pre');
    },
  },
  NewConsultation: { at: `${list}/new-consultation`, server, play: drawn },
  Begun: { at: `${list}/beach-access`, server, play: drawn },
  Incomplete: {
    at: `${list}/beach-access`,
    server,
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.save .main');
      await inside.find('.problem');
    },
  },
  Refused: {
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
    at: `${list}/green-muscat`,
    server: { asking: complete, found },
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.save .main');
      await inside.find('dialog[open]');
    },
  },
  SaidBefore: {
    at: `${list}/beach-access`,
    server: { asking, found },
    play: async ({ find }) => void (await find('[aria-labelledby=precedents] .found li')),
  },
  NotAsked: {
    at: `${list}/beach-access`,
    server,
    replaced: { search: () => Promise.reject(new ShuraProblem('busy', 503)) },
    play: async ({ find }) => void (await find('[aria-labelledby=precedents] .wrong')),
  },
  ShownBefore: { at: `${list}/green-muscat`, server: { asking: opened }, play: drawn },
  Open: { at: `${list}/green-muscat`, server, play: drawn },
  Extending: {
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
    at: `${list}/green-muscat`,
    server,
    play: async (inside) => {
      await drawn(inside);
      await inside.press('.ending .grave');
      await inside.find('dialog[open]');
    },
  },
  Overtaken: {
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
    at: `${list}/beach-access`,
    server: {
      asking,
      drafts: [draftBy('consultation.beach-access', { form: { hashtag: '# شواطئ مسقط' }, seen: 'v-beach-access' })],
    },
    play: drawn,
  },
  Closed: { at: `${list}/school-streets`, server },
  NewPoll: { at: `${list}/new-poll`, server },
  PollDraft: { at: `${list}/polls/park-visit`, server, play: drawn },
  PollAnswered: { at: `${list}/polls/new-parks`, server, play: drawn },
} satisfies Record<string, DeskStory>;
