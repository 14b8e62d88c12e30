import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { instantOf } from './local-time.ts';

const iso = (local: string, zone: string) => new Date(instantOf(local, zone)).toISOString();

it('a wall-clock time is read in the zone of the agency', () => {
  equal(iso('2026-12-15T20:00', 'Asia/Muscat'), '2026-12-15T16:00:00.000Z');
  equal(iso('2026-07-01T00:30', 'Europe/London'), '2026-06-30T23:30:00.000Z');
});

it('a repeated time is the earlier one, and a skipped time moves forward', () => {
  equal(iso('2026-10-25T01:30', 'Europe/London'), '2026-10-25T00:30:00.000Z');
  equal(iso('2026-03-29T01:30', 'Europe/London'), '2026-03-29T01:30:00.000Z');
});

it('an instant and its wall-clock time convert back, in any zone', () => {
  const zones = ['Asia/Muscat', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia', 'Europe/London'];
  const wall = (at: number, timeZone: string) =>
    new Date(at).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T').slice(0, 16);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 / 60 }), fc.constantFrom(...zones), (minutes, zone) => {
      const local = wall(minutes * 60_000, zone);
      equal(wall(instantOf(local, zone), zone), local);
    }),
  );
});
