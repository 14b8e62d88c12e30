import type { StoreName } from '../bench/ours.ts';
import type { Findings } from './audit.ts';

export interface Options {
  readonly store: StoreName;
  /** Repetitions of a fault. */
  readonly runs: number;
  /** Fraction of the long form; 1 is all. */
  readonly scale: number;
  readonly random: () => number;
  readonly say: (line: string) => void;
}

/** The audit's findings, if there was one, and other failed checks in words. */
export interface Verdict {
  readonly findings?: Findings;
  readonly missed: readonly string[];
}

export type Scenario = (options: Options) => Promise<Verdict>;

/** Collects failed checks, in words. */
export const createChecks = () => {
  const missed: string[] = [];
  return {
    missed: missed as readonly string[],
    check(holds: boolean, words: string): void {
      if (!holds) missed.push(words);
    },
  };
};

/** The percentile `part` (0 to 1) of values; 0 for none. */
export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
