// Servers with faults that fuzzing must find: a crash on invalid JSON, an echo of what was sent, lost ballots, and ballots counted
// twice.
// Must fail with: 500 is no problem
// Must fail with: 404 says again what was sent
// Must fail with: a server that loses ballots
// Must fail with: a server that counts twice
import { equal } from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Store } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { attackBySchema } from '../fuzz/attack.ts';
import { openFuzzedServer } from '../fuzz/fuzzed-server.ts';
import { compareWithModel } from '../fuzz/model.ts';
import { createTally } from '../fuzz/tally.ts';

const careless = fileURLToPath(new URL('servers/careless.ts', import.meta.url));

async function attack(how: 'breaks' | 'echoes') {
  process.env['CARELESS'] = how;
  await using room = await openFuzzedServer({ serverFile: careless });
  const tally = createTally();
  await attackBySchema({ room, tally, requests: 1_000, seed: 1 });
  equal(tally.complaints, 0, (await tally.describe()).join('\n'));
}

it('a server that breaks on a malformed body', () => attack('breaks'));
it('a server that echoes what was sent', () => attack('echoes'));

type Record = Store['recordBallots'];

/** A store that replaces how every third batch is recorded. */
const carelessStore = (third: (honest: Record) => Record) => {
  let batches = 0;
  return async (place: string): Promise<Store> => {
    const honest = await openSqliteStore({ file: join(place, 'shura.db') });
    const record = third(honest.recordBallots);
    return {
      ...honest,
      recordBallots: (batch, now) => (++batches % 3 === 0 ? record(batch, now) : honest.recordBallots(batch, now)),
    };
  };
};

const forgets: Record = (batch) =>
  Promise.resolve({
    outcomes: batch.map(({ answers }) => ({
      kind: 'recorded',
      created: answers.length,
      changed: 0,
      own: { answers, revision: 1 },
    })),
    changes: [],
  });

it('a server that loses a ballot', async () => {
  const open = carelessStore(() => forgets);
  const { complaint } = await compareWithModel({ sequences: 10, steps: 20, seed: 1, keeping: { open } });
  equal(complaint, undefined, `a server that loses ballots: ${String(complaint)}`);
});

it('a server that counts a ballot twice', async () => {
  const open = carelessStore((honest) => async (batch, now) => {
    const { outcomes, changes } = await honest(batch, now);
    return { outcomes, changes: [...changes, ...changes] };
  });
  const { complaint } = await compareWithModel({ sequences: 10, steps: 20, seed: 1, keeping: { open } });
  equal(complaint, undefined, `a server that counts twice: ${String(complaint)}`);
});
