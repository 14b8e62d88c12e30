import { ok } from 'node:assert/strict';
import { test } from 'node:test';
import { startShura } from './shura-process.ts';

test('a server that stops ends its live streams, and does not wait for those who watch', async () => {
  await using server = await startShura();
  const { body } = await fetch(`${server.url}/api/v1/live?slug=gardens`);
  const reader = body?.getReader();
  ok(reader && !(await reader.read()).done);
  const started = performance.now();
  const gone = server[Symbol.asyncDispose]();
  while (!(await reader.read()).done);
  await gone;
  ok(performance.now() - started < 4_000, 'well before eight seconds are over');
});
