import { deepEqual, equal } from 'node:assert/strict';
import { it } from 'node:test';
import type { AgencyRecord } from '../model/records.ts';
import { holiday } from '../testing/holiday.ts';
import { listeningAgency } from '../testing/test-server.ts';
import { agencyRecord } from './agencies.ts';

const day = 86_400_000;
/** Tuesday 24 November 2026, in Muscat. */
const now = Date.UTC(2026, 10, 24, 9);
const first = agencyRecord(listeningAgency, undefined, now) as AgencyRecord;

it('a new holiday does not change days that have begun', () => {
  const holidays = [holiday('2026-11-18'), holiday('2026-11-25', '2026-11-28'), holiday('2026-12-03')];
  const calendar = { weekend: [5, 6], holidays };
  const { calendars } = agencyRecord({ ...listeningAgency, calendar }, first, now + 3 * day) as AgencyRecord;
  deepEqual(calendars.at(-1)?.calendar.holidays, [
    holiday('2026-11-18', '2026-11-19'),
    holiday('2026-11-28'),
    holiday('2026-12-03'),
  ]);
});

it('a holiday that has begun can end on another day, but not before today, and stays one', () => {
  const during = Date.UTC(2026, 10, 19, 9);
  const ends = (to: string) => {
    const calendar = { weekend: [5, 6], holidays: [holiday('2026-11-18', to)] };
    return agencyRecord({ ...listeningAgency, calendar }, first, during)?.calendars.at(-1)?.calendar.holidays;
  };
  deepEqual(ends('2026-11-22'), [holiday('2026-11-18', '2026-11-22')]);
  deepEqual(ends('2026-11-18'), [holiday('2026-11-18', '2026-11-19')]);
});

it('an unchanged policy or calendar makes no new version', () => {
  equal(agencyRecord(listeningAgency, first, now + day), undefined);
  const renamed = agencyRecord({ ...listeningAgency, name: { ar: 'بلدية', en: 'Town' } }, first, now + day);
  deepEqual([renamed?.policies.length, renamed?.calendars.length], [1, 1]);
});
