import { equal, ok } from 'node:assert/strict';
import { it } from 'node:test';
import { growth, maxGrowth } from '../testing/growth.ts';
import { postDay } from './post-day.ts';

it('a date is parsed as a day if only one day can be meant', () => {
  for (const said of [
    '2026-11-20',
    ' 2026/11/20 ',
    '2026.11.20',
    '٢٠٢٦-١١-٢٠',
    '۲۰۲۶/۱۱/۲۰',
    '20/11/2026',
    '20-11-2026',
    '20.11.2026',
    '٢٠/١١/٢٠٢٦',
    '\u200f20\u200f/11\u200f/2026',
    '11/20/2026',
    'Nov 20 2026',
    'nov 20, 2026',
    'November 20th, 2026',
    '20 Nov 2026',
    '20-Nov-2026',
    'Fri Nov 20 2026',
    'Friday, 20 November 2026',
    '٢٠ نوفمبر ٢٠٢٦',
    'الجمعة، 20 نوفمبر 2026',
  ]) {
    equal(postDay(said), '2026-11-20', said);
  }
  equal(postDay('2026/1/2'), '2026-01-02');
  equal(postDay('05/05/2026'), '2026-05-05');
  equal(postDay('3 أغسطس 2026'), '2026-08-03');
  equal(postDay('3 يونيه 2026'), '2026-06-03');
  equal(postDay('Sept 3, 2026'), '2026-09-03');
});

it('a time without a zone is left out, and its day is kept', () => {
  for (const said of [
    '2026-11-20 14:05',
    '2026-11-20T14:05:00',
    '2026-11-20T14:05:00.123456',
    '2026-11-20, 2:05 PM',
    '٢٠٢٦-١١-٢٠ ١٤:٠٥',
    '2026-11-20 14:05 GST',
    '20/11/2026 14:05',
    '20/11/2026, 02:05:09 م',
    '٢٠/١١/٢٠٢٦، ٠٢:٠٥ مساءً',
    '11/20/2026 14:05',
    'Nov 20, 2026 at 02:05PM',
    '2:05 PM · Nov 20, 2026',
    'Fri, 20 Nov 2026 14:05:00 +0400',
    'Fri Nov 20 2026 14:05:00 GMT+0400 (Gulf Standard Time)',
  ]) {
    equal(postDay(said), '2026-11-20', said);
  }
});

it('a date is no day if two days can be meant, or none', () => {
  for (const said of [
    undefined,
    '',
    '03/04/2026',
    '٠٣/٠٤/٢٠٢٦',
    '03/04/2026 12:00',
    '20/11/26',
    '13/13/2026',
    '31/11/2026',
    '2026-02-30',
    '2026-13-01',
    '0020-01-01',
    '2150-01-01',
    '20-11/2026 or so',
    'Nov 2026',
    'Nov 31 2026',
    'Ma 20 2026',
    'Foo 20 2026',
    'Nov 20 26',
    '2 hours ago',
    'yesterday 14:05',
    '14:05',
    '46346.58',
    '=1+1',
    `2026-11-20${' '.repeat(100)}x`,
    2026,
  ]) {
    equal(postDay(said), undefined, String(said));
  }
});

it('is parsed in linear time', async () => {
  for (const unit of ['1', ' ', '1:', 'Nov ', '(a', '\u200f', '11/']) {
    const grown = await growth((n) => postDay(unit.repeat(n / unit.length)), 262_144);
    ok(grown < maxGrowth, `${JSON.stringify(unit)}: ${grown}`);
  }
});
