import type { CastBallots, Device, OwnBallot, Poll, Results } from '@shura/contract';
import { deviceToken } from './device.ts';
import { ShuraProblem, ShuraUnreachable } from './errors.ts';
import { listen } from './live-channel.ts';
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

const sending = new Map<string, Promise<OwnBallot | undefined>>();

export function createClient(options: ClientOptions): ShuraClient {
  const base = options.server.replace(/\/+$/, '');
  const storage = safeStorage(() => options.storage ?? localStorage);
  const call = <Body>(path: string, init?: RequestInit) =>
    request<Body>(options.fetch ?? globalThis.fetch, `${base}/api/v1/${path}`, init);
  const device = deviceToken(base, storage, () => call<Device>('devices', { method: 'POST', credentials: 'omit' }));
  const keptKey = (slug: string) => `shura:kept:${base}:${slug}`;

  /** A server that was reset, or another at this address, does not know the token: a new one is tried, once. */
  const withDevice = async (path: string, init: RequestInit, again = true): Promise<OwnBallot> => {
    const token = await device.get();
    try {
      return await call<OwnBallot>(path, {
        ...init,
        credentials: 'omit',
        headers: { 'Shura-Device': token, ...init.headers },
      });
    } catch (error) {
      if (!(error instanceof ShuraProblem && error.type === 'device-invalid')) throw error;
      device.forget(token);
      if (!again) throw error;
      return withDevice(path, init, false);
    }
  };

  const send = (slug: string, ballot: CastBallots) =>
    withDevice(`polls/${slug}/ballots`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(ballot),
    });

  const kept = (slug: string): KeptBallot | undefined => {
    const json = storage.get(keptKey(slug));
    return json ? (JSON.parse(json) as KeptBallot) : undefined;
  };

  const cast = async (slug: string, ballot: CastBallots): Promise<OwnBallot> => {
    const earlier = kept(slug);
    const whole = { ...earlier, ...ballot, answers: { ...earlier?.answers, ...ballot.answers } };
    try {
      const own = await send(slug, whole);
      storage.set(keptKey(slug), null);
      return own;
    } catch (error) {
      const wait = error instanceof ShuraUnreachable;
      if (wait || earlier) storage.set(keptKey(slug), wait ? JSON.stringify(whole) : null);
      throw error;
    }
  };

  const sendKept = async (slug: string): Promise<OwnBallot | undefined> => {
    const ballot = kept(slug);
    if (!ballot) return undefined;
    try {
      return await cast(slug, ballot);
    } catch (error) {
      if (error instanceof ShuraUnreachable) return undefined;
      throw error;
    }
  };

  return {
    poll: (slug) => call<Poll>(`polls/${slug}`),
    results: (slug) => call<Results>(`polls/${slug}/results`, { credentials: 'omit' }),
    async ownBallot(slug) {
      if (!device.known()) return undefined;
      try {
        return await withDevice(`polls/${slug}/ballot`, {}, false);
      } catch (error) {
        if (error instanceof ShuraProblem && error.type === 'device-invalid') return undefined;
        throw error;
      }
    },
    cast,
    kept,
    /** Two widgets on one poll send what was kept once. */
    sendKept(slug) {
      const key = keptKey(slug);
      const now = sending.get(key) ?? sendKept(slug).finally(() => sending.delete(key));
      sending.set(key, now);
      return now;
    },
    live: (slug, listener) => listen(base, slug, listener),
  };
}
