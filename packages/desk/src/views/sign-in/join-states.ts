import type { DeskStory } from '../../testing/desk-story.ts';
import { invitation, signedOut } from '../../testing/sample-desk.ts';

const at = '/desk#join=hT5y2';
const setUp = { role: 'administrator' as const, agencies: [], known: false };

/** States of joining. */
export const joinStates = {
  Invited: { at, server: { session: signedOut, invitation } },
  Known: { at, server: { session: signedOut, invitation: { ...invitation, known: true } } },
  SetUp: { at, server: { session: signedOut, invitation: setUp } },
  Unfinished: {
    at,
    server: { session: signedOut, invitation: setUp },
    play: async ({ type, press, find }) => {
      await type('#password', 'short');
      await press('button.main');
      await find('.wrong');
    },
  },
  Refused: { at, server: { session: signedOut } },
} satisfies Record<string, DeskStory>;
