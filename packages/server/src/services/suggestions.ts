import type { Basis, Outcome, SuggestionOrder } from '@shura/contract';
import type { Store, StoredSuggestion } from '../store.ts';
import { createAlikeIndex } from '../text/alike-index.ts';
import { owesAnswer, type Standing, standingOf } from './suggestion-standing.ts';

/** A suggestion in memory: what is stored of it, and what that comes to. */
export interface LiveSuggestion {
  readonly stored: StoredSuggestion;
  readonly standing: Standing;
}

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
  const topics = new Map<string, Topic>();
  const topicOf = (consultation: string) => {
    const topic = topics.get(consultation) ?? createTopic();
    topics.set(consultation, topic);
    return topic;
  };
  const linkedSupporters = new Map<string, number>();

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
    all: (): IterableIterator<LiveSuggestion> => byReference.values(),
    /** Those to one consultation, the oldest first. */
    of: (consultation: string): IterableIterator<LiveSuggestion> => topicOf(consultation).all(),
    put(stored: StoredSuggestion): LiveSuggestion {
      const live = { stored, standing: standingOf(stored) };
      byReference.set(stored.reference, live);
      topicOf(stored.consultation).put(live);
      return live;
    },
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
    /** Those the public may find, in order; `today` is a day of the agency's zone. */
    list(consultation: string, filter: SuggestionFilter, today: string): readonly LiveSuggestion[] {
      const supporters = ({ stored }: LiveSuggestion) => linkedSupporters.get(stored.reference) ?? stored.supporters;
      return topicOf(consultation).list(filter, today, supporters);
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
      const { stored, standing } = live;
      const { reference, words } = stored;
      const was = byReference.get(reference)?.standing.publication === 'published';
      const is = standing.publication === 'published' && words !== null;
      if (was && !is) index.remove(reference);
      if (is && !was) index.add(reference, [words.title, words.text].filter(Boolean).join('\n'));
      byReference.set(reference, live);
      lists = new Map();
    },
    touch() {
      lists = new Map();
    },
    list(filter: SuggestionFilter, today: string, supporters: (live: LiveSuggestion) => number) {
      const key = JSON.stringify([today, filter]);
      const list =
        lists.get(key) ??
        [...byReference.values()]
          .filter((live) => live.standing.shown && fits(live, filter))
          .map((live) => ({ live, rank: rankOf(live, filter.order, today, supporters) }))
          .sort((a, b) => b.rank - a.rank || b.live.stored.id - a.live.stored.id)
          .map(({ live }) => live);
      // As many as there are orders and outcomes, more or less; not as many as one can think of.
      if (lists.size > 64) lists = new Map();
      lists.set(key, list);
      return list;
    },
  };
};

const fits = ({ stored, standing }: LiveSuggestion, { order, basis, outcome, category }: SuggestionFilter) =>
  (order !== 'answered' || standing.answer !== undefined) &&
  (basis === undefined || stored.basis.some(({ kind }) => kind === basis)) &&
  (outcome === undefined || standing.answer?.outcome === outcome) &&
  (category === undefined || stored.category === category);

/** The higher comes first; between equals, the newer. */
const rankOf = (
  live: LiveSuggestion,
  order: SuggestionOrder,
  today: string,
  supporters: (live: LiveSuggestion) => number,
): number => {
  switch (order) {
    case 'waiting':
      // Among those that wait the oldest comes first, and any of them before any that does not.
      return owesAnswer(live.standing, today) ? Number.MAX_SAFE_INTEGER - live.stored.receivedAt : 0;
    case 'supported':
      return supporters(live);
    case 'newest':
      return live.stored.receivedAt;
    case 'answered':
      return live.standing.answer?.at ?? 0;
  }
};
