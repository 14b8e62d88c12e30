import type { ReservedAnswer } from '../lists.ts';

/**
 * An answer as stored. A single option, point or stance is its place in the question, from 0. A reserved answer is its
 * code in {@link reservedPlaces}. Several options are letters, `a` for place 0: `=ac` is the set of places 0 and 2,
 * `>cab` the order 2, 0, 1.
 */
export type Choice = number | string;

/** Places of the reserved answers, below all others. */
export const reservedPlaces: Readonly<Record<ReservedAnswer, number>> = { _none: -1, _wrong: -2 };

/** The cell that counts all ballots of a question. */
export const ballotsCell = -3;

const pairsFrom = 1000;
const pairsPerOption = 100;

/** The cell that counts rankings which put place `above` before place `below`. */
export const pairCell = (above: number, below: number) => pairsFrom + above * pairsPerOption + below;

/** Encodes places as a choice. */
export const choiceOf = {
  set: (options: readonly number[]): Choice => `=${letters([...options].sort((a, b) => a - b))}`,
  order: (options: readonly number[]): Choice => `>${letters(options)}`,
};
const letters = (options: readonly number[]) => options.map((place) => String.fromCharCode(97 + place)).join('');

/** The places in a choice, in its order. */
export const placesOf = (choice: Choice): number[] =>
  typeof choice === 'number' ? [choice] : Array.from(choice.slice(1), (letter) => letter.charCodeAt(0) - 97);

/** The cells of the question's tally that a choice increments. */
export const cellsOf = (choice: Choice): number[] => {
  if (typeof choice === 'number') return [ballotsCell, choice];
  const options = placesOf(choice);
  if (choice.startsWith('=')) return [ballotsCell, ...options];
  const [first = 0] = options;
  return [
    ballotsCell,
    first,
    ...options.flatMap((above, rank) => options.slice(rank + 1).map((below) => pairCell(above, below))),
  ];
};
