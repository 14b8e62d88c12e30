export interface Round<Sample> {
  /** One sample a case. */
  readonly samples: Readonly<Record<string, Sample>>;
  /** The reference of this round, from before and after the cases. */
  readonly references: readonly [Sample, Sample];
}

interface Plan<Sample> {
  readonly reference: () => Promise<Sample>;
  readonly cases: Readonly<Record<string, () => Promise<Sample>>>;
  /** The figure of a reference that shows whether the machine kept its pace. */
  readonly pace: (sample: Sample) => number;
  readonly say: (line: string) => void;
  /** Rounds wanted, where five are too few to tell a figure from its floor. */
  readonly wanted?: number;
}

/** Rounds needed for a verdict, and how many may be dropped. */
const needed = 3;
const spare = 7;
const tolerance = 1.25;

/** The machine was too restless to say anything. */
export class NoVerdict extends Error {
  override readonly name = 'NoVerdict';
}

/**
 * Interleaved rounds, the reference first and last in each, so that what slows the machine slows all alike. A round whose
 * two references differ by more than a quarter says nothing and is dropped.
 */
export async function playRounds<Sample>({
  reference,
  cases,
  pace,
  say,
  wanted = 5,
}: Plan<Sample>): Promise<Round<Sample>[]> {
  const kept: Round<Sample>[] = [];
  const most = wanted + spare;
  for (let number = 1; number <= most && kept.length < wanted; number++) {
    const first = await reference();
    const samples: Record<string, Sample> = {};
    for (const [name, run] of Object.entries(cases)) samples[name] = await run();
    const last = await reference();
    const apart = Math.max(pace(first), pace(last)) / Math.min(pace(first), pace(last));
    const keep = apart <= tolerance;
    if (keep) kept.push({ samples, references: [first, last] });
    say(`round ${String(number)}: references ${apart.toFixed(2)}× apart, ${keep ? 'kept' : 'dropped'}`);
  }
  if (kept.length < needed) throw new NoVerdict(`${String(kept.length)} of ${String(most)} rounds were quiet enough`);
  return kept;
}

/** Median over the rounds of case against reference, each within its own round. */
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
