import { deepEqual, equal } from 'node:assert/strict';
import { it } from 'node:test';
import type { AgencyRecord } from '../model/records.ts';
import { listeningAgency } from '../testing/test-server.ts';
import { agencyRecord } from './agencies.ts';

const day = 86_400_000;
/** Tuesday 24 November 2026, in Muscat. */
const now = Date.UTC(2026, 10, 24, 9);
const first = agencyRecord(listeningAgency, undefined, now) as AgencyRecord;

it('a new holiday does not change days that have begun', () => {
  const holidays = ['2026-11-18', '2026-11-26', '2026-11-30', '2026-12-03'];
  const calendar = { weekend: [5, 6], holidays };
  const { calendars } = agencyRecord({ ...listeningAgency, calendar }, first, now + 3 * day) as AgencyRecord;
  deepEqual(calendars.at(-1)?.calendar.holidays, ['2026-11-18', '2026-11-19', '2026-11-30', '2026-12-03']);
});

it('an unchanged policy or calendar makes no new version', () => {
  equal(agencyRecord(listeningAgency, first, now + day), undefined);
  const renamed = agencyRecord({ ...listeningAgency, name: { ar: 'بلدية', en: 'Town' } }, first, now + day);
  deepEqual([renamed?.policies.length, renamed?.calendars.length], [1, 1]);
});
