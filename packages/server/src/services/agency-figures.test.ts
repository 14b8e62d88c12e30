import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Act, AgencyRecord, StoredSuggestion } from '../model/records.ts';
import { agencyRecord } from '../rules/agencies.ts';
import { standingOf } from '../rules/suggestion-standing.ts';
import { listeningAgency } from '../testing/test-server.ts';
import { pledgeOf, removedOf } from './agency-figures.ts';

const day = 86_400_000;
/** Sunday 1 November 2026, 09:00 in Muscat; two months later. */
const receivedAt = Date.UTC(2026, 10, 1, 5);
const now = receivedAt + 60 * day;
const office = { ar: 'مديرية', en: 'Office' };
const agency = agencyRecord(
  { ...listeningAgency, calendar: { weekend: [5, 6], holidays: [] } },
  undefined,
  0,
) as AgencyRecord;

const suggestionWith = (...acts: Act[]) => {
  const stored: StoredSuggestion = {
    id: 1,
    reference: 'AAAA-AAAA',
    agency: agency.slug,
    consultation: 'green',
    receivedAt,
    policy: 1,
    words: { text: 'ظل', personal: [] },
    direction: 'rtl',
    language: 'ar',
    basis: [],
    once: '',
    code: '',
    acts,
    supporters: 0,
    bytes: 0,
  };
  return { stored, standing: standingOf({ acts }) };
};
const answered = (at: number): Act => ({ kind: 'answered', at, office, outcome: 'adopted', reason: office });
const inTime = suggestionWith(answered(receivedAt + day));
const late = suggestionWith(answered(receivedAt + 40 * day));
const never = suggestionWith();
const hiddenLate = suggestionWith({ kind: 'hidden', at: receivedAt + 40 * day, policy: 1, rule: 2 });
const erasedLate = suggestionWith({ kind: 'erased', at: receivedAt + 40 * day });
const times = <Value>(n: number, value: Value) => Array.from({ length: n }, () => value);

describe('how an agency keeps its pledge', () => {
  it('has a rate from twenty suggestions on, and none below', async () => {
    const nineteen = [...times(18, inTime), late];
    deepEqual((await pledgeOf(agency, nineteen, now))?.answered, { n: 19, inTime: 18, overdue: 0 });
    deepEqual((await pledgeOf(agency, [...nineteen, never], now))?.answered, {
      n: 20,
      inTime: 18,
      rate: 0.9,
      overdue: 1,
    });
  });

  it('counts a suggestion that was hidden or erased when late like any other late one', async () => {
    const { answered: figures } = (await pledgeOf(agency, [hiddenLate, erasedLate, inTime], now)) ?? {};
    deepEqual(figures, { n: 3, inTime: 1, overdue: 1 });
  });

  it('includes how many wait, and the longest wait', async () => {
    const { waiting, longest, from, to } = (await pledgeOf(agency, [never, inTime, hiddenLate], now)) ?? {};
    deepEqual([waiting, longest, from, to], [2, 44, '2026-01-01', '2026-12-31']);
  });

  it('covers a year: earlier ones are in no rate, and overdue ones always are', async () => {
    const { answered: figures } = (await pledgeOf(agency, [inTime, late, never], now + 400 * day)) ?? {};
    deepEqual(figures, { n: 0, inTime: 0, overdue: 1 });
  });
});

it('counts removals by rule and month, whatever happened later', async () => {
  const redacted: Act = { kind: 'redacted', at: receivedAt, policy: 1, rule: 2, spans: [] };
  const upheld: Act = { kind: 'appeal-decided', at: now, upheld: true, reason: office };
  const removed = await removedOf([hiddenLate, suggestionWith(redacted, upheld), inTime], 'Asia/Muscat');
  deepEqual(
    removed.map(({ month, rule, hidden, redacted }) => [month, rule, hidden, redacted]),
    [
      ['2026-12', 2, 1, 0],
      ['2026-11', 2, 0, 1],
    ],
  );
  equal(removed[0]?.policy, 1);
});
