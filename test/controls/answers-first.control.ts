// A server that answers a vote before it is on disk.
// Must fail with: votes that were acknowledged and lost
import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { killUnderLoad } from '../e2e/killed.ts';
import { startShura } from '../e2e/shura-process.ts';

const answersFirst = fileURLToPath(new URL('servers/answers-first.ts', import.meta.url));

it('is caught', async () => {
  const { lost } = await killUnderLoad((data) => startShura(data, answersFirst), startShura);
  equal(lost, 0, 'votes that were acknowledged and lost');
});
