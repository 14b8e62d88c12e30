import { deepEqual, equal } from 'node:assert/strict';
import { it } from 'node:test';
import { isClean } from '../faults/audit.ts';
import { deploy } from '../faults/deploy.ts';

it('no request through nginx fails while servers are replaced, and votes are shown live', async (t) => {
  const { findings, missed } = await deploy({ runs: 1, random: Math.random, say: (line) => t.diagnostic(line) });
  deepEqual(missed, []);
  equal(findings && isClean(findings), true);
});
