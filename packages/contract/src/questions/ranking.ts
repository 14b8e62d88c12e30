import type { QuestionOf } from '../polls.ts';
import type { Tally } from '../results.ts';
import type { Kind } from './kind.ts';

type Ranking = QuestionOf<'ranking'>;

/** All options in order, best first. */
export const ranking: Kind<Ranking> = {
  ordered: true,
  bounds: ({ options }) => [options.length, options.length],
};

/**
 * Returns the figures that only the tally of a ranking has.
 *
 * @param ahead number of ballots that put one place of the question before another
 */
export function tallyOfOrders(
  { options: all }: Ranking,
  ahead: (above: number, below: number) => number,
): Pick<Tally, 'pairwise' | 'borda' | 'condorcet'> {
  const options = all.map(({ id }, place) => ({ id, place }));
  const others = (place: number) => options.filter((other) => other.place !== place);
  return {
    pairwise: Object.fromEntries(
      options.map(({ id, place }) => [
        id,
        Object.fromEntries(others(place).map((other) => [other.id, ahead(place, other.place)])),
      ]),
    ),
    // A place k of n is worth n − k points: one for each option ranked below it.
    borda: Object.fromEntries(
      options.map(({ id, place }) => [id, others(place).reduce((sum, other) => sum + ahead(place, other.place), 0)]),
    ),
    condorcet:
      options.find(({ place }) => others(place).every((other) => ahead(place, other.place) > ahead(other.place, place)))
        ?.id ?? null,
  };
}

/** Share of the maximum Borda points, 0 to 1; the maximum is a first place on every ballot. 0 if nothing was ranked. */
export function shareOfPoints({ options }: Ranking, id: string, { options: firsts, borda }: Tally): number {
  const ranked = options.reduce((sum, option) => sum + (firsts[option.id] ?? 0), 0);
  return ranked ? (borda?.[id] ?? 0) / (ranked * (options.length - 1)) : 0;
}

/** The ids in order of their places, or the error in the places; undefined if every place is empty. */
export function orderFrom(
  { options }: Ranking,
  placeOf: (id: string) => string,
): readonly string[] | 'too-few' | 'repeated-option' | 'wrong-value' | undefined {
  const places = options.map(({ id }) => placeOf(id));
  if (places.every((place) => !place)) return undefined;
  if (places.includes('')) return 'too-few';
  if (new Set(places).size < places.length) return 'repeated-option';
  const order = options.flatMap((_, index) => options[places.indexOf(String(index + 1))]?.id ?? []);
  return order.length === options.length ? order : 'wrong-value';
}
