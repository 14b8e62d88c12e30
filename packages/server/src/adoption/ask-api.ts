import * as v from 'valibot';
import { type Answer, bytesAllowed, type FetchFailure, type FetchOptions, type SafeFetch } from './safe-fetch.ts';
import type { Failed } from './social-source.ts';

/** The value asked for, a refusal by the API (4xx or 5xx), or a failure to get a response. */
export type ApiAnswer<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'no'; readonly answer: Answer }
  | Failed;

export const askApi = async <Schema extends v.GenericSchema>(
  fetch: SafeFetch,
  url: string,
  schema: Schema,
  asked: FetchOptions = {},
): Promise<ApiAnswer<v.InferOutput<Schema>>> => {
  const fetched = await fetch(url, {
    ...asked,
    headers: { accept: 'application/json', ...asked.headers },
    maxBytes: bytesAllowed.api,
  });
  if (fetched.kind === 'failed') return { kind: 'failed', code: failures[fetched.code] };
  if (fetched.status >= 400) return { kind: 'no', answer: fetched };
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), fetched.text);
  return read.success ? { kind: 'value', value: read.output } : { kind: 'failed', code: 'not-json' };
};

/** Error codes for failed requests. A redirect or an endless page means that the site is not the API. */
const failures: Readonly<Record<FetchFailure, Failed['code']>> = {
  'not-allowed': 'not-public',
  down: 'down',
  slow: 'slow',
  'too-large': 'not-json',
  redirected: 'not-json',
  packed: 'not-json',
};

/** Why there is no value. `keyed`: the request carried a key. */
export const failureOf = (said: Exclude<ApiAnswer<unknown>, { kind: 'value' }>, keyed: boolean): Failed => {
  if (said.kind === 'failed') return said;
  const { status, headers } = said.answer;
  const retryAfter = secondsToWait(headers);
  const failed = (code: Failed['code']): Failed => ({ kind: 'failed', code, ...(retryAfter && { retryAfter }) });
  if (status === 429) return failed('rate-limited');
  if (status >= 500) return failed('down');
  // X answers 402 for a key that is not paid for. Mastodon answers 422 for a timeline that only members may read.
  if ([401, 402, 403, 422].includes(status)) return failed(keyed ? 'key-refused' : 'not-public');
  return failed('not-json');
};

/**
 * Seconds to wait: `Retry-After` (RFC 9110), or until the rate limit resets. X and Bluesky give the reset in seconds,
 * Mastodon in ISO 8601.
 */
const secondsToWait = (headers: Answer['headers']): number | undefined => {
  const after = headers['retry-after'];
  const reset = headers['x-rate-limit-reset'] ?? headers['ratelimit-reset'] ?? headers['x-ratelimit-reset'];
  const said = after ?? reset;
  if (typeof said !== 'string') return undefined;
  const number = /^\d+$/.test(said) ? Number(said) : undefined;
  if (after && number !== undefined) return bounded(number);
  return bounded(((number === undefined ? Date.parse(said) : number * 1_000) - Date.now()) / 1_000);
};

/** Clamps to between 1 second and 1 day. Returns undefined for `NaN`. */
const bounded = (seconds: number) =>
  Number.isNaN(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 1), 86_400);
