import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import { postDate } from './post-date.ts';

it('a date is parsed if it is unambiguous, and otherwise left out', () => {
  const noon = Date.UTC(2020, 0, 1, 12);
  for (const said of [
    'Wed Jan 01 12:00:00 +0000 2020',
    'Wed Jan 01 16:00:00 +0400 2020',
    '2020-01-01T12:00:00Z',
    '2020-01-01T12:00:00.000Z',
    '2020-01-01 16:00:00 +04:00',
    '2020-01-01 12:00 UTC',
    '٢٠٢٠-٠١-٠١ ١٢:٠٠ UTC',
    '1577880000',
    1_577_880_000_000,
  ]) {
    equal(postDate(said), noon, String(said));
  }
  for (const said of [
    undefined,
    '',
    '03/04/2026 12:00',
    '13/04/2026 12:00',
    '04/13/2026 12:00',
    '2020-01-01',
    '2020-01-01T12:00:00',
    '2020-13-01T12:00:00Z',
    'Wed Foo 01 12:00:00 +0000 2020',
    '٢٠٢٠-٠١-٠١',
    '12',
    '=1+1',
    '99999999999999999',
  ]) {
    equal(postDate(said), undefined, String(said));
  }
});
