import { setImmediate as breathe } from 'node:timers/promises';
import { pageSizes } from '@shura/contract';
import type { StoredSuggestion } from '../model/records.ts';
import type { Store } from '../model/store.ts';
import { type Standing, standingOf } from '../rules/suggestion-standing.ts';
import { answeredIn, createAlike } from './alike.ts';
import { type ConsultationSuggestions, createConsultationSuggestions } from './consultation-suggestions.ts';
import { kept } from './kept-suggestion.ts';
import type {
  KeptSuggestion,
  KnownSuggestion,
  LiveSuggestion,
  SuggestionFilter,
  WholeSuggestion,
  WordedSuggestion,
} from './known-suggestions.ts';
import { createWordCache } from './word-cache.ts';

/** Answered suggestions among which those of other consultations are looked for. */
const maxAnswered = 20;

/** Suggestions read from the store in one query. */
const atOnce = 500;

/**
 * All suggestions of this server. Callers must save a change before they put it here. Memory holds the fields for
 * lists, clocks and counts. Words are read from the store, and public words are cached.
 */
export const createSuggestions = (
  store: Pick<Store, 'suggestionsAfter' | 'readSuggestions'>,
  onError: (error: unknown) => void = console.error,
) => {
  const byReference = new Map<string, LiveSuggestion>();
  const index = createAlike({
    find: (reference) => byReference.get(reference),
    all: () => byReference.values(),
    read: (ids) => store.readSuggestions('id', ids),
    onError,
  });
  const topics = new Map<string, ConsultationSuggestions>();
  const topicOf = (consultation: string) => {
    const topic = topics.get(consultation) ?? createConsultationSuggestions(++changes);
    topics.set(consultation, topic);
    return topic;
  };
  let changes = 0;
  const linkedSupporters = new Map<string, number>();
  const polled = new Map<string, Set<string>>();
  const watchers: ((known: KnownSuggestion) => void)[] = [];
  const cache = createWordCache((ids) => store.readSuggestions('id', ids));

  /** Number of distinct supporters of a suggestion and of the suggestions linked with it. */
  const supporters = ({ stored }: LiveSuggestion): number =>
    linkedSupporters.get(stored.reference) ?? stored.supporters;

  const linkedWith = (reference: string): LiveSuggestion[] => {
    const found = new Map<string, LiveSuggestion>();
    const visit = (next: string) => {
      const one = byReference.get(next);
      if (!one || found.has(next)) return;
      found.set(next, one);
      one.standing.links.forEach(visit);
    };
    visit(reference);
    return [...found.values()];
  };

  const read = async (
    by: 'id' | 'reference' | 'once',
    keys: readonly (string | number)[],
  ): Promise<WholeSuggestion[]> =>
    (await store.readSuggestions(by, keys)).map((stored) => ({ stored, standing: standingOf(stored) }));

  const show = (stored: StoredSuggestion | KeptSuggestion, standing: Standing): void => {
    const known = byReference.get(stored.reference);
    if (known && known.stored.acts.length > stored.acts.length) return;
    const lean = kept(stored, standing);
    const live = { stored: lean, standing: standingOf(lean) };
    byReference.set(stored.reference, live);
    topicOf(stored.consultation).show(live);
    if (!isFoundTheSame(known?.standing, standing)) {
      // Updates the index before watchers are called, so that no search finds hidden words.
      if (known) index.remove(stored);
      if (standing.publication === 'published') index.add(stored.reference);
    }
    if (standing.publication !== 'published') cache.forget(stored.id);
    for (const act of stored.acts) {
      if (act.kind === 'polled') polled.set(act.poll, (polled.get(act.poll) ?? new Set()).add(stored.reference));
    }
  };

  const place = (stored: StoredSuggestion | KeptSuggestion): void => {
    const standing = standingOf(stored);
    topicOf(stored.consultation).version = ++changes;
    if (standing.shown) show(stored, standing);
    // Ignores an outdated record of a suggestion that has been published since.
    else if (!byReference.has(stored.reference)) topicOf(stored.consultation).unpublished.put(stored);
    for (const watch of watchers) watch({ stored, standing });
  };
  const put = (stored: StoredSuggestion | KeptSuggestion): void => {
    place(stored);
    index.feed();
  };

  const topicAll = function* (topic: ConsultationSuggestions): Generator<KnownSuggestion> {
    yield* topic.shown();
    yield* topic.unpublished.all();
  };

  return {
    /** Loads all suggestions from the store, in batches. */
    async fill(): Promise<void> {
      for (let last = 0, more = true; more; ) {
        const some = await store.suggestionsAfter(last, atOnce);
        some.forEach(place);
        last = some.at(-1)?.id ?? last;
        more = some.length === atOnce;
        // A synchronous database driver frees its statements between turns of the event loop.
        await breathe();
      }
      index.feed();
    },
    /** A suggestion that was ever published. */
    find: (reference: string): LiveSuggestion | undefined => byReference.get(reference),
    /** Complete suggestions, published or not, unordered. For staff and authors. */
    read,
    async readOne(reference: string): Promise<WholeSuggestion | undefined> {
      return (await read('reference', [reference]))[0];
    },
    /** These suggestions, in order, with their public words. */
    async withWords(some: readonly LiveSuggestion[]): Promise<WordedSuggestion[]> {
      const published = some.filter(({ standing }) => standing.publication === 'published');
      const isStill = (reference: string) => byReference.get(reference)?.standing.publication === 'published';
      const said = await cache.of(
        published.map(({ stored }) => stored.id),
        isStill,
      );
      return some.map(({ stored, standing }) => ({
        stored: { ...stored, words: null, ...said.get(stored.id) },
        standing,
      }));
    },
    *all(): Generator<KnownSuggestion> {
      for (const topic of topics.values()) yield* topicAll(topic);
    },
    /** The suggestions of one consultation, unordered. */
    of: (consultation: string): Generator<KnownSuggestion> => topicAll(topicOf(consultation)),
    /** Increases with every change of any suggestion. */
    version: (): number => changes,
    /** Increases with every change in one consultation. */
    versionOf: (consultation: string): number => topicOf(consultation).version,
    count: (): number => [...topics.values()].reduce((sum, topic) => sum + topic.size(), 0),
    countOf: (consultation: string): number => topicOf(consultation).size(),
    /** The suggestions of one consultation that were ever published, oldest first. */
    shownIn: (consultation: string): IterableIterator<LiveSuggestion> => topicOf(consultation).shown(),
    /** Those of them that were adopted from a hashtag, with a version. */
    adoptedIn: (consultation: string) => topicOf(consultation).adopted(),
    /** Bytes of unmoderated suggestions in one consultation. */
    waitingBytes: (consultation: string): number => topicOf(consultation).unpublished.waitingBytes(),
    /** Replaces a suggestion, unless memory has a newer version. */
    put,
    /** Removes the suggestions of an agency. */
    forget(agency: string): void {
      for (const [consultation, topic] of topics) {
        const [any] = topicAll(topic);
        if (any?.stored.agency !== agency) continue;
        for (const { stored } of topic.shown()) {
          byReference.delete(stored.reference);
          linkedSupporters.delete(stored.reference);
          cache.forget(stored.id);
        }
        topics.delete(consultation);
        index.forget(consultation);
      }
      index.forget(answeredIn(agency));
    },
    /** Calls `watcher` at each later `put`. */
    watch(watcher: (known: KnownSuggestion) => void): void {
      watchers.push(watcher);
    },
    /** The suggestions that became this poll. */
    polledAs: (poll: string): LiveSuggestion[] =>
      [...(polled.get(poll) ?? [])].flatMap((one) => byReference.get(one) ?? []),
    /** The suggestions with links. */
    linked: (): LiveSuggestion[] => [...byReference.values()].filter(({ standing }) => standing.links.size > 0),
    /** A suggestion and all that are linked with it, transitively. */
    linkedWith,
    supporters,
    /** Sets the number of distinct supporters of linked suggestions. */
    setSupporters(linked: readonly LiveSuggestion[], count: number): void {
      for (const { stored } of linked) {
        if (linked.length > 1) linkedSupporters.set(stored.reference, count);
        else linkedSupporters.delete(stored.reference);
        topicOf(stored.consultation).lists.changed('supporters');
      }
    },
    /** Public suggestions, in order. Owed answers are recomputed each `day`. */
    async list(
      consultation: string,
      filter: SuggestionFilter,
      day: string,
      owes: (live: LiveSuggestion) => boolean,
    ): Promise<readonly LiveSuggestion[]> {
      return topicOf(consultation).lists.list(filter, day, { supporters, owes });
    },
    /** Similar published suggestions of a consultation, then those that its agency answered in others. */
    async alike(consultation: string, agency: string, text: string): Promise<LiveSuggestion[]> {
      const [here, answered] = await Promise.all([
        index.find(consultation, text, pageSizes.alike),
        index.find(answeredIn(agency), text, maxAnswered, true),
      ]);
      const published = (reference: string): readonly LiveSuggestion[] => {
        const live = byReference.get(reference);
        return live?.standing.publication === 'published' ? [live] : [];
      };
      const elsewhere = answered.flatMap(published).filter(({ stored }) => stored.consultation !== consultation);
      return [...here.flatMap(published), ...elsewhere.slice(0, pageSizes.answered)];
    },
    /** Resolves once the search thread has the texts that were queued for it. */
    indexed: index.fed,
    /** Ends the search thread. */
    close: index.close,
  };
};
export type Suggestions = ReturnType<typeof createSuggestions>;

/** Counts the distinct supporters of linked suggestions after loading. */
export const countLinked = async (suggestions: Suggestions, store: Pick<Store, 'countSupporters'>): Promise<void> => {
  const counted = new Set<string>();
  for (const { stored } of suggestions.linked()) {
    if (counted.has(stored.reference)) continue;
    const linked = suggestions.linkedWith(stored.reference);
    suggestions.setSupporters(linked, await store.countSupporters(linked.map((one) => one.stored.id)));
    for (const one of linked) counted.add(one.stored.reference);
  }
};

/** Whether the public words are the same as before. */
const isFoundTheSame = (before: Standing | undefined, { publication, redacted, answer }: Standing): boolean =>
  before?.publication === publication &&
  !before.answer === !answer &&
  JSON.stringify(before.redacted) === JSON.stringify(redacted);
