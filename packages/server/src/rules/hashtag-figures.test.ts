import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HashtagFigures } from '@shura/contract';
import fc from 'fast-check';
import type { Act, AgencyRecord, StoredSuggestion } from '../model/records.ts';
import { holiday } from '../testing/holiday.ts';
import { listeningAgency } from '../testing/test-server.ts';
import { agencyRecord } from './agencies.ts';
import { hashtagFigures } from './hashtag-figures.ts';
import { clockInputOf, clocksOf } from './suggestion-clocks.ts';
import { standingOf } from './suggestion-standing.ts';

const day = 86_400_000;
/** Sunday 1 November 2026, 09:00 in Muscat. */
const start = Date.UTC(2026, 10, 1, 5);
const office = { ar: 'مديرية', en: 'Office' };
const weekend = [5, 6];
const before = agencyRecord({ ...listeningAgency, calendar: { weekend, holidays: [] } }, undefined, 0);
/** With a holiday recorded on the 20th day. */
const agency = agencyRecord(
  { ...listeningAgency, calendar: { weekend, holidays: [holiday('2026-11-25')] } },
  before,
  start + 20 * day,
) as AgencyRecord;

let ids = 0;
const adopted = (hashtag: string | undefined, receivedAt: number, acts: readonly Act[]) => {
  const stored: Pick<StoredSuggestion, 'id' | 'receivedAt' | 'acts' | 'policy' | 'source'> = {
    id: ++ids,
    receivedAt,
    policy: 1,
    acts,
    ...(hashtag !== undefined && { source: { platform: 'x', hash: '', hashtag } }),
  };
  return { stored, standing: standingOf({ acts }) };
};
type Adopted = ReturnType<typeof adopted>;

const answered = { kind: 'answered', office, reason: office } as const;
const rule = { policy: 1, rule: 1 };
const deeds: readonly ((at: number) => Act)[] = [
  (at) => ({ kind: 'published', at }),
  (at) => ({ kind: 'acknowledged', at, office }),
  (at) => ({ ...answered, at, outcome: 'not-adopted' }),
  (at) => ({ ...answered, at, outcome: 'adopted', commitment: { text: office, due: '2026-12-20' } }),
  (at) => ({ ...answered, at, outcome: 'under-study', until: '2026-11-30' }),
  (at) => ({ kind: 'carried-out', at, office, evidence: office }),
  (at) => ({ kind: 'hidden', at, ...rule }),
  (at) => ({ kind: 'appeal-decided', at, upheld: true, reason: office }),
  (at) => ({ kind: 'erased', at }),
  (at) => ({ kind: 'removed', at, ...rule }),
  (at) => ({ kind: 'source-gone', at }),
];
const history = fc
  .array(fc.tuple(fc.nat(deeds.length - 1), fc.nat(40)), { maxLength: 6 })
  .map((all) => all.sort(([, one], [, other]) => one - other));
const tags = ['#مسقط_خضراء', '＃مسقط_خضراء', '#Muscat', 'muscat', '\u200f#القرم', '#', undefined];
const one = fc.record({ tag: fc.constantFrom(...tags), on: fc.nat(10), acts: history }).map(({ tag, on, acts }) =>
  adopted(
    tag,
    start + on * day,
    acts.flatMap(([deed, after]) => deeds[deed]?.(start + (on + after) * day) ?? []),
  ),
);

/** Counts one hashtag from the acts of its suggestions and from the clocks that their pages show. */
const recount = (all: readonly Adopted[], spellings: readonly (string | undefined)[], now: number) => {
  const published = all.filter(
    ({ stored: { acts, source } }) =>
      spellings.includes(source?.hashtag) &&
      acts.some((act) => act.kind === 'published' || (act.kind === 'appeal-decided' && act.upheld)),
  );
  const did = (...kinds: Act['kind'][]) =>
    published.filter(({ stored }) => stored.acts.some(({ kind }) => kinds.includes(kind)));
  const waits = ({ stored }: Adopted) => {
    const { doneAt, waited } = clocksOf(clockInputOf(stored, agency), now).answered;
    return doneAt === undefined ? [waited] : [];
  };
  const waiting = published.flatMap(waits);
  return {
    ideas: published.length,
    acknowledged: did('acknowledged', 'answered').length,
    answered: did('answered').filter((answer) => waits(answer).length === 0).length,
    carriedOut: did('carried-out').length,
    ...(waiting.length > 0 && { longest: Math.max(...waiting) }),
  };
};

describe('the figures of hashtags', () => {
  it('equal a recount from the acts and the public clocks, for any acts and at any time', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.nat(80), (all, days) => {
        const now = start + days * day;
        const figures = hashtagFigures(all, agency, now);
        const spellings = [tags.slice(0, 2), tags.slice(2, 4), tags.slice(4, 5)];
        const expected = spellings.map((same) => recount(all, same, now)).filter(({ ideas }) => ideas > 0);
        const values = (some: readonly Omit<HashtagFigures, 'hashtag'>[]) =>
          some.map((figure) => JSON.stringify(figure)).sort();
        deepEqual(values(figures.map(({ hashtag, ...rest }) => rest)), values(expected));
      }),
    );
  });

  it('count no tombstone as read or answered, and keep counting what was overdue when it was hidden', () => {
    const published: Act = { kind: 'published', at: start };
    const hidden = (at: number): Act => ({ kind: 'hidden', at, ...rule });
    const one = (...acts: Act[]) => adopted('#مسقط', start, [published, ...acts]);
    const figures = hashtagFigures(
      [one(hidden(start + day)), one({ kind: 'erased', at: start + day }), one(hidden(start + 40 * day))],
      agency,
      start + 50 * day,
    );
    deepEqual(figures, [{ hashtag: '#مسقط', ideas: 3, acknowledged: 0, answered: 0, carriedOut: 0, longest: 36 }]);
  });

  it('begin with the hashtag of the most ideas, spelt as first adopted, and leave out what is unpublished', () => {
    const [at, acts] = [start, [{ kind: 'published', at: start }] as const];
    const some = [
      adopted('#Muscat', at + 2, acts),
      adopted('#MUSCAT', at + 1, acts),
      adopted('#القرم', at, acts),
      adopted('#secret', at, []),
    ];
    deepEqual(
      hashtagFigures(some, agency, at).map(({ hashtag, ideas }) => [hashtag, ideas]),
      [
        ['#MUSCAT', 2],
        ['#القرم', 1],
      ],
    );
  });
});
