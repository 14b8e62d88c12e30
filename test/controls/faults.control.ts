// A server that answers too early, and a database that does, with every vote held against what was answered. Others that
// the harness has to notice are in `npm run faults -- controls`.
// Must fail with: answers before the commit, on SQLite
// Must fail with: synchronous_commit = off, on PostgreSQL
import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import { controls, runsUntilCaught } from '../faults/controls.ts';
import { randomFrom } from '../harness/random.ts';

for (const name of ['answers before the commit, on SQLite', 'synchronous_commit = off, on PostgreSQL'] as const) {
  it(`is caught: ${name}`, async () => {
    const { run, findings } = await runsUntilCaught(controls[name], { runs: 10, random: randomFrom(1) });
    equal(run, undefined, `${name}: ${JSON.stringify(findings)}`);
  });
}
