// A server and a database that answer before the commit; every vote is compared with its response.
// `npm run faults -- controls` runs the other faults that the harness must find.
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
