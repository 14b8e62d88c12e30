import type { CastBallots, Device, OwnBallot, Poll, Results } from '@shura/contract';
import { ShuraProblem, ShuraUnreachable } from './errors.ts';
import { listen } from './live-channel.ts';
import { share } from './one-at-a-time.ts';
import { request } from './request.ts';
import { type ClientStorage, safeStorage } from './safe-storage.ts';

export interface ClientOptions {
  /** Where Shura is mounted, such as `https://votes.example.om` or `https://www.example.om/shura`. */
  readonly server: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Defaults to `localStorage`, and to memory where that refuses. */
  readonly storage?: ClientStorage;
}

/** A ballot that waits on this device for a connection. */
export type KeptBallot = CastBallots;

/** Calls to one Shura server. All of them throw `ShuraProblem` or `ShuraUnreachable`, and nothing else. */
export interface ShuraClient {
  poll(slug: string): Promise<Poll>;
  results(slug: string): Promise<Results>;
  /** What this browser answered; undefined, without a request, when it never voted on this server. */
  ownBallot(slug: string): Promise<OwnBallot | undefined>;
  /**
   * Sends answers. Those that find no connection are kept, in the host's storage under `shura:kept:<server>:<slug>`
   * (else in memory), before `ShuraUnreachable` is thrown.
   */
  cast(slug: string, ballot: CastBallots): Promise<OwnBallot>;
  /** The answers that wait to be sent. */
  kept(slug: string): KeptBallot | undefined;
  /** Sends what was kept and deletes it; undefined when nothing was, or when there is still no connection. */
  sendKept(slug: string): Promise<OwnBallot | undefined>;
  /** Hears of new results over the page's one event stream, until the returned function is called. */
  live(slug: string, listener: (results: Results) => void): () => void;
}

export function createClient(options: ClientOptions): ShuraClient {
  const base = options.server.replace(/\/+$/, '');
  const storage = safeStorage(() => options.storage ?? localStorage);
  const deviceKey = `shura:device:${base}`;
  const keptKey = (slug: string) => `shura:kept:${base}:${slug}`;
  const call = <Body>(path: string, init?: RequestInit) =>
    request<Body>(options.fetch ?? fetch, `${base}/api/v1/${path}`, { credentials: 'omit', ...init });

  /** The random token by which the server knows this browser's ballots again; asked for at the first vote. */
  const device = async (): Promise<string> => {
    const known = storage.get(deviceKey);
    if (known) return known;
    const { token } = await call<Device>('devices', { method: 'POST' });
    // Another tab may have asked at the same moment: the first token to be kept wins.
    const first = storage.get(deviceKey) ?? token;
    storage.set(deviceKey, first);
    return first;
  };

  /** A server that was reset, or another at this address, does not know the token: a new one is tried, once. */
  const withDevice = async (path: string, init?: RequestInit, again = false): Promise<OwnBallot> => {
    const token = await share(deviceKey, device);
    try {
      const own = await call<OwnBallot>(path, { ...init, headers: { ...init?.headers, 'Shura-Device': token } });
      // What has no answers is not of this server, whatever its status says.
      if (typeof own.answers !== 'object') throw new ShuraUnreachable();
      return own;
    } catch (error) {
      if (!isUnknownDevice(error)) throw error;
      if (storage.get(deviceKey) === token) storage.set(deviceKey, null);
      if (!again) throw error;
      return withDevice(path, init);
    }
  };

  const kept = (slug: string): KeptBallot | undefined => {
    const json = storage.get(keptKey(slug));
    return json ? (JSON.parse(json) as KeptBallot) : undefined;
  };

  const cast = async (slug: string, ballot: CastBallots): Promise<OwnBallot> => {
    const earlier = kept(slug);
    const body = JSON.stringify({ ...earlier, ...ballot, answers: { ...earlier?.answers, ...ballot.answers } });
    let waiting: string | null = null;
    try {
      const headers = { 'Content-Type': 'application/json' };
      return await withDevice(`polls/${slug}/ballots`, { method: 'POST', headers, body }, true);
    } catch (error) {
      if (error instanceof ShuraUnreachable) waiting = body;
      throw error;
    } finally {
      storage.set(keptKey(slug), waiting);
    }
  };

  return {
    // As a preload link asks, so that its answer is used.
    poll: (slug) => call(`polls/${slug}`, { credentials: 'same-origin' }),
    results: (slug) => call(`polls/${slug}/results`),
    async ownBallot(slug) {
      if (!storage.get(deviceKey)) return undefined;
      try {
        return await withDevice(`polls/${slug}/ballot`);
      } catch (error) {
        if (isUnknownDevice(error)) return undefined;
        throw error;
      }
    },
    cast,
    kept,
    /** Two widgets on one poll send what was kept once. */
    sendKept: (slug) =>
      share(keptKey(slug), async () => {
        const ballot = kept(slug);
        try {
          return ballot && (await cast(slug, ballot));
        } catch (error) {
          if (error instanceof ShuraUnreachable) return undefined;
          throw error;
        }
      }),
    live: (slug, listener) => listen(base, slug, listener),
  };
}

const isUnknownDevice = (error: unknown) => error instanceof ShuraProblem && error.type === 'device-invalid';
