import { emailSchema, type ProblemType, passwordSchema, problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import * as v from 'valibot';
import { authPath, isFresh, type SignedIn, ssoProvider } from '../../auth/sessions.ts';
import type { SignIn } from '../../auth/sign-in.ts';
import { personal } from '../../http/headers.ts';
import { baseOf } from '../../http/own-address.ts';
import { mountOf } from '../../model/mount.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Runtime } from '../../services/runtime.ts';
import type { Staff } from '../../services/staff.ts';
import { endpoint, type Handler, routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';
import type { Attempts } from './password-attempts.ts';
import { cookiesOf, forBrowser, headersOf, refusalOf } from './sign-in-answers.ts';

export interface SignInRoutesOptions {
  readonly signIn: Pick<SignIn, 'handle' | 'signedIn' | 'sweep' | 'challenged' | 'endSession' | 'tokenOf'>;
  readonly staff: Pick<Staff, 'didToAccount' | 'checkPassword'>;
  readonly guard: Pick<Guard, 'owes'>;
  /** True if every member of staff must have a second factor. */
  readonly secondFactor: boolean;
  readonly attempts: Attempts;
  readonly networkOf: (c: Context) => string;
}

type Done = Parameters<Staff['didToAccount']>[1];

const maxBytes = 16 * 1024;
const anything = v.record(v.string(), v.unknown());
const detailsSchema = v.strictObject({ email: emailSchema, password: v.pipe(v.string(), v.maxLength(1000)) });

/** The endpoints of better-auth that are exposed; no others. */
const posts = {
  'sign-out': 'Sign out',
  'change-password': 'Choose another password',
  'revoke-session': 'Sign out in one other place',
  'revoke-other-sessions': 'Sign out everywhere else',
  'two-factor/enable': 'Begin to set up a second factor',
  'two-factor/disable': 'Do without a second factor',
  'two-factor/verify-totp': 'Give the code of an authenticator',
  'two-factor/verify-backup-code': 'Give a backup code, which is good once',
  'passkey/verify-registration': 'Keep a new passkey',
  'passkey/verify-authentication': 'Sign in by a passkey',
  'passkey/delete-passkey': 'Forget a passkey',
};
const gets = {
  'get-session': 'The session of this browser',
  'list-sessions': 'Where one is signed in',
  'passkey/generate-register-options': 'What a browser needs to make a passkey',
  'passkey/generate-authenticate-options': 'What a browser needs to sign in with a passkey',
  'passkey/list-user-passkeys': 'The passkeys one has',
  [`callback/${ssoProvider}`]: 'Where the provider of single sign-on sends people back to',
};

/** The log entry of each endpoint. */
const logEntries: Readonly<Record<string, Done>> = {
  'change-password': 'password.change',
  'two-factor/verify-totp': 'factor.add',
  'two-factor/disable': 'factor.remove',
  'passkey/verify-registration': 'factor.add',
  'passkey/delete-passkey': 'factor.remove',
};
/**
 * Endpoints that open an account or end other sessions. They need a fresh sign-in, so that a stolen session is not
 * enough (ASVS 5.0 7.5.1 and 7.5.2).
 */
const sensitive = [
  ...['change-password', 'two-factor/enable', 'two-factor/disable'],
  ...['passkey/generate-register-options', 'passkey/delete-passkey', 'revoke-session', 'revoke-other-sessions'],
];
const entrances = /^(sign-in\/|callback\/|passkey\/verify-authentication$)/;
/**
 * Endpoints open to a password-only session where a second factor is required: signing out, and setting up the first
 * second factor.
 */
const toLeave = ['sign-out', 'get-session'];
const toSetUp = [
  ...['two-factor/enable', 'two-factor/verify-totp'],
  ...['passkey/generate-register-options', 'passkey/verify-registration'],
];

const always = [
  'not-signed-in',
  'sign-in-refused',
  'too-many-attempts',
  'second-factor-owed',
  'reauthentication-needed',
] as const;
const says = (summary: string, ...refuses: readonly ProblemType[]) => ({
  summary,
  answers: { 200: ['The response of better-auth 1.7'], 302: ['Back to the desk'] } as const,
  refuses: [...always, ...refuses],
});
const sends = (summary: string) => ({
  ...says(summary, 'cross-site', 'sign-in-expired', 'password-wrong', 'code-wrong', 'passkey-refused'),
  takes: { body: anything, maxBytes },
});

export const signInRoutes = ({ store, publicUrl }: Runtime, options: SignInRoutesOptions) => {
  const { signIn, staff, guard, secondFactor, attempts, networkOf } = options;

  const mayNow = async (path: string, { person }: SignedIn): Promise<boolean> =>
    entrances.test(path) ||
    toLeave.includes(path) ||
    // A password-only session must not add a factor if the account already has one.
    (toSetUp.includes(path) && !(await store.hasStrongWay(person.id)));

  const mustBeAllowed = async (path: string, who: SignedIn): Promise<void> => {
    if (guard.owes(who) && !(await mayNow(path, who))) throw new Refusal(problemTypes.secondFactorOwed);
    if (sensitive.includes(path) && !isFresh(who)) throw new Refusal(problemTypes.reauthenticationNeeded);
  };

  /** Logs what a request did. `before` is the session at arrival. */
  const note = async (c: Context, path: string, before: SignedIn | undefined, answer: Response): Promise<void> => {
    const did = logEntries[path];
    if (before && !entrances.test(path)) {
      if (did) await staff.didToAccount(before.person.id, did);
      return;
    }
    // A correct password, before its second factor, opens no session yet, but ends the earlier session.
    const entered = await signIn.signedIn(cookiesOf(answer));
    if (before && (entered || path === 'sign-in/email')) await signIn.endSession(before.session.id);
    if (!entered) return;
    const { person } = entered;
    await Promise.all([
      staff.didToAccount(person.id, 'sign-in'),
      attempts.remember(person, networkOf(c)),
      signIn.sweep(),
    ]);
  };

  /** Passes a request on to better-auth, with only the parsed body. */
  const hand = async (c: Context, path: string, body?: unknown): Promise<Response> => {
    const { headers } = c.req.raw;
    const before = await signIn.signedIn(headers);
    // A signed-in person is limited by account instead; signing out is never limited.
    if (!before && path !== 'sign-out') await attempts.ofNetwork(networkOf(c));
    if (before) await mustBeAllowed(path, before);
    if (before && path.startsWith('two-factor/verify-')) await attempts.ofCode(before.person.id);
    if (secondFactor && path === 'two-factor/disable') throw new Refusal(problemTypes.secondFactorOwed);
    const challenged = before || !path.startsWith('two-factor/') ? undefined : await signIn.challenged(headers);
    const { origin, search } = new URL(c.req.url);
    const answer = await signIn.handle(
      new Request(`${origin}${mountOf(publicUrl)}${authPath}/${path}${search}`, {
        method: c.req.method,
        headers: headersOf(c),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    if (answer.status >= 400) {
      const refusal = await refusalOf(answer);
      if (challenged !== undefined) attempts.failures.ofPerson(challenged, refusal.type);
      throw refusal;
    }
    await note(c, path, before, answer);
    for (const [name, value] of Object.entries(personal)) answer.headers.set(name, value);
    return forBrowser(path, answer);
  };

  /** The body for better-auth, without fields it must not receive. */
  const bodyFor = async (c: Context, path: string, sent: v.InferOutput<typeof anything>): Promise<typeof sent> => {
    // `trustDevice` would skip the code later; `createSession` would make a new passkey a sign-in.
    const { trustDevice, createSession, ...body } = sent;
    if (path === 'revoke-session') return { token: await tokenFor(c, body['id']) };
    if (path === 'change-password') await checkChange(c, body['newPassword']);
    return body;
  };
  const tokenFor = async (c: Context, id: unknown): Promise<string> => {
    const who = await signIn.signedIn(c.req.raw.headers);
    return (who && typeof id === 'string' && (await signIn.tokenOf(who.person.id, id))) || '';
  };
  const checkChange = async (c: Context, chosen: unknown): Promise<void> => {
    const who = await signIn.signedIn(c.req.raw.headers);
    if (who && v.is(passwordSchema, chosen)) await staff.checkPassword(chosen, who.person, 'newPassword');
  };

  const table: Record<string, Handler> = {
    'POST /auth/sign-in/email': endpoint({
      ...sends('Sign in with a password'),
      takes: { body: detailsSchema, maxBytes },
      answer: ({ c, body }) => attempts.password(body.email, networkOf(c), () => hand(c, 'sign-in/email', body)),
    }),
    'POST /auth/sign-in/social': endpoint({
      ...sends('Begin single sign-on'),
      answer: async ({ c }) => {
        const desk = `${baseOf(c, publicUrl, 'api')}desk`;
        const [callbackURL, errorCallbackURL] = [desk, `${desk}?sign-in=refused`];
        // A signed-in person must authenticate with the provider again.
        const again = (await signIn.signedIn(c.req.raw.headers)) && { additionalParams: { prompt: 'login' } };
        return hand(c, 'sign-in/social', { provider: ssoProvider, callbackURL, errorCallbackURL, ...again });
      },
    }),
  };
  for (const [path, summary] of Object.entries(posts)) {
    table[`POST /auth/${path}`] = endpoint({
      ...sends(summary),
      answer: async ({ c, body }) => hand(c, path, await bodyFor(c, path, body)),
    });
  }
  for (const [path, summary] of Object.entries(gets)) {
    table[`GET /auth/${path}`] = endpoint({ ...says(summary), answer: ({ c }) => hand(c, path) });
  }
  return routesOf(table);
};
