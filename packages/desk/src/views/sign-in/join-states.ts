import type { DeskStory } from '../../testing/desk-story.ts';
import { invitation, signedOut } from '../../testing/sample-desk.ts';

const at = '/desk#join=hT5y2';
const setUp = { role: 'administrator' as const, agencies: [], known: false };

/** States of joining, shared by the stories of both languages. */
export const joinStates = {
  Invited: { ar: 'مدعو جديد', en: 'Someone new', at, server: { session: signedOut, invitation } },
  Known: {
    ar: 'له حساب',
    en: 'Someone with an account',
    at,
    server: { session: signedOut, invitation: { ...invitation, known: true } },
  },
  SetUp: { ar: 'أول مدير وأول جهة', en: 'First administrator', at, server: { session: signedOut, invitation: setUp } },
  Unfinished: {
    ar: 'حقول ناقصة',
    en: 'Unfinished',
    at,
    server: { session: signedOut, invitation: setUp },
    play: async ({ type, press, find }) => {
      await type('#password', 'short');
      await press('button.main');
      await find('.wrong');
    },
  },
  Refused: { ar: 'رابط منتهٍ', en: 'Expired link', at, server: { session: signedOut } },
} satisfies Record<string, DeskStory>;
