import type { News } from '../model/shared-store.ts';
import type { Loaded } from '../model/snapshot.ts';
import type { Store } from '../model/store.ts';
import type { Consultations } from './consultations.ts';
import type { Polls } from './polls.ts';
import type { Suggestions } from './suggestions.ts';
import { countLinked } from './suggestions.ts';

/** Milliseconds between two reads of other processes' writes. */
const tickMs = 1_000;
/** Timeout in milliseconds after which a request is answered from current memory. */
const timeoutMs = 2_000;
/** Maximum polls settled in one call: each poll takes locks, and a database allows some thousands of locks. */
const atOnce = 200;
/** The store keeps changes for a day. A process behind by more than half of that reloads everything. */
const [hour, away] = [3_600_000, 12 * 3_600_000];

export interface ReplicationOptions {
  readonly store: Store;
  readonly polls: Polls;
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly onError: (error: unknown) => void;
  /** Identifies this process among those that share the store. */
  readonly processId: string;
  readonly deletions: { put(record: Loaded['deletions'][number]): void; drop(agency: string): void };
  /** The snapshot in memory. */
  readonly loaded: Loaded;
  /** Called with the shared time, in UTC milliseconds. */
  readonly onTime: (now: number) => void;
}

/** Loads a snapshot into memory, referenced records first. */
export const putLoaded = (
  { polls, consultations }: Pick<ReplicationOptions, 'polls' | 'consultations'>,
  loaded: Loaded,
): void => {
  for (const agency of loaded.agencies) polls.putAgency(agency);
  for (const poll of loaded.polls) polls.put(poll);
  for (const topic of loaded.consultations) consultations.put(topic);
};

/** Replicates other processes' writes into memory. Does nothing if the store is not shared. */
export const createReplication = (options: ReplicationOptions) => {
  const { store, polls, consultations, suggestions, deletions, onError, onTime } = options;
  const { shared } = store;
  let { moment } = options.loaded;
  let heardAt = performance.now();
  let failing = false;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const take = async (loaded: Loaded, { gone, kept, includes, suggestions: told }: Omit<News, keyof Loaded>) => {
    for (const agency of gone) {
      suggestions.forget(agency);
      consultations.forget(agency);
      polls.forget(agency);
    }
    putLoaded({ polls, consultations }, loaded);
    for (const suggestion of told) suggestions.put(suggestion);
    polls.stand(loaded.tallies, includes);
    polls.putInterims(loaded.interims);
    for (const deletion of loaded.deletions) deletions.put(deletion);
    for (const agency of kept) deletions.drop(agency);
    if (told.length > 0) await countLinked(suggestions, store);
  };

  const look = async () => {
    if (!shared || !moment) return;
    const news = await shared.news(moment.cursor);
    const missed = news.moment && news.moment.now - moment.now > away;
    const everything = missed ? await store.load() : undefined;
    const { moment: seen = moment } = everything ?? news;
    onTime(seen.now);
    await take(everything ?? news, news);
    if (everything) await suggestions.fill();
    // Set only after everything is applied, so that a failed round is repeated.
    moment = seen;
    await settleClosed();
  };

  /** Shows closed polls as closed once every ballot received in time is counted, in this process or another. */
  const settleClosed = async () => {
    const closing = polls.closing(moment?.now ?? 0);
    while (shared && closing.length > 0) {
      const some = closing.splice(0, atOnce);
      polls.stand(await shared.settle(some), () => true);
      polls.settled(some);
    }
  };

  const run = (): Promise<void> => {
    running = look()
      .then(
        () => {
          [heardAt, failing] = [performance.now(), false];
        },
        (error: unknown) => {
          failing = true;
          onError(error);
        },
      )
      .finally(() => {
        running = undefined;
      });
    return running;
  };

  /** A replication that starts after this call. Concurrent callers share it. */
  const now = (): Promise<void> => {
    if (!shared) return Promise.resolve();
    if (!running) return run();
    next ??= running.then(() => {
      next = undefined;
      return run();
    });
    return next;
  };

  const sweep = async () => {
    if (await shared?.lease('sweep', options.processId, hour)) await shared?.sweep();
  };

  const timers = shared
    ? [setInterval(() => void now(), tickMs).unref(), setInterval(() => void sweep().catch(onError), hour).unref()]
    : [];

  return {
    now,
    /** Like {@link now}, with a timeout. */
    soon: async (): Promise<void> => {
      if (!shared || failing) return;
      const late = new Promise<void>((resolve) => setTimeout(resolve, timeoutMs).unref());
      await Promise.race([now(), late]);
    },
    /** Milliseconds since the last replication. */
    lag: (): number => performance.now() - heardAt,
    async close(): Promise<void> {
      for (const timer of timers) clearInterval(timer);
      await next;
      await running;
    },
  };
};
