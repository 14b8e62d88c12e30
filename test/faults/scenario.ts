import type { StoreName } from '../bench/ours.ts';
import type { Findings } from './audit.ts';

export interface Options {
  readonly store: StoreName;
  /** How often a thing is broken, where it is broken again and again. */
  readonly runs: number;
  /** How much of the long form: 1 is all of it. */
  readonly scale: number;
  readonly random: () => number;
  readonly say: (line: string) => void;
}

/** What an audit found, where there is one, and in words whatever else was not as it has to be. */
export interface Verdict {
  readonly findings?: Findings;
  readonly missed: readonly string[];
}

export type Scenario = (options: Options) => Promise<Verdict>;

/** Keeps what is wrong, in words. */
export const createChecks = () => {
  const missed: string[] = [];
  return {
    missed: missed as readonly string[],
    check(holds: boolean, words: string): void {
      if (!holds) missed.push(words);
    },
  };
};

/** The value that so large a part of them does not exceed; 0 where there are none. */
export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
