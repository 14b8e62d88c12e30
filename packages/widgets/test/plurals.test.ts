import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countWithin, sayPledge, sayWaiting } from '../src/say/clocks.ts';
import { countParticipants, countVotes, saySuggestions } from '../src/say/counts.ts';
import { localeOf } from '../src/say/locale-of.ts';
import { renderOwed } from '../src/say/owed.ts';
import { renderToString } from '../src/static/render-to-string.ts';
import { saySeconds } from '../src/text/unsent.ts';

const l = localeOf('ar', 'latn');
const closed = Date.parse('2026-01-01T00:00:00Z');
const agency = { timeZone: 'UTC' };

/** Counted nouns by number: one row each, in all six forms of Arabic, and the numbers between which they change. */
const table: readonly (readonly [
  name: string,
  say: (count: number) => unknown,
  forms: readonly [zero: string, one: string, two: string, few: string, many: string, other: string],
])[] = [
  ['votes', (n) => countVotes(l, n), ['لا أصوات', 'صوت واحد', 'صوتان', '# أصوات', '# صوتًا', '# صوت']],
  [
    'participants',
    (n) => countParticipants(l, n),
    ['لا مشاركات', 'بمشاركة شخص واحد', 'بمشاركة شخصين', 'بمشاركة # أشخاص', 'بمشاركة # شخصًا', 'بمشاركة # شخص'],
  ],
  [
    'suggestions',
    (n) => saySuggestions(l, n),
    ['لا مقترحات', 'مقترح واحد', 'مقترحان', '# مقترحات', '# مقترحًا', '# مقترح'],
  ],
  [
    'a period of working days',
    (n) => countWithin(l, n),
    [
      'خلال يوم العمل نفسه',
      'خلال يوم عمل واحد',
      'خلال يومي عمل',
      'خلال # أيام عمل',
      'خلال # يوم عمل',
      'خلال # يوم عمل',
    ],
  ],
  [
    'a pledge',
    (n) => sayPledge(l, n),
    [
      'نرد خلال يوم العمل نفسه',
      'نرد خلال يوم عمل واحد',
      'نرد خلال يومي عمل',
      'نرد خلال # أيام عمل',
      'نرد خلال # يوم عمل',
      'نرد خلال # يوم عمل',
    ],
  ],
  [
    'a wait for an answer',
    (waited) => sayWaiting(l, { waited }),
    [
      'لم يمضِ يوم عمل بعد',
      'يوم عمل واحد بانتظار الرد',
      'يومان من أيام العمل بانتظار الرد',
      '# أيام عمل بانتظار الرد',
      '# يوم عمل بانتظار الرد',
      '# يوم عمل بانتظار الرد',
    ],
  ],
  [
    'days since a consultation closed',
    (days) => renderOwed({ l, agency, now: closed + days * 86_400_000 }, new Date(closed).toISOString()),
    [
      'أُغلقت اليوم، ولم تنشر الجهة ردها بعد',
      'أُغلقت قبل يوم واحد، ولم تنشر الجهة ردها بعد',
      'أُغلقت قبل يومين، ولم تنشر الجهة ردها بعد',
      'أُغلقت قبل # أيام، ولم تنشر الجهة ردها بعد',
      'أُغلقت قبل # يومًا، ولم تنشر الجهة ردها بعد',
      'أُغلقت قبل # يوم، ولم تنشر الجهة ردها بعد',
    ],
  ],
];

const zero = [0];
const one = [1];
const two = [2];
const few = [3, 10, 103];
const many = [11, 99, 111];
const other = [100, 102, 1_002];

/** Without markup and isolates, the number as a sign: words of a table may hold its place only. */
const wordsOf = (drawn: unknown, count: number) =>
  (typeof drawn === 'string' ? drawn : renderToString(drawn))
    .replace(/<[^<>]*>|\p{Cf}/gu, '')
    .replace(/\{0\}|[\d,]+/, (said) => (said === '{0}' || said === l.format.number(count) ? '#' : said))
    .replace(/\s+/g, ' ')
    .trim();

describe('a counted noun in Arabic', () => {
  for (const [name, say, forms] of table) {
    it(`has the form of its number: ${name}`, () => {
      for (const [place, counts] of [zero, one, two, few, many, other].entries()) {
        deepEqual(
          counts.map((count) => wordsOf(say(count), count)),
          counts.map(() => forms[place]),
        );
      }
    });
  }

  it('is in the oblique case after "after": seconds', () => {
    deepEqual(
      [1, 2, 3, 11, 100].map((seconds) => saySeconds(l.format, seconds)),
      ['ثانية واحدة', 'ثانيتين', '3 ثوانٍ', '11 ثانية', '100 ثانية'],
    );
  });
});
