import { emailSchema, type ProblemType, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { authPath, type SignedIn, type SignIn, ssoProvider } from '../../auth/sign-in.ts';
import { personal } from '../../http/headers.ts';
import { readJson } from '../../http/read-json.ts';
import type { Limiter } from '../../rates.ts';
import { Refusal } from '../../services/refusal.ts';
import type { Staff } from '../../services/staff.ts';
import type { StaffStore } from '../../staff-store.ts';
import { described } from '../described.ts';

export interface SignInRoutesOptions {
  readonly signIn: Pick<SignIn, 'handle' | 'signedIn' | 'sweep'>;
  readonly store: Pick<StaffStore, 'hasStrongWay'>;
  /** Whether somebody has to set up a second factor before anything else; and whether anybody may be without one. */
  readonly owes: (who: SignedIn) => boolean;
  readonly secondFactor: boolean;
  /** Told of what somebody has done to their account. */
  readonly onDone: (person: string, did: Done) => Promise<void>;
  /** Attempts that one address may still have from one network, that it may have from all, and that a network may have. */
  readonly attempts: { readonly here: Limiter; readonly anywhere: Limiter; readonly network: Limiter };
  readonly networkOf: (c: Context) => string;
  /** Where the desk is, to come back to from a provider. */
  readonly desk: string;
}

type Done = Parameters<Staff['didToAccount']>[1];

const mostBytes = 16 * 1024;
/** Networks that somebody has signed in from, of those that are remembered. */
const mostKnown = 10_000;
const anything = v.record(v.string(), v.unknown());
const detailsSchema = v.strictObject({ email: emailSchema, password: v.pipe(v.string(), v.maxLength(1000)) });

/** What better-auth answers, by address: of all that it can do, this and no more. */
const posts = {
  'sign-out': 'Sign out',
  'change-password': 'Choose another password',
  'revoke-session': 'Sign out in one other place',
  'revoke-other-sessions': 'Sign out everywhere else',
  'two-factor/enable': 'Begin to set up a second factor',
  'two-factor/disable': 'Do without a second factor',
  'two-factor/verify-totp': 'Give the code of an authenticator',
  'two-factor/verify-backup-code': 'Give a backup code, which is good once',
  'passkey/verify-registration': 'Add a passkey',
  'passkey/verify-authentication': 'Sign in with a passkey',
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

/** What is written in the log once it is done. */
const deeds: Readonly<Record<string, Done>> = {
  'change-password': 'password.change',
  'two-factor/verify-totp': 'factor.add',
  'two-factor/disable': 'factor.remove',
  'passkey/verify-registration': 'factor.add',
  'passkey/delete-passkey': 'factor.remove',
};
const entrances = /^(sign-in\/|callback\/|passkey\/verify-authentication$)/;
/** What a password alone opens where it is not enough: the way out, and to a second factor where there is none yet. */
const toLeave = ['sign-out', 'get-session'];
const toSetUp = [
  ...['two-factor/enable', 'two-factor/verify-totp'],
  ...['passkey/generate-register-options', 'passkey/verify-registration'],
];

const always = ['not-signed-in', 'sign-in-refused', 'too-many-attempts', 'second-factor-owed'] as const;
const says = (summary: string, ...refuses: readonly ProblemType[]) => ({
  summary,
  answers: { 200: ['As better-auth 1.7 answers'], 302: ['Back to the desk'] } as const,
  refuses: [...always, ...refuses],
});
const sends = (summary: string) => ({
  ...says(summary, 'cross-site', 'sign-in-expired', 'password-wrong', 'code-wrong', 'passkey-refused'),
  takes: { body: anything },
});

export const signInRoutes = (options: SignInRoutesOptions) => {
  const { signIn, store, owes, secondFactor, attempts, networkOf, onDone, desk } = options;
  const counted = async (limiter: Limiter, key: string) => {
    const retryAfter = await limiter.take(key);
    if (retryAfter > 0) throw new Refusal(problemTypes.tooManyAttempts, { retryAfter });
  };

  const mayNow = async (path: string, { person }: SignedIn): Promise<boolean> =>
    entrances.test(path) ||
    toLeave.includes(path) ||
    // Who knows no more than the password does not add a way in beside those that the owner has.
    (toSetUp.includes(path) && !(await store.hasStrongWay(person.id)));

  /** Hands a request on, of which nothing but what was read goes further. */
  const hand = async (c: Context, path: string, body?: unknown): Promise<Response> => {
    const before = await signIn.signedIn(c.req.raw.headers);
    // Whoever is signed in is known by more than their network, and anyone may leave.
    if (!before && path !== 'sign-out') await counted(attempts.network, networkOf(c));
    const owing = before && owes(before) && !(await mayNow(path, before));
    if (owing || (secondFactor && path === 'two-factor/disable')) throw new Refusal(problemTypes.secondFactorOwed);
    const { origin, search } = new URL(c.req.url);
    const answer = await signIn.handle(
      new Request(`${origin}${authPath}/${path}${search}`, {
        method: c.req.method,
        headers: headersOf(c),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    if (answer.status >= 400) throw await refusalOf(answer);
    if (before && !entrances.test(path)) {
      const did = deeds[path];
      if (did) await onDone(before.person.id, did);
    } else {
      // A password that a code is to follow gives no session yet.
      const entered = await signIn.signedIn(cookiesOf(answer));
      if (entered) await Promise.all([onDone(entered.person.id, 'sign-in'), signIn.sweep()]);
    }
    for (const [name, value] of Object.entries(personal)) answer.headers.set(name, value);
    return answer;
  };

  const known = new Set<string>();
  const remember = (here: string) => {
    known.delete(here);
    known.add(here);
    const [oldest] = known;
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  };

  const routes = new Hono()
    .post(
      '/auth/sign-in/email',
      described({ ...sends('Sign in with a password'), takes: { body: detailsSchema } }, async (c: Context) => {
        const details = await readJson(c, detailsSchema, mostBytes);
        const { email } = details;
        const here = `${email} ${networkOf(c)}`;
        // Whether there is such an account or not: the same wait, for the same number of tries. Others' wrong tries
        // elsewhere keep nobody out who has signed in from here before.
        await counted(attempts.here, here);
        if (!known.has(here)) await counted(attempts.anywhere, email);
        const answer = await hand(c, 'sign-in/email', details);
        await attempts.here.giveBack(here);
        if (!known.has(here)) await attempts.anywhere.giveBack(email);
        remember(here);
        return answer;
      }),
    )
    .post(
      '/auth/sign-in/social',
      described(sends('Begin single sign-on'), async (c: Context) => {
        await readJson(c, anything, mostBytes);
        const [callbackURL, errorCallbackURL] = [desk, `${desk}?sign-in=refused`];
        return hand(c, 'sign-in/social', { provider: ssoProvider, callbackURL, errorCallbackURL });
      }),
    );
  for (const [path, summary] of Object.entries(posts)) {
    routes.post(
      `/auth/${path}`,
      described(sends(summary), async (c: Context) => {
        // A browser that is trusted would need no code any more.
        const { trustDevice, ...body } = await readJson(c, anything, mostBytes);
        return hand(c, path, body);
      }),
    );
  }
  for (const [path, summary] of Object.entries(gets)) {
    routes.get(
      `/auth/${path}`,
      described(says(summary), (c: Context) => hand(c, path)),
    );
  }
  return routes;
};

const cookiesOf = (answer: Response): Headers =>
  new Headers({
    cookie: answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';', 1)[0])
      .join('; '),
  });

const headersOf = (c: Context): Headers => {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'user-agent', 'host']) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  headers.set('content-type', 'application/json');
  return headers;
};

const failureSchema = v.object({ code: v.optional(v.string(), '') });

/** What better-auth says, as one of ours; whatever else it says is that nobody is known by these details. */
const problems: readonly (readonly [said: RegExp, ProblemType])[] = [
  [/^UNAUTHORIZED$/, problemTypes.notSignedIn],
  [/^ACCOUNT_TEMPORARILY_LOCKED$/, problemTypes.tooManyAttempts],
  [/^INVALID_(CODE|BACKUP_CODE)$|^OTP_HAS_EXPIRED$/, problemTypes.codeWrong],
  [/^INVALID_TWO_FACTOR_COOKIE$|^TOO_MANY_ATTEMPTS_REQUEST|^CHALLENGE_NOT_FOUND$/, problemTypes.signInExpired],
  [/^SESSION_(NOT_FRESH|EXPIRED)$/, problemTypes.signInExpired],
  [/^INVALID_PASSWORD$/, problemTypes.passwordWrong],
  [/^PASSWORD_TOO_(SHORT|LONG)$/, problemTypes.invalidRequest],
  [/^AUTHENTICATION_FAILED$|PASSKEY|REGISTRATION|^PREVIOUSLY_REGISTERED$/, problemTypes.passkeyRefused],
];

const refusalOf = async (answer: Response): Promise<Refusal> => {
  const said = v.safeParse(failureSchema, await answer.json().catch(() => undefined));
  const code = said.success ? said.output.code : '';
  const found = problems.find(([pattern]) => pattern.test(code))?.[1];
  if (found) return new Refusal(found);
  if (answer.status === 429) return new Refusal(problemTypes.tooManyAttempts);
  if (answer.status >= 500) return new Refusal(problemTypes.unexpected);
  return new Refusal(problemTypes.signInRefused);
};
