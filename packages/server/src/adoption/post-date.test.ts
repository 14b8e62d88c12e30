import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import { postDate, postDay } from './post-date.ts';

it('a date is parsed if it is unambiguous, and otherwise left out', () => {
  const noon = Date.UTC(2020, 0, 1, 12);
  for (const said of [
    'Wed Jan 01 12:00:00 +0000 2020',
    'Wed Jan 01 16:00:00 +0400 2020',
    '2020-01-01T12:00:00Z',
    '2020-01-01T12:00:00.000Z',
    '2020-01-01 16:00:00 +04:00',
    '2020-01-01 12:00 UTC',
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

it('a date without a time is parsed as a day if its year comes first', () => {
  for (const said of ['2020-01-01', ' 2020/1/1 ', '2020.01.01', '٢٠٢٠-٠١-٠١', '۲۰۲۰/۰۱/۰۱']) {
    equal(postDay(said), '2020-01-01', said);
  }
  for (const said of [
    undefined,
    '',
    '01/02/2020',
    '2020-02-30',
    '2020-13-01',
    '0020-01-01',
    '2020-01-01T12:00:00',
    2020,
  ]) {
    equal(postDay(said), undefined, String(said));
  }
});
