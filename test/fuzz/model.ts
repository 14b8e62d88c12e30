import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import fc from 'fast-check';
import { Citizens } from './citizens.ts';
import { type Keeping, startModelServer } from './model-server.ts';
import { enter, steps } from './steps.ts';

const inSqlite: Keeping = {
  newPlace: () => mkdtempSync(join(tmpdir(), 'shura-model-')),
  open: (place) => openSqliteStore({ file: join(place, 'shura.db') }),
};

interface Comparison {
  /** Number of sequences, and maximum steps of each. */
  readonly sequences: number;
  readonly steps?: number;
  readonly seed: number;
  /** SQLite by default. */
  readonly keeping?: Partial<Keeping>;
}

interface Compared {
  /** Steps taken. */
  readonly steps: number;
  /** The shortest sequence found with a difference, and the difference. */
  readonly complaint?: string;
}

/** Does everything citizens may do on a real server, and compares it with the model after each step. */
export async function compareWithModel(comparison: Comparison): Promise<Compared> {
  const { sequences, seed, keeping, steps: maxCommands = 60 } = comparison;
  let taken = 0;
  // Any length up to the maximum: the library's default makes mostly short sequences with few votes.
  const sequence = fc.commands(steps, { maxCommands, size: 'max' });
  const asTheModelSays = fc.asyncProperty(sequence, async (commands) => {
    const real = await startModelServer({ ...inSqlite, ...keeping });
    try {
      const model = new Citizens();
      // Two people from the start, or much of each sequence would have no voters.
      for (const _ of [1, 2]) await enter(model, real);
      await fc.asyncModelRun(() => ({ model, real }), commands);
    } finally {
      taken += real.steps;
      await real.close();
    }
  });
  const found = await fc.check(asTheModelSays, { seed, numRuns: sequences, unbiased: true });
  if (!found.failed) return { steps: taken };
  const { counterexample, errorInstance } = found;
  const said = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return { steps: taken, complaint: `seed ${String(seed)}: ${String(counterexample?.[0])}\n${said}` };
}
