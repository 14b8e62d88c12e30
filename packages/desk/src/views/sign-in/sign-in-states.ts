import { ShuraProblem, ShuraUnreachable, SignInRefused } from '@shura/client';
import type { DeskStory, Inside } from '../../testing/desk-story.ts';
import { signedOut } from '../../testing/sample-desk.ts';

const at = '/desk';
const server = { session: signedOut };
const codeOwed = { withPassword: () => Promise.resolve({ codeOwed: true }) };
const refusing = (error: Error) => ({ signIn: { withPassword: () => Promise.reject(error) } });

export const enter = async ({ type, press }: Inside) => {
  await type('#email', 'aida@muscat.example');
  await type('#password', 'ghaf trees give shade');
  await press('button.main');
};

const refused = async (inside: Inside) => {
  await enter(inside);
  await inside.find('.problem');
};

/** Removes a person, which needs a recent sign-in. */
export const askForAgain = async ({ press, find }: Inside) => {
  await press('tr:nth-child(2) button');
  await press('dialog .grave');
  await press('dialog button.grave:not(.plain)');
  await find('#back');
};

/** States of signing in. */
export const signInStates = {
  Ways: { at, server },
  PasswordOnly: { at, server: { session: { ...signedOut, signIn: { password: true, passkey: false } } } },
  Unfinished: {
    at,
    server,
    play: async ({ press, find }) => {
      await press('button.main');
      await find('.wrong');
    },
  },
  WrongDetails: { at, server, replaced: refusing(new SignInRefused('wrong-details')), play: refused },
  Locked: { at, server, replaced: refusing(new SignInRefused('locked', 660)), play: refused },
  Unreachable: { at, server, replaced: refusing(new ShuraUnreachable()), play: refused },
  Again: {
    at: '/desk/muscat/people',
    replaced: { removePerson: () => Promise.reject(new ShuraProblem('reauthentication-needed', 403)) },
    play: askForAgain,
  },
  Code: {
    at,
    server,
    replaced: { signIn: codeOwed },
    play: async (inside) => {
      await enter(inside);
      await inside.find('#code');
    },
  },
  BackupCode: {
    at,
    server,
    replaced: { signIn: { ...codeOwed, withBackupCode: () => Promise.reject(new SignInRefused('wrong-code')) } },
    play: async (inside) => {
      await enter(inside);
      await inside.press('.ways button');
      await inside.type('#code', '4FQ2-K8ZN');
      await inside.press('button.main');
      await inside.find('.problem');
    },
  },
} satisfies Record<string, DeskStory>;
