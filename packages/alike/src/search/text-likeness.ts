import type { Analysis } from '../analyser/analyse.ts';
import { opposed } from '../analyser/stance.ts';
import type { Unit } from '../analyser/units.ts';
import { sameness } from './word-closeness.ts';

/**
 * Returns how alike two texts are, 0 to 1: the weight of the units that have a counterpart in the other text, as a fraction of
 * the weight of all units of both.
 *
 * @param closeness for each unit of `a`, a function that tells how close another unit is to it
 */
export const likeness = (
  a: Analysis,
  b: Analysis,
  closeness: readonly ((other: Unit) => number)[],
  weightOf: (unit: Unit) => number,
): number => {
  const nearest = new Float64Array(b.units.length);
  let met = 0;
  let all = 0;
  for (const [place, one] of a.units.entries()) {
    const closenessTo = closeness[place] ?? (() => 0);
    let best = 0;
    for (let at = 0; at < b.units.length; at++) {
      const other = b.units[at];
      const near = other === undefined ? 0 : closenessTo(other);
      if (near > best) best = near;
      if (near > (nearest[at] ?? 0)) nearest[at] = near;
    }
    const weight = weightOf(one);
    met += weight * best;
    all += weight;
  }
  for (const [at, other] of b.units.entries()) {
    const weight = weightOf(other);
    met += weight * (nearest[at] ?? 0);
    all += weight;
  }
  return all === 0 ? 0 : met / all;
};

/**
 * Returns true where two texts ask for different things, even though their words may be alike: in different places, for the
 * opposite, or the same but for one word.
 */
export const different = (a: Analysis, b: Analysis): boolean => elsewhere(a, b) || opposed(a, b) || swapped(a, b);

const elsewhere = (a: Analysis, b: Analysis): boolean => {
  const there = a.units.flatMap(({ places }) => places);
  const here = b.units.flatMap(({ places }) => places);
  return there.length > 0 && here.length > 0 && !there.some((place) => here.includes(place));
};

/** Returns true for the same sentence with one other word that has another meaning: "in Ibra", "in Khasab". */
const swapped = (a: Analysis, b: Analysis): boolean => {
  const counterpart = (one: Unit, { units }: Analysis) => units.some((other) => sameness(one, other) > 0);
  const left = a.units.filter((unit) => !counterpart(unit, b)).length;
  const right = b.units.filter((unit) => !counterpart(unit, a)).length;
  const shared = a.units.filter(({ stem }) => b.units.some((other) => other.stem === stem)).length;
  return left === 1 && right === 1 && shared >= 2 && shared >= a.units.length - 2;
};
