import { suggestionParts } from '@shura/contract';
import type { StoredSuggestion } from '../model/records.ts';
import { publicWords } from '../rules/public-documents.ts';
import type { AlikeText } from './alike-thread.ts';
import type { LiveSuggestion } from './known-suggestions.ts';
import { type AlikeThread, startAlikeThread } from './start-alike-thread.ts';

/** UTF-16 code units compared, from the start and from the end: people usually put their request first or last. */
const [first, last] = [700, 300];
export const comparedUnits = first + last;
const gistOf = (text: string): string =>
  text.length > comparedUnits ? `${text.slice(0, first)} ${text.slice(-last)}` : text;

/** The group of an agency's answered suggestions. Each consultation has a group as well: its slug, which has no slash. */
export const answeredIn = (agency: string): string => `${agency}/answered`;

type Grouped = Pick<StoredSuggestion, 'agency' | 'consultation' | 'reference'>;

/** Texts in one message, which take the thread some 10 ms. The next message waits until these texts are indexed. */
const atOnce = 50;
/** Minimum and maximum delay before restarting a failed thread, in milliseconds. Each failure quadruples it. */
const [minRestartMs, maxRestartMs] = [100, 60_000];

export interface AlikeOptions {
  /** A suggestion that was ever published, in its current form. */
  readonly find: (reference: string) => LiveSuggestion | undefined;
  /** All suggestions that were ever published. */
  readonly all: () => Iterable<LiveSuggestion>;
  readonly read: (ids: readonly number[]) => Promise<readonly StoredSuggestion[]>;
  readonly onError: (error: unknown) => void;
}

/**
 * Finds similar published suggestions on a worker thread. The thread starts with the first search or a full batch of
 * texts. It holds a copy of public words. If it fails, pending searches return nothing, since results are only advice,
 * and a new thread is filled from the store.
 */
export const createAlike = ({ find, all, read, onError }: AlikeOptions) => {
  let pending: string[] = [];
  let thread: AlikeThread | undefined;
  let feeding: Promise<void> | undefined;
  let restartTimer: NodeJS.Timeout | undefined;
  let [failures, closed] = [0, false];

  const scheduleRestart = (): void => {
    clearTimeout(restartTimer);
    restartTimer = setTimeout(
      () => {
        restartTimer = undefined;
        feed();
      },
      Math.min(maxRestartMs, minRestartMs * 4 ** failures++),
    ).unref();
  };
  const start = (): AlikeThread =>
    startAlikeThread({
      onError,
      onEnd() {
        thread = undefined;
        pending = [...all()].filter(isPublished).map(({ stored }) => stored.reference);
        scheduleRestart();
      },
    });

  /** The public words at the time of sending, which may be fewer than at the time of reading. */
  const textsOf = async (references: readonly string[]): Promise<AlikeText[]> => {
    const ids = [...new Set(references)].flatMap((reference) => find(reference)?.stored.id ?? []);
    return (await read(ids)).flatMap((stored) => {
      const { reference, agency, consultation } = stored;
      const live = find(reference);
      if (!live || !stored.words || !isPublished(live)) return [];
      const groups = [consultation, ...(live.standing.answer ? [answeredIn(agency)] : [])];
      return { reference, groups, text: gistOf(gistOfWords(stored, live)) };
    });
  };
  const feedAll = async (to: AlikeThread): Promise<void> => {
    while (pending.length > 0) {
      const some = pending.splice(-atOnce);
      try {
        const texts = await textsOf(some);
        if (thread !== to) return;
        await to.add(texts);
      } catch (error) {
        pending.push(...some);
        throw error;
      }
      if (thread !== to) return;
    }
    failures = 0;
  };
  const feed = (): void => {
    if (closed || restartTimer || feeding || pending.length === 0) return;
    thread ??= start();
    feeding = feedAll(thread)
      .catch((error: unknown) => {
        onError(error);
        scheduleRestart();
      })
      .finally(() => {
        feeding = undefined;
        if (thread) feed();
      });
  };

  return {
    /** Queues a suggestion that was published or answered, or whose public words changed. Call `feed` after it. */
    add: (reference: string): void => void pending.push(reference),
    /** Sends queued texts, unless they are few and the thread has not started. */
    feed(): void {
      if (thread || pending.length >= atOnce) feed();
    },
    /** Removes a suggestion at once. */
    remove: ({ agency, consultation, reference }: Grouped): void =>
      thread?.remove([consultation, answeredIn(agency)], reference),
    forget: (group: string): void => thread?.forget(group),
    /**
     * References of similar published suggestions of a group, at most `limit`, best first. Incomplete while the thread
     * fills.
     *
     * @param answers whether to find only those whose answer may be offered, which are closer
     */
    async find(group: string, text: string, limit: number, answers = false): Promise<readonly string[]> {
      feed();
      const release = thread?.hold();
      try {
        // Waits for queued texts, so that a suggestion published just before is found.
        if (pending.length <= atOnce) await feeding;
        return (await thread?.find(group, gistOf(text), limit, answers)) ?? [];
      } finally {
        release?.();
      }
    },
    /** Resolves once the thread has the texts that were queued. */
    fed: async (): Promise<void> => feeding,
    async close(): Promise<void> {
      closed = true;
      clearTimeout(restartTimer);
      const old = thread;
      thread = undefined;
      await old?.close();
      await feeding;
    },
  };
};

const isPublished = ({ standing }: LiveSuggestion): boolean => standing.publication === 'published';

/** The searchable public words, without redacted parts. */
const gistOfWords = (stored: StoredSuggestion, { standing }: LiveSuggestion): string =>
  suggestionParts
    .map((part) => publicWords(stored, standing, part)[stored.language] ?? '')
    .join('\n')
    .trim();
