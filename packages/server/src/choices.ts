/**
 * An answer at rest. One option of a question is a small integer: its place in the question, a point
 * of a scale, or a {@link reserved} code. Several are letters of the alphabet, `a` for place 0: `=ac` is the
 * set of options 0 and 2, `>cab` the order 2, 0, 1.
 */
export type Choice = number | string;

/** Places of the reserved answers, below every option. */
export const reserved = { none: -1, wrong: -2 } as const;

/** The cell of a question that counts its ballots, whatever they say. */
export const ballotsCell = -3;

const pairsFrom = 1000;
const pairsPerOption = 100;

/** The cell that counts rankings which put place `above` before place `below`. */
export const pairCell = (above: number, below: number) => pairsFrom + above * pairsPerOption + below;

const places = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0) - 97);

/** Several options as a choice: `set` sorts them, `order` keeps the order given. */
export const choiceOf = {
  set: (options: readonly number[]): Choice => `=${letters([...options].sort((a, b) => a - b))}`,
  order: (options: readonly number[]): Choice => `>${letters(options)}`,
};
const letters = (options: readonly number[]) => options.map((place) => String.fromCharCode(97 + place)).join('');

/** The options of a choice that holds several, in its order. */
export const optionsOf = (choice: string): number[] => places(choice.slice(1));

/** The cells of its question's tally that a choice adds one to. */
export const cellsOf = (choice: Choice): number[] => {
  if (typeof choice === 'number') return [ballotsCell, choice];
  const options = optionsOf(choice);
  if (choice.startsWith('=')) return [ballotsCell, ...options];
  const [first = 0] = options;
  return [
    ballotsCell,
    first,
    ...options.flatMap((above, rank) => options.slice(rank + 1).map((below) => pairCell(above, below))),
  ];
};
