import type { SuggestionOrder } from '@shura/contract';
import { sortedInSlices, walk } from '../runtime/walk.ts';
import { createCountCache } from './count-cache.ts';
import type { LiveSuggestion, SuggestionFilter } from './known-suggestions.ts';

/** Figures that are not part of a suggestion. */
export interface Known {
  /** Number of distinct supporters of a suggestion and of the suggestions linked with it. */
  readonly supporters: (live: LiveSuggestion) => number;
  /** Whether the suggestion is owed an answer. Recomputed each day. */
  readonly owes: (live: LiveSuggestion) => boolean;
}

/** Maximum cached lists: the common combinations, not all possible ones. */
const max = 24;

/** Lists of one consultation's published suggestions, by any order and filter. */
export const createSuggestionLists = (published: ReadonlyMap<string, LiveSuggestion>) => {
  const cached = createCountCache(max);
  const size = () => published.size;
  let [acts, supports] = [0, 0];

  const versionOf = (order: SuggestionOrder) => `${acts} ${order === 'supported' ? supports : ''}`;
  const inOrder = (order: SuggestionOrder, day: string, known: Known) =>
    cached(`${order} ${order === 'waiting' ? day : ''}`, {
      version: () => versionOf(order),
      size,
      async count() {
        const version = versionOf(order);
        const ranked: { readonly live: LiveSuggestion; readonly rank: number }[] = [];
        await walk(published.values(), (live) => {
          if (order !== 'answered' || live.standing.answer) ranked.push({ live, rank: rankOf(live, order, known) });
        });
        const sorted = await sortedInSlices(ranked, (a, b) => b.rank - a.rank || b.live.stored.id - a.live.stored.id);
        return { version, all: sorted.map(({ live }) => live) };
      },
    });

  return {
    /** Invalidates the lists, after a change of supporters or after any other change (`acts`). */
    changed(what: 'supporters' | 'acts'): void {
      if (what === 'supporters') supports += 1;
      else acts += 1;
    },
    /** Matching suggestions in order, as of when the list was made. */
    async list({ order, ...filter }: SuggestionFilter, day: string, known: Known): Promise<readonly LiveSuggestion[]> {
      const { version, all } = await inOrder(order, day, known);
      if (Object.values(filter).every((one) => one === undefined)) return all;
      const { basis, outcome, category } = filter;
      return cached(JSON.stringify([order, day, basis, outcome, category]), {
        version: () => version,
        size,
        async count() {
          const fitting: LiveSuggestion[] = [];
          await walk(all, (live) => {
            if (fits(live, filter)) fitting.push(live);
          });
          return fitting;
        },
      });
    },
  };
};

const fits = (
  { stored, standing }: LiveSuggestion,
  { basis, outcome, category }: Omit<SuggestionFilter, 'order'>,
): boolean =>
  (basis === undefined || stored.basis.some(({ kind }) => kind === basis)) &&
  (outcome === undefined || standing.answer?.outcome === outcome) &&
  (category === undefined || stored.category === category);

/** Higher ranks come first. Equal ranks are sorted newest first. */
const rankOf = (live: LiveSuggestion, order: SuggestionOrder, { supporters, owes }: Known): number => {
  switch (order) {
    case 'waiting':
      // Waiting suggestions first, the oldest of them on top.
      return owes(live) ? Number.MAX_SAFE_INTEGER - live.stored.receivedAt : 0;
    case 'supported':
      return supporters(live);
    case 'newest':
      return live.stored.receivedAt;
    case 'answered':
      return live.standing.answer?.at ?? 0;
  }
};
