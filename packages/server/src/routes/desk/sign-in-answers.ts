import { type ProblemType, problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import * as v from 'valibot';
import { Refusal } from '../../model/refusal.ts';

/** The cookies of a response, as the browser will send them. */
export const cookiesOf = (answer: Response): Headers =>
  new Headers({
    cookie: answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';', 1)[0])
      .join('; '),
  });

/** The headers passed on to better-auth. */
export const headersOf = (c: Context): Headers => {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'user-agent', 'host']) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  headers.set('content-type', 'application/json');
  return headers;
};

const failureSchema = v.object({ code: v.optional(v.string(), '') });

/** better-auth's errors as problem types; any other error means wrong credentials. */
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

export const refusalOf = async (answer: Response): Promise<Refusal> => {
  const said = v.safeParse(failureSchema, await answer.json().catch(() => undefined));
  const code = said.success ? said.output.code : '';
  const found = problems.find(([pattern]) => pattern.test(code))?.[1];
  if (found) return new Refusal(found);
  if (answer.status === 429) return new Refusal(problemTypes.tooManyAttempts);
  if (answer.status >= 500) return new Refusal(problemTypes.unexpected);
  return new Refusal(problemTypes.signInRefused);
};

const anything = v.record(v.string(), v.unknown());

/**
 * A response without session tokens, which stay in an HttpOnly cookie. Passkey requests require user verification,
 * which better-auth 1.7 only prefers.
 */
export const forBrowser = async (path: string, answer: Response): Promise<Response> => {
  // A redirect from the provider has no body.
  if (answer.status !== 200) return answer;
  const said: unknown = await answer.json();
  const asks = path === 'passkey/generate-authenticate-options' && v.is(anything, said);
  const trimmed = withoutTokens(asks ? { ...said, userVerification: 'required' } : said);
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return new Response(JSON.stringify(trimmed), { status: answer.status, headers });
};

const withoutTokens = (said: unknown): unknown => {
  if (Array.isArray(said)) return said.map(withoutTokens);
  if (!v.is(anything, said)) return said;
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (name === 'token' ? [] : [[name, withoutTokens(value)]])),
  );
};
