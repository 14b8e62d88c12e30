import { ShuraProblem } from '@shura/client';
import type { DeskStory } from '../../testing/desk-story.ts';
import { found } from '../../testing/sample-found.ts';

const at = `/desk/muscat/search?${new URLSearchParams({ q: 'دورات مياه' })}`;
const refusing = (type: 'too-many-attempts' | 'busy') => ({
  search: () => Promise.reject(new ShuraProblem(type, 429, 30)),
});

/** States of the search. */
export const searchStates = {
  Blank: { at: '/desk/muscat/search' },
  Found: { at, server: { found }, play: async ({ find }) => void (await find('.found li')) },
  None: { at, play: async ({ find }) => void (await find('.empty')) },
  TooMany: { at, replaced: refusing('too-many-attempts'), play: async ({ find }) => void (await find('.problem')) },
  Busy: { at, replaced: refusing('busy'), play: async ({ find }) => void (await find('.problem')) },
} satisfies Record<string, DeskStory>;
