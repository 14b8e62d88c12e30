import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@shura/contract';
import { startShura } from '../harness/shura-process.ts';

test('a stopping server ends its live streams, and does not wait for their readers', async () => {
  await using server = await startShura();
  const { body } = await fetch(`${server.url}/api/v1/live?slug=gardens`);
  const reader = body?.getReader();
  ok(reader && !(await reader.read()).done);
  const gone = server[Symbol.asyncDispose]();
  // The stream must end cleanly: one cut off after eight seconds throws.
  while (!(await reader.read()).done);
  await gone;
});

test('a stopping server reports that it is not ready before it refuses requests', async () => {
  await using server = await startShura();
  const ready = () => fetch(`${server.url}/readyz`, { headers: { connection: 'close' } });
  equal((await ready()).status, 200);
  const gone = server[Symbol.asyncDispose]();
  let said: Response | undefined;
  while (said?.status !== 503) said = await ready();
  equal(((await said.json()) as Problem).detail, 'server: stopping');
  equal((await fetch(`${server.url}/api/v1/polls/gardens/results`)).status, 200);
  await gone;
});
