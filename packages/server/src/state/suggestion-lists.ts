import type { SuggestionOrder } from '@shura/contract';
import { sortedInSlices, walk } from '../runtime/walk.ts';
import { createCountCache } from './count-cache.ts';
import type { LiveSuggestion, SuggestionFilter } from './known-suggestions.ts';

/** What is not in a suggestion itself. */
export interface Known {
  /** Distinct people who support it or one that it is linked with. */
  readonly supporters: (live: LiveSuggestion) => number;
  /** Whether an answer is owed; asked anew each day. */
  readonly owes: (live: LiveSuggestion) => boolean;
}

/** Lists that are remembered at once: as many as people ask for, and not as many as one can think of. */
const max = 24;

/** The published suggestions to one consultation as lists, in every order and by every filter. */
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
    /** Says what changed: how many support one of them, or anything else. */
    changed(what: 'supporters' | 'acts'): void {
      if (what === 'supporters') supports += 1;
      else acts += 1;
    },
    /** Those that fit, in order, as they were when the list was made. */
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
