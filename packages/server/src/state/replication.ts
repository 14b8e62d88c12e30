import type { Loaded } from '../model/loaded.ts';
import type { News } from '../model/shared-store.ts';
import type { Store } from '../model/store.ts';
import type { Consultations } from './consultations.ts';
import type { Polls } from './polls.ts';
import type { Suggestions } from './suggestions.ts';
import { countLinked } from './suggestions.ts';

/** Milliseconds between two looks at what other processes wrote. */
const tick = 1_000;
/** Milliseconds after which a request that wants the latest is answered with what there is. */
const patience = 2_000;
/** Polls that are waited for together: each takes locks, of which a database has room for some thousands. */
const atOnce = 200;
/** A store keeps what changed for a day; whoever has been away for longer than half of one reads everything anew. */
const [hour, away] = [3_600_000, 12 * 3_600_000];

export interface ReplicationOptions {
  readonly store: Store;
  readonly polls: Polls;
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly onError: (error: unknown) => void;
  /** What this process is called among those that share the store. */
  readonly processId: string;
  readonly deletions: { put(record: Loaded['deletions'][number]): void; drop(agency: string): void };
  /** The moment that memory stands at. */
  readonly loaded: Loaded;
  /** Told what time it is for all processes, in UTC milliseconds. */
  readonly onTime: (now: number) => void;
}

/** Puts what was loaded in place, in an order in which nothing refers to what is not there yet. */
export const putLoaded = (
  { polls, consultations }: Pick<ReplicationOptions, 'polls' | 'consultations'>,
  loaded: Loaded,
): void => {
  for (const agency of loaded.agencies) polls.putAgency(agency);
  for (const poll of loaded.polls) polls.put(poll);
  for (const topic of loaded.consultations) consultations.put(topic);
};

/** Keeps memory as all processes of a store have written it; where there are no others, it does nothing. */
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
    // Not before all of it is in place: what failed half way is asked for again.
    moment = seen;
    await settleClosed();
  };

  /** Polls that have closed are shown so once every ballot that came in time is counted, by whichever process took it. */
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

  /** A look that begins after this call; those that are asked for meanwhile share it. */
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
    ? [setInterval(() => void now(), tick).unref(), setInterval(() => void sweep().catch(onError), hour).unref()]
    : [];

  return {
    now,
    /** As {@link now}, for whoever would rather have what there is than wait. */
    soon: async (): Promise<void> => {
      if (!shared || failing) return;
      const late = new Promise<void>((resolve) => setTimeout(resolve, patience).unref());
      await Promise.race([now(), late]);
    },
    /** Milliseconds since others were last heard of. */
    lag: (): number => performance.now() - heardAt,
    async close(): Promise<void> {
      for (const timer of timers) clearInterval(timer);
      await next;
      await running;
    },
  };
};
