import { type Analysis, analyse, type Unit } from './analyse.ts';
import { closeness, requestsOf } from './relations.ts';
import { opposed } from './stance.ts';

/** A text as it is compared with others. */
export interface Profile extends Analysis {
  /** See {@link requestsOf}. */
  readonly requests: readonly number[];
}

export const profileOf = (text: string): Profile => {
  const { units, stance } = analyse(text);
  return { units, stance, requests: requestsOf(units) };
};

/** What it adds to be about the same common request, a step for each further concept of it. */
const requestWorth = 0.05;

/** How alike two texts are: the weight of what has a counterpart in the other, of all they say. */
export const likeness = (a: Profile, b: Profile, weightOf: (unit: Unit) => number): number => {
  const nearest = new Float64Array(b.units.length);
  let met = 0;
  let all = 0;
  for (const one of a.units) {
    let best = 0;
    for (const [at, other] of b.units.entries()) {
      const near = closeness(one, other);
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
  return all === 0 ? 0 : Math.min(1, met / all + requestWorth * inCommon(a.requests, b.requests));
};

const inCommon = (a: readonly number[], b: readonly number[]): number => {
  let best = 0;
  for (const one of a) {
    for (const other of b) if (one >> 2 === other >> 2) best = Math.max(best, ((one & 3) + (other & 3)) / 2 - 1);
  }
  return best;
};

/** Whether one is never to be offered to who writes the other, however alike their words are. */
export const different = (a: Profile, b: Profile): boolean => elsewhere(a, b) || opposed(a, b) || swapped(a, b);

const elsewhere = (a: Profile, b: Profile): boolean => {
  const there = a.units.flatMap(({ places }) => places);
  const here = b.units.flatMap(({ places }) => places);
  return there.length > 0 && here.length > 0 && !there.some((place) => here.includes(place));
};

/** The same sentence but for one word, of which nothing says that it means the same: "in Ibra", "in Khasab". */
const swapped = (a: Profile, b: Profile): boolean => {
  const counterpart = (one: Unit, { units }: Profile) => units.some((other) => closeness(one, other) >= 0.9);
  const left = a.units.filter((unit) => !counterpart(unit, b)).length;
  const right = b.units.filter((unit) => !counterpart(unit, a)).length;
  const shared = a.units.filter(({ stem }) => b.units.some((other) => other.stem === stem)).length;
  return left === 1 && right === 1 && shared >= 2 && shared >= a.units.length - 2;
};
