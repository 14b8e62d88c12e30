import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { showProgress } from './progress.ts';

const recorded = async (isTTY: boolean) => {
  let text = '';
  const stream = {
    isTTY,
    write(chunk: string | Uint8Array) {
      text += String(chunk);
      return true;
    },
  };
  const progress = showProgress({ total: 2000, before: 1000, stream });
  progress.step();
  await sleep(150);
  progress.end();
  return text;
};

test('the progress is a bar on a terminal, from the first moment', async () => {
  const text = await recorded(true);
  assert.ok(text.startsWith('\r[████████████░░░░░░░░░░░░] 1,000 of 2,000 answers'));
  assert.match(text, /1,001 of 2,000 answers · \d+\/s · \d[\d,]* s left/);
  assert.match(text.split('\r\x1b[K').at(-1) ?? '', /^sent 1 answers in 0\.\d s \(\d+\/s\)\n$/);
});

test('the progress is plain lines elsewhere', async () => {
  const text = await recorded(false);
  assert.match(text, /^1,000 of 2,000 answers · 0\/s\nsent 1 answers in 0\.\d s \(\d+\/s\)\n$/);
});
