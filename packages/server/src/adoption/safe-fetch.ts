import { lookup as lookUp } from 'node:dns/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { isPublicName } from './public-name.ts';

/**
 * Why there is no answer: the address is not one that we ask, nobody answers there, not within five seconds, with more than
 * was asked for, only with another address, or packed although it was asked not to.
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

export interface Asked {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Most bytes of an answer: {@link bytesAllowed.page} where it is left out, never over {@link bytesAllowed.api}. */
  readonly most?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Rejects only with the reason of the caller's own signal. */
export type SafeFetch = (url: string, asked?: Asked) => Promise<Fetched>;

export const bytesAllowed = { page: 64 * 1_024, api: 2 * 2 ** 20 } as const;

interface Address {
  readonly address: string;
  readonly family: number;
}
type Resolve = (host: string) => Promise<readonly Address[]>;

/** Milliseconds from the question to the last byte of the answer, the look-up of the name included. */
const patience = 5_000;

/**
 * The only way in which the server asks an address that somebody typed, so that nobody reaches through it what is not public
 * (OWASP, server-side request forgery). Only https, port 443 and a name; the name is looked up once, every address it has
 * must be public, and the connection goes to just those, whatever the name means a moment later. No redirect is followed.
 * `loopback` lets a test ask its own machine, by http too, and `resolve` stands for the look-up there.
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
    const timeout = AbortSignal.timeout(patience);
    const signal = AbortSignal.any([timeout, ...(asked.signal ? [asked.signal] : [])]);
    try {
      const addresses = await untilAborted(resolve(url.hostname), signal);
      if (!addresses.every(mayReach)) return failed('not-allowed');
      if (addresses.length === 0) return failed('down');
      return await read(await send(url, addresses, asked, signal), asked.most);
    } catch {
      asked.signal?.throwIfAborted();
      return failed(timeout.aborted ? 'slow' : 'down');
    }
  };
};

const rangeOf = (address: string) => (ipaddr.isValid(address) ? ipaddr.parse(address).range() : undefined);

/** All that is handed out of IPv6 begins with these three bits; outside there are old forms that hide an IPv4 address. */
const handedOut = ipaddr.IPv6.parseCIDR('2000::/3');

const isPublic = (address: string): boolean => {
  if (rangeOf(address) !== 'unicast') return false;
  const parsed = ipaddr.parse(address);
  return parsed.kind() === 'ipv4' || parsed.match(handedOut);
};

const failed = (code: FetchFailure): Fetched => ({ kind: 'failed', code });

/** A look-up cannot be called off: it is left to end by itself. */
const untilAborted = <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });

const send = (url: URL, addresses: readonly Address[], asked: Asked, signal: AbortSignal): Promise<IncomingMessage> =>
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
      // A connection of its own: one kept open for the same name may lead elsewhere, and so may a proxy.
      agent: false,
      signal,
    });
    request.once('response', resolve).on('error', reject);
    request.end(asked.body);
  });

const read = async (response: IncomingMessage, most: number = bytesAllowed.page): Promise<Fetched> => {
  const { statusCode: status = 0, headers } = response;
  const limit = Math.min(most, bytesAllowed.api);
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
