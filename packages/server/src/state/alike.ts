import { suggestionParts } from '@shura/contract';
import type { StoredSuggestion } from '../model/records.ts';
import { masked } from '../text/masked.ts';
import type { AlikeText } from './alike-thread.ts';
import type { LiveSuggestion } from './known-suggestions.ts';
import { type AlikeThread, startAlikeThread } from './start-alike-thread.ts';

/** UTF-16 code units of a text that are compared with others: people say what they ask for first, or last. */
const [first, last] = [700, 300];
export const lookedAt = first + last;
const gistOf = (text: string): string =>
  text.length > lookedAt ? `${text.slice(0, first)} ${text.slice(-last)}` : text;

/** Texts that the thread is sent in one message, some 10 ms of its time. It is sent no more before they are in. */
const atOnce = 50;
/** Milliseconds before the thread starts again after it failed, four times as many after each failure in a row. */
const [soon, latest] = [100, 60_000];

export interface AlikeOptions {
  /** One that was published once, as it stands now. */
  readonly find: (reference: string) => LiveSuggestion | undefined;
  /** All that were published once. */
  readonly all: () => Iterable<LiveSuggestion>;
  readonly read: (ids: readonly number[]) => Promise<readonly StoredSuggestion[]>;
  readonly onError: (error: unknown) => void;
}

/**
 * Finds published suggestions that are alike, on a thread of its own. The thread starts with the first search, or as soon
 * as there is a batch of texts. It has a copy of what everyone may read: when it fails, what waits for it is answered with
 * nothing, for it is advice and no more, and another one is filled from the store.
 */
export const createAlike = ({ find, all, read, onError }: AlikeOptions) => {
  let pending: string[] = [];
  let thread: AlikeThread | undefined;
  let feeding: Promise<void> | undefined;
  let resting: NodeJS.Timeout | undefined;
  let [failures, closed] = [0, false];

  const rest = (): void => {
    clearTimeout(resting);
    resting = setTimeout(
      () => {
        resting = undefined;
        feed();
      },
      Math.min(latest, soon * 4 ** failures++),
    ).unref();
  };
  const start = (): AlikeThread =>
    startAlikeThread({
      onError,
      onEnd() {
        thread = undefined;
        pending = [...all()].filter(isPublished).map(({ stored }) => stored.reference);
        rest();
      },
    });

  /** As everyone may read them when they are sent, which may be less than when they were read. */
  const textsOf = async (references: readonly string[]): Promise<AlikeText[]> => {
    const ids = [...new Set(references)].flatMap((reference) => find(reference)?.stored.id ?? []);
    return (await read(ids)).flatMap(({ reference, words }) => {
      const live = find(reference);
      if (!live || !words || !isPublished(live)) return [];
      return { reference, consultation: live.stored.consultation, text: gistOf(publicWords(words, live)) };
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
    if (closed || resting || feeding || pending.length === 0) return;
    thread ??= start();
    feeding = feedAll(thread)
      .catch((error: unknown) => {
        onError(error);
        rest();
      })
      .finally(() => {
        feeding = undefined;
        if (thread) feed();
      });
  };

  return {
    /** Adds one that was published, or of which everyone may read more or less than before; see `feed`. */
    add: (reference: string): void => void pending.push(reference),
    /** Sends what was added to the thread, unless that is little and the thread has not started. */
    feed(): void {
      if (thread || pending.length >= atOnce) feed();
    },
    /** Takes one out, at once. */
    remove: (consultation: string, reference: string): void => thread?.remove(consultation, reference),
    forget: (consultation: string): void => thread?.forget(consultation),
    /** References of published ones alike, `limit` at most, the most alike first; among few where it has just started. */
    async find(consultation: string, text: string, limit: number): Promise<readonly string[]> {
      feed();
      const release = thread?.hold();
      try {
        // What was published just before is found, too.
        if (pending.length <= atOnce) await feeding;
        return (await thread?.find(consultation, gistOf(text), limit)) ?? [];
      } finally {
        release?.();
      }
    },
    async close(): Promise<void> {
      closed = true;
      clearTimeout(resting);
      const old = thread;
      thread = undefined;
      await old?.close();
      await feeding;
    },
  };
};

const isPublished = ({ standing }: LiveSuggestion): boolean => standing.publication === 'published';

/** What everyone may read of it, for others to find: nothing of what is redacted. */
const publicWords = (words: NonNullable<StoredSuggestion['words']>, { standing }: LiveSuggestion): string =>
  suggestionParts
    .map((field) =>
      masked(
        words[field] ?? '',
        standing.redacted.filter((span) => span.field === field),
      ),
    )
    .join('\n')
    .trim();
