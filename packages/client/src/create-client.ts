import type { CastBallots, OwnBallot, Poll, Results } from '@shura/contract';
import { type ClientOptions, connect } from './connection.ts';
import { type ShuraProblem, ShuraUnreachable } from './errors.ts';
import { inOneRequest } from './in-one-request.ts';
import { liveChannel } from './live-channel.ts';
import { share } from './one-at-a-time.ts';

/** A ballot that waits on this device to be sent again. */
export type KeptBallot = CastBallots;

/** Calls to one Shura server. All of them throw `ShuraProblem` or `ShuraUnreachable`, and nothing else. */
export interface ShuraClient {
  poll(slug: string): Promise<Poll>;
  results(slug: string): Promise<Results>;
  /** What this browser answered; undefined, without a request, when it never voted there. */
  ownBallot(slug: string): Promise<OwnBallot | undefined>;
  /**
   * Sends answers. Those that find no connection, or a server that takes none now (503, or of this network, `too-many-requests`), are kept, in the host's storage
   * under `shura:kept:<server>:<slug>` (else in memory), before `ShuraUnreachable` is thrown.
   */
  cast(slug: string, ballot: CastBallots): Promise<OwnBallot>;
  /** The answers that wait to be sent. */
  kept(slug: string): KeptBallot | undefined;
  /** Sends what was kept and deletes it; undefined when nothing was, or when there is still no connection. */
  sendKept(slug: string): Promise<OwnBallot | undefined>;
  /** Hears of new results over the page's one event stream, or by asking now and then where there is none, until the returned function is called. */
  live(slug: string, listener: (results: Results) => void): () => void;
}

export function createClient(options: ClientOptions): ShuraClient {
  const [base, storage, call, withDevice] = connect(options);
  const keptKey = (slug: string) => `shura:kept:${base}:${slug}`;

  const kept = (slug: string): KeptBallot | undefined => {
    const ballot = storage.read<KeptBallot>(keptKey(slug));
    return ballot?.answers && ballot;
  };

  const cast = async (slug: string, ballot: CastBallots): Promise<OwnBallot> => {
    const earlier = kept(slug);
    const body = JSON.stringify({ ...earlier, ...ballot, answers: { ...earlier?.answers, ...ballot.answers } });
    let waiting: string | null = null;
    try {
      const own = await withDevice<OwnBallot>(`polls/${slug}/ballots`, 'poll', [slug], body);
      // What has no answers is not of this server, whatever its status says.
      if (!own?.answers) throw new ShuraUnreachable();
      return own;
    } catch (error) {
      const { status = 503, type } = error as Partial<ShuraProblem>;
      if (status !== 503 && type !== 'too-many-requests') throw error;
      // A server that takes nothing now is as good as none.
      waiting = body;
      throw new ShuraUnreachable();
    } finally {
      storage.set(keptKey(slug), waiting);
    }
  };

  const results = (slug: string) => call<Results>(`polls/${slug}/results`);
  // As a preload link asks, so that its answer is used.
  const plain = { credentials: 'same-origin' } as const;

  return {
    poll: (slug) => inOneRequest(base, 'polls', slug, (path) => call(path, plain), `polls/${slug}`),
    results,
    ownBallot: (slug) =>
      inOneRequest(base, 'ballots', slug, (path, slugs) => withDevice(path, 'poll', slugs), `polls/${slug}/ballot`),
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
    live: liveChannel(base, results),
  };
}
