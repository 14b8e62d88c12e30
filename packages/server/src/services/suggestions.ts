import type { Basis, Outcome, SuggestionOrder } from '@shura/contract';
import type { StoredSuggestion } from '../records.ts';
import type { Store } from '../store.ts';
import { createAlikeIndex } from '../text/alike/alike-index.ts';
import { masked } from '../text/masked.ts';
import { type Standing, standingOf } from './suggestion-standing.ts';

/** A suggestion in memory: what is stored of it, and what that comes to. */
export interface LiveSuggestion {
  readonly stored: StoredSuggestion;
  readonly standing: Standing;
}

/** Whoever has waited longest first: what came on paper may have been received before what was written down earlier. */
export const byReceipt = (one: Receipt, other: Receipt): number =>
  one.receivedAt - other.receivedAt || one.id - other.id;
export type Receipt = Pick<StoredSuggestion, 'receivedAt' | 'id'>;

/** What a list is of. */
export interface SuggestionFilter {
  readonly order: SuggestionOrder;
  readonly basis?: Basis | undefined;
  readonly outcome?: Outcome | undefined;
  readonly category?: string | undefined;
}

/** Every suggestion of this server, kept in memory and as durable as the store's. */
export const createSuggestions = () => {
  const byReference = new Map<string, LiveSuggestion>();
  const byOnce = new Map<string, string>();
  const topics = new Map<string, Topic>();
  const topicOf = (consultation: string) => {
    const topic = topics.get(consultation) ?? createTopic();
    topics.set(consultation, topic);
    return topic;
  };
  const linkedSupporters = new Map<string, number>();
  const polled = new Map<string, Set<string>>();
  const watchers: ((live: LiveSuggestion) => void)[] = [];

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

  return {
    find: (reference: string): LiveSuggestion | undefined => byReference.get(reference),
    /** The one that was sent with a value made up once, by its keyed hash. */
    findSent: (once: string): LiveSuggestion | undefined => byReference.get(byOnce.get(once) ?? ''),
    all: (): IterableIterator<LiveSuggestion> => byReference.values(),
    /** Those to one consultation, the oldest first. */
    of: (consultation: string): IterableIterator<LiveSuggestion> => topicOf(consultation).all(),
    /** Puts a suggestion in place of one to which less has happened. */
    put(stored: StoredSuggestion): LiveSuggestion {
      const known = byReference.get(stored.reference);
      if (known && known.stored.acts.length > stored.acts.length) return known;
      const live = { stored, standing: standingOf(stored) };
      byReference.set(stored.reference, live);
      byOnce.set(stored.once, stored.reference);
      topicOf(stored.consultation).put(live);
      for (const act of stored.acts) {
        if (act.kind === 'polled') polled.set(act.poll, (polled.get(act.poll) ?? new Set()).add(stored.reference));
      }
      for (const watch of watchers) watch(live);
      return live;
    },
    /** Forgets those to an agency. */
    forget(agency: string): void {
      for (const { stored } of byReference.values()) {
        if (stored.agency !== agency) continue;
        byReference.delete(stored.reference);
        byOnce.delete(stored.once);
        linkedSupporters.delete(stored.reference);
        topics.delete(stored.consultation);
      }
    },
    /** Calls back with each suggestion that is put in place from now on. */
    watch(watcher: (live: LiveSuggestion) => void): void {
      watchers.push(watcher);
    },
    /** Those that became a poll. */
    polledAs: (poll: string): LiveSuggestion[] =>
      [...(polled.get(poll) ?? [])].flatMap((one) => byReference.get(one) ?? []),
    /** It and all it is linked with, at any distance. */
    linkedWith,
    /** Distinct people who support it or one that it is linked with. */
    supporters: ({ stored }: LiveSuggestion): number => linkedSupporters.get(stored.reference) ?? stored.supporters,
    /** Says how many distinct people support these together. */
    setSupporters(linked: readonly LiveSuggestion[], supporters: number): void {
      for (const { stored } of linked) {
        if (linked.length > 1) linkedSupporters.set(stored.reference, supporters);
        else linkedSupporters.delete(stored.reference);
        topicOf(stored.consultation).touch();
      }
    },
    /** Those the public may find, in order; what is owed an answer is asked anew each `day`. */
    list(
      consultation: string,
      filter: SuggestionFilter,
      day: string,
      owes: (live: LiveSuggestion) => boolean,
    ): readonly LiveSuggestion[] {
      const supporters = ({ stored }: LiveSuggestion) => linkedSupporters.get(stored.reference) ?? stored.supporters;
      return topicOf(consultation).list(filter, day, { supporters, owes });
    },
    /** Published ones that say something alike, the most alike first. */
    alike(consultation: string, text: string, most: number): LiveSuggestion[] {
      return topicOf(consultation)
        .index.find(text, most)
        .flatMap(({ id }) => byReference.get(id) ?? []);
    },
  };
};
export type Suggestions = ReturnType<typeof createSuggestions>;

/** Counts who supports those that are linked, together, after they were loaded. */
export const countLinked = async (suggestions: Suggestions, store: Pick<Store, 'countSupporters'>): Promise<void> => {
  const counted = new Set<string>();
  for (const { stored, standing } of suggestions.all()) {
    if (standing.links.size === 0 || counted.has(stored.reference)) continue;
    const linked = suggestions.linkedWith(stored.reference);
    suggestions.setSupporters(linked, await store.countSupporters(linked.map((one) => one.stored.id)));
    for (const one of linked) counted.add(one.stored.reference);
  }
};

type Topic = ReturnType<typeof createTopic>;

/** The suggestions to one consultation. */
const createTopic = () => {
  const byReference = new Map<string, LiveSuggestion>();
  const index = createAlikeIndex();
  let lists = new Map<string, readonly LiveSuggestion[]>();

  return {
    index,
    all: () => byReference.values(),
    put(live: LiveSuggestion) {
      const { reference } = live.stored;
      const [before, read] = [publicWords(byReference.get(reference)), publicWords(live)];
      if (read === '') index.remove(reference);
      else if (read !== before) index.add(reference, read);
      byReference.set(reference, live);
      lists = new Map();
    },
    touch() {
      lists = new Map();
    },
    list(filter: SuggestionFilter, day: string, known: Known) {
      const key = JSON.stringify([day, filter]);
      const list =
        lists.get(key) ??
        [...byReference.values()]
          .filter((live) => live.standing.shown && fits(live, filter))
          .map((live) => ({ live, rank: rankOf(live, filter.order, known) }))
          .sort((a, b) => b.rank - a.rank || b.live.stored.id - a.live.stored.id)
          .map(({ live }) => live);
      // As many as there are orders and outcomes, more or less; not as many as one can think of.
      if (lists.size > 64) lists = new Map();
      lists.set(key, list);
      return list;
    },
  };
};

/** What everyone may read of it, for others to find: nothing of what is hidden or redacted. */
const publicWords = (live: LiveSuggestion | undefined): string => {
  const { words } = live?.stored ?? {};
  if (!words || live?.standing.publication !== 'published') return '';
  const { redacted } = live.standing;
  return (['title', 'text'] as const)
    .map((field) =>
      masked(
        words[field] ?? '',
        redacted.filter((span) => span.field === field),
      ),
    )
    .join('\n')
    .trim();
};

const fits = ({ stored, standing }: LiveSuggestion, { order, basis, outcome, category }: SuggestionFilter) =>
  (order !== 'answered' || standing.answer !== undefined) &&
  (basis === undefined || stored.basis.some(({ kind }) => kind === basis)) &&
  (outcome === undefined || standing.answer?.outcome === outcome) &&
  (category === undefined || stored.category === category);

/** What is not in a suggestion itself. */
interface Known {
  readonly supporters: (live: LiveSuggestion) => number;
  readonly owes: (live: LiveSuggestion) => boolean;
}

/** The higher comes first; between equals, the newer. */
const rankOf = (live: LiveSuggestion, order: SuggestionOrder, { supporters, owes }: Known): number => {
  switch (order) {
    case 'waiting':
      // Among those that wait the oldest comes first, and any of them before any that does not.
      return owes(live) ? Number.MAX_SAFE_INTEGER - live.stored.receivedAt : 0;
    case 'supported':
      return supporters(live);
    case 'newest':
      return live.stored.receivedAt;
    case 'answered':
      return live.standing.answer?.at ?? 0;
  }
};
