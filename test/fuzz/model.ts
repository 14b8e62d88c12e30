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
  /** How many sequences, of at most so many steps. */
  readonly sequences: number;
  readonly steps?: number;
  readonly seed: number;
  /** SQLite, where nothing is said. */
  readonly keeping?: Partial<Keeping>;
}

interface Compared {
  /** Steps that were taken. */
  readonly steps: number;
  /** The shortest sequence found after which the server does not say what the model says, and what differs. */
  readonly complaint?: string;
}

/** Does to a real server whatever citizens may do, and looks after every step whether it says what the model says. */
export async function compareWithModel(comparison: Comparison): Promise<Compared> {
  const { sequences, seed, keeping, steps: maxCommands = 60 } = comparison;
  let taken = 0;
  // Of any length up to the longest, and unbiased: by itself the library makes mostly short ones, in which hardly anybody votes.
  const sequence = fc.commands(steps, { maxCommands, size: 'max' });
  const asTheModelSays = fc.asyncProperty(sequence, async (commands) => {
    const real = await startModelServer({ ...inSqlite, ...keeping });
    try {
      const model = new Citizens();
      // Somebody is there from the beginning, or much of each sequence would be about nobody.
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
