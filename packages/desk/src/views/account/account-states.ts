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

/** States of the account, shared by the stories of both languages. */
export const accountStates = {
  Account: { ar: 'الحساب', en: 'Account', at, play: async ({ find }) => void (await find('.list')) },
  Owed: {
    ar: 'خطوة ثانية مطلوبة',
    en: 'Second step owed',
    at: '/desk/muscat/inbox',
    server: { session: { ...without, secondFactorOwed: true } },
  },
  SetUp: {
    ar: 'إعداد الخطوة الثانية',
    en: 'Setting up the second step',
    at,
    server: { session: without },
    play: begin,
  },
  WrongCode: {
    ar: 'رمز غير صحيح',
    en: 'Wrong code',
    at,
    server: { session: without },
    replaced: { signIn: { withCode: () => Promise.reject(new SignInRefused('wrong-code')) } },
    play: async (inside) => {
      await confirm(inside);
      await inside.find('.problem');
    },
  },
  BackupCodes: {
    ar: 'رموز الاسترداد',
    en: 'Backup codes',
    at,
    server: { session: without },
    play: async (inside) => {
      await confirm(inside);
      await inside.find('.codes');
    },
  },
} satisfies Record<string, DeskStory>;
