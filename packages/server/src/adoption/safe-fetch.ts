import { lookup as lookUp } from 'node:dns/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { isPublicName } from './public-name.ts';

/**
 * Why there is no response: the address is not allowed, no host responds, the timeout passed, or the response is too
 * large, is a redirect, or is compressed although we did not ask for that.
 */
export type FetchFailure = 'not-allowed' | 'down' | 'slow' | 'too-large' | 'redirected' | 'packed';

export interface Answer {
  readonly kind: 'answer';
  /** Never 3xx. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}
export type Fetched = Answer | { readonly kind: 'failed'; readonly code: FetchFailure };

export interface FetchOptions {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Maximum bytes of a response: {@link bytesAllowed.page} by default, never over {@link bytesAllowed.api}. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Rejects only with the reason of the caller's signal. */
export type SafeFetch = (url: string, asked?: FetchOptions) => Promise<Fetched>;

export const bytesAllowed = { page: 64 * 1_024, api: 2 * 2 ** 20 } as const;

interface Address {
  readonly address: string;
  readonly family: number;
}
type Resolve = (host: string) => Promise<readonly Address[]>;

/** Timeout of a request in milliseconds, from name look-up to the last byte. */
const timeoutMs = 5_000;

/**
 * The only way the server fetches an address that a person typed (OWASP, server-side request forgery). Allows only
 * https on port 443 to a public name. The name is resolved once, all its addresses must be public, and the connection
 * goes to exactly those, so DNS rebinding has no effect. Redirects are not followed. For tests, `loopback` also allows
 * this machine and http, and `resolve` replaces the look-up.
 */
export const createSafeFetch = ({
  loopback = false,
  resolve = (host) => lookUp(host, { all: true }),
}: {
  readonly loopback?: boolean;
  readonly resolve?: Resolve;
} = {}): SafeFetch => {
  const mayAsk = (url: URL) => {
    if (url.username || url.password) return false;
    if (loopback && (url.protocol === 'http:' || url.protocol === 'https:')) return true;
    return url.protocol === 'https:' && url.port === '' && isPublicName(url.hostname);
  };
  const mayReach = ({ address }: Address) => isPublic(address) || (loopback && rangeOf(address) === 'loopback');

  return async (link, asked = {}) => {
    const url = URL.parse(link);
    if (!url || !mayAsk(url)) return failed('not-allowed');
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = AbortSignal.any([timeout, ...(asked.signal ? [asked.signal] : [])]);
    try {
      const addresses = await untilAborted(resolve(url.hostname), signal);
      if (!addresses.every(mayReach)) return failed('not-allowed');
      if (addresses.length === 0) return failed('down');
      return await read(await send(url, addresses, asked, signal), asked.maxBytes);
    } catch {
      asked.signal?.throwIfAborted();
      return failed(timeout.aborted ? 'slow' : 'down');
    }
  };
};

const rangeOf = (address: string) => (ipaddr.isValid(address) ? ipaddr.parse(address).range() : undefined);

/** Global unicast IPv6 (RFC 4291). Addresses outside may embed an IPv4 address. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

const isPublic = (address: string): boolean => {
  if (rangeOf(address) !== 'unicast') return false;
  const parsed = ipaddr.parse(address);
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast);
};

const failed = (code: FetchFailure): Fetched => ({ kind: 'failed', code });

/** A DNS look-up cannot be aborted, so it is left to finish. */
const untilAborted = <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });

const send = (
  url: URL,
  addresses: readonly Address[],
  asked: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const lookup: LookupFunction = (_, { all }, found) => {
      const [first] = addresses;
      if (all) found(null, [...addresses]);
      else found(null, first?.address ?? '', first?.family);
    };
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, {
      method: asked.method ?? 'GET',
      headers: { 'user-agent': 'Shura', 'accept-encoding': 'identity', ...asked.headers },
      lookup,
      // No connection reuse: a pooled connection or a proxy may lead to another address.
      agent: false,
      signal,
    });
    request.once('response', resolve).on('error', reject);
    request.end(asked.body);
  });

const read = async (response: IncomingMessage, maxBytes: number = bytesAllowed.page): Promise<Fetched> => {
  const { statusCode: status = 0, headers } = response;
  const limit = Math.min(maxBytes, bytesAllowed.api);
  const refuse = (code: FetchFailure) => {
    response.destroy();
    return failed(code);
  };
  if (status >= 300 && status < 400) return refuse('redirected');
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return refuse('packed');
  if (Number(headers['content-length'] ?? 0) > limit) return refuse('too-large');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return refuse('too-large');
    chunks.push(chunk);
  }
  return { kind: 'answer', status, headers, text: Buffer.concat(chunks).toString('utf8') };
};
