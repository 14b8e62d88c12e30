export interface Round<Sample> {
  /** One sample per case. */
  readonly samples: Readonly<Record<string, Sample>>;
  /** The reference before and after the cases of this round. */
  readonly references: readonly [Sample, Sample];
}

interface Plan<Sample> {
  readonly reference: () => Promise<Sample>;
  readonly cases: Readonly<Record<string, () => Promise<Sample>>>;
  /** The figure of a reference that shows the machine's pace. */
  readonly pace: (sample: Sample) => number;
  readonly say: (line: string) => void;
  /** Number of rounds, if five are too few to separate a figure from its limit. */
  readonly wanted?: number;
}

/** Minimum rounds for a verdict, and maximum that may be dropped. */
const needed = 3;
const spare = 7;
const tolerance = 1.25;

/** The machine was too busy for a verdict. */
export class NoVerdict extends Error {
  override readonly name = 'NoVerdict';
}

/**
 * Interleaved rounds, with the reference first and last, so that a slowdown affects all cases alike. A round whose two
 * references differ by more than a quarter is dropped.
 */
export async function playRounds<Sample>({
  reference,
  cases,
  pace,
  say,
  wanted = 5,
}: Plan<Sample>): Promise<Round<Sample>[]> {
  const kept: Round<Sample>[] = [];
  const maxRounds = wanted + spare;
  for (let number = 1; number <= maxRounds && kept.length < wanted; number++) {
    const first = await reference();
    const samples: Record<string, Sample> = {};
    for (const [name, run] of Object.entries(cases)) samples[name] = await run();
    const last = await reference();
    const apart = Math.max(pace(first), pace(last)) / Math.min(pace(first), pace(last));
    const keep = apart <= tolerance;
    if (keep) kept.push({ samples, references: [first, last] });
    say(`round ${String(number)}: references ${apart.toFixed(2)}× apart, ${keep ? 'kept' : 'dropped'}`);
  }
  if (kept.length < needed)
    throw new NoVerdict(`${String(kept.length)} of ${String(maxRounds)} rounds were quiet enough`);
  return kept;
}

/** Median of case / reference, computed in each round. */
export function ratio<Sample>(
  rounds: readonly Round<Sample>[],
  name: string,
  figure: (sample: Sample) => number,
  against?: string,
): number {
  return median(
    rounds.map(({ samples, references: [first, last] }) => {
      const other = against === undefined ? (figure(first) + figure(last)) / 2 : figure(sampleOf(samples, against));
      return figure(sampleOf(samples, name)) / other;
    }),
  );
}

function sampleOf<Sample>(samples: Readonly<Record<string, Sample>>, name: string): Sample {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`no case named ${name}`);
  return sample;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
