import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CommandError } from '../command-error.ts';
import { openJournal } from './journal.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'shura-journal-')), 'imports', 'poll.jsonl');

test('a journal remembers tokens and finished voters, also after a crash during its last line', async () => {
  const file = newFile();
  const first = await openJournal(file, 'digest');
  await Promise.all([first.append({ voter: '1', token: 'a' }), first.append({ voter: '2', token: 'b' })]);
  await first.append({ voter: '1', done: true });
  await first.close();
  assert.equal(statSync(file).mode & 0o777, 0o600);

  appendFileSync(file, '{"voter":"3","tok');
  const second = await openJournal(file, 'digest');
  assert.deepEqual(
    [...second.tokens],
    [
      ['1', 'a'],
      ['2', 'b'],
    ],
  );
  assert.deepEqual([...second.done], ['1']);
  await second.append({ voter: '3', token: 'c' });
  await second.close();
  assert.equal(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1), '{"voter":"3","token":"c"}');
});

test('a journal has one writer at a time, and belongs to one export', async () => {
  const file = newFile();
  const first = await openJournal(file, 'digest');
  await assert.rejects(openJournal(file, 'digest'), /another import holds .*: wait for it to end, or stop it/);
  await first.close();
  await assert.rejects(openJournal(file, 'other'), CommandError);
  await (await openJournal(file, 'digest')).close();
});
