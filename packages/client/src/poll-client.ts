import type { CastBallots, OwnBallot, Poll, Results } from '@shura/contract';
import { inOneRequest } from './batch-requests.ts';
import { share } from './coalesce.ts';
import { type ClientOptions, connect } from './connection.ts';
import { type ShuraProblem, ShuraUnreachable } from './errors.ts';
import { liveChannel } from './live-channel.ts';

/** A ballot stored on this device to be sent again. */
export type KeptBallot = CastBallots;

/** Calls to one Shura server. All throw only `ShuraProblem` or `ShuraUnreachable`. */
export interface ShuraClient {
  poll(slug: string): Promise<Poll>;
  results(slug: string): Promise<Results>;
  /** This browser's answers; undefined, without a request, if it never voted there. */
  ownBallot(slug: string): Promise<OwnBallot | undefined>;
  /**
   * Sends answers. Without a connection, or if the server is too busy (503, or `too-many-requests` for this network),
   * stores the answers in the host's storage under `shura:kept:<server>:<slug>` (else in memory), then throws
   * `ShuraUnreachable`.
   */
  cast(slug: string, ballot: CastBallots): Promise<OwnBallot>;
  /** The stored answers. */
  kept(slug: string): KeptBallot | undefined;
  /** Sends the stored answers and deletes them; undefined if there are none or still no connection. */
  sendKept(slug: string): Promise<OwnBallot | undefined>;
  /**
   * Subscribes to new results, over the page's one event stream or else by polling. Returns a function that
   * unsubscribes.
   */
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
      // A body without answers is not from Shura, whatever its status.
      if (!own?.answers) throw new ShuraUnreachable();
      return own;
    } catch (error) {
      const { status = 503, type } = error as Partial<ShuraProblem>;
      if (status !== 503 && type !== 'too-many-requests') throw error;
      // A server that is too busy is treated as unreachable.
      waiting = body;
      throw new ShuraUnreachable();
    } finally {
      storage.set(keptKey(slug), waiting);
    }
  };

  const results = (slug: string) => call<Results>(`polls/${slug}/results`);
  // The same credentials mode as a preload link, so that the browser reuses the preloaded response.
  const plain = { credentials: 'same-origin' } as const;

  return {
    poll: (slug) => inOneRequest(base, 'polls', slug, (path) => call(path, plain), `polls/${slug}`),
    results,
    ownBallot: (slug) =>
      inOneRequest(base, 'ballots', slug, (path, slugs) => withDevice(path, 'poll', slugs), `polls/${slug}/ballot`),
    cast,
    kept,
    /** Two widgets of one poll send the stored ballot once. */
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
