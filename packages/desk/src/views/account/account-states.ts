import { SignInRefused } from '@shura/client';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { signedInAs } from '../../testing/sample-desk.ts';

const at = '/desk/account';
const without = { ...signedInAs('answerer'), secondFactor: false };

const begin = async ({ type, press, find }: Inside) => {
  await type('#password', 'ghaf trees give shade');
  await press('button[value=start]');
  await find('.qr');
};
const confirm = async (inside: Inside) => {
  await begin(inside);
  await inside.type('#code', '٤٢٩ ٠٠٧');
  await inside.press('form .main');
};

/** States of the account. */
export const accountStates = {
  Account: { at, play: async ({ find }) => void (await find('.list')) },
  Digest: {
    at,
    play: async ({ choose, press }) => {
      await choose('#digest-transport', 'weekly');
      await press('form:has(#digest-transport) .main');
    },
  },
  Owed: { at: '/desk/muscat/inbox', server: { session: { ...without, secondFactorOwed: true } } },
  SetUp: { at, server: { session: without }, play: begin },
  WrongCode: {
    at,
    server: { session: without },
    replaced: { signIn: { withCode: () => Promise.reject(new SignInRefused('wrong-code')) } },
    play: async (inside) => {
      await confirm(inside);
      await inside.find('.problem');
    },
  },
  BackupCodes: {
    at,
    server: { session: without },
    play: async (inside) => {
      await confirm(inside);
      await inside.find('.codes');
    },
  },
} satisfies Record<string, DeskStory>;
