import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Act } from '../model/records.ts';
import { carryingOutOf, evidenceOf, isNewEvidence, neededToReopen, reopens } from './contest.ts';
import { clocksOf } from './suggestion-clocks.ts';
import { standingOf } from './suggestion-standing.ts';

const office = { ar: 'المكتب', en: 'The office' };
const hour = 3_600_000;
const received = Date.UTC(2026, 10, 1, 6);
const pledge = { acknowledge: 3, answer: 14 };
const calendars = [{ from: 0, calendar: { timeZone: 'Asia/Muscat', weekend: [5, 6], holidays: [] } }];

const step = fc.constantFrom(
  'promise',
  'carried-out',
  'contested',
  'delayed',
  'hidden',
  'published',
  'erased',
  'linked',
);
/** Acts as the server accepts them: `contested` only after evidence, new evidence only after that. */
const historyOf = (steps: readonly string[]): Act[] => {
  const acts: Act[] = [];
  for (const [place, kind] of steps.entries()) {
    const at = received + (place + 1) * 37 * hour;
    const { committed, carriedOut } = standingOf({ acts });
    const commitment = { text: office, due: '2026-11-20' };
    const owed = committed && !carriedOut;
    const possible: Readonly<Record<string, Act | false>> = {
      promise: !carriedOut && { kind: 'answered', at, office, outcome: 'adopted', reason: office, commitment },
      'carried-out': owed && { kind: 'carried-out', at, office, evidence: office, link: `https://a.om/${place}` },
      contested: carriedOut && { kind: 'contested', at, so: 1, notYet: 5, supporters: 9 },
      delayed: owed && { kind: 'delayed', at, office, reason: office, due: '2026-12-20' },
      hidden: { kind: 'hidden', at, policy: 1, rule: 1 },
      linked: { kind: 'linked', at, to: 'AAAA-AAAA' },
      published: { kind: 'published', at },
      erased: { kind: 'erased', at },
    };
    const act = possible[kind];
    if (act) acts.push(act);
  }
  return acts;
};

describe('evidence that those who asked contest', () => {
  it('is contested by the larger of five, a tenth of the older supporters, and what the policy asks for', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(100),
        fc.option(fc.integer({ min: 5, max: 50 }), { nil: undefined }),
        (supporters, notYet, least) => {
          const needed = Math.max(5, supporters / 10, least ?? 0);
          const counts = { so: 0, notYet, supporters };
          equal(reopens({ act: 0, nth: 1 }, counts, least), notYet >= needed);
          equal(neededToReopen(supporters, least), Math.ceil(needed));
          // Once for each evidence.
          equal(reopens({ act: 0, nth: 1, contestedAt: 1 }, counts, least), false);
        },
      ),
    );
  });

  it('is asked about no more people than the policy may ask for, so that no policy takes the right away', () => {
    equal(neededToReopen(0, 50), 50);
    // A policy of an imported file that asks for fewer counts as five.
    equal(neededToReopen(0, 1), 5);
  });

  it('runs the clock as if it had never stopped, and only new evidence stops it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const acts = historyOf(steps);
        const now = received + 1000 * hour;
        const clockOf = (some: readonly Act[]) =>
          clocksOf({ receivedAt: received, acts: some, pledge, calendars }, now).carriedOut;
        const clock = clockOf(acts);
        const last = acts.findLast(({ kind }) => kind === 'carried-out' || kind === 'contested');
        equal(clock?.doneAt !== undefined, last?.kind === 'carried-out');
        equal(standingOf({ acts }).carriedOut, last?.kind === 'carried-out');
        equal(standingOf({ acts }).contested, last?.kind === 'contested');
        equal(carryingOutOf(acts) !== undefined, last?.kind === 'carried-out');
        if (last?.kind === 'contested') {
          // As if nothing had been called carried out.
          deepEqual(clock, clockOf(acts.filter(({ kind }) => kind !== 'carried-out' && kind !== 'contested')));
          for (const kind of ['hidden', 'erased', 'published', 'linked', 'delayed', 'promise']) {
            const later = historyOf([...steps, kind]);
            equal(clockOf(later)?.doneAt, undefined);
            equal(evidenceOf(later)?.contestedAt, last.at);
          }
        }
        const evidence = evidenceOf(acts);
        equal(evidence?.nth ?? 0, acts.filter(({ kind }) => kind === 'carried-out').length);
        if (evidence) equal(acts[evidence.act]?.kind, 'carried-out');
      }),
      { examples: [[['promise', 'carried-out', 'contested']]] },
    );
  });

  it('is not replaced by the same words and link', () => {
    const acts = historyOf(['promise', 'carried-out', 'contested']);
    const [, told] = acts;
    if (told?.kind !== 'carried-out') throw new Error('carried out');
    equal(isNewEvidence(acts, { evidence: { en: 'The office', ar: 'المكتب' }, link: told.link }), false);
    equal(isNewEvidence(acts, { evidence: told.evidence }), true);
  });
});
