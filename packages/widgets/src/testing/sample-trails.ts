import type { Trail, TrailStep } from '@shura/contract';
import { tracked } from './sample-suggestions.ts';

const { agency, reference } = tracked.carriedOutLate;
const at = { href: `s/${reference}`, reference };
const poll = { href: 'p/new-parks', poll: 'new-parks' };
const suggested: TrailStep = { ...at, kind: 'suggested', state: 'done', on: '2026-03-01' };
const asked: readonly TrailStep[] = [
  { ...poll, kind: 'polled', state: 'done', on: '2026-03-05' },
  { ...poll, kind: 'counted', state: 'done', on: '2026-03-12', participants: 1204 },
];
const decided: TrailStep = { ...at, kind: 'decided', state: 'done', on: '2026-03-15', outcome: 'adopted' };
const carryingOut = { ...at, kind: 'carried-out' as const };
const of = (...steps: TrailStep[]): Trail => ({ agency, steps });

export const trails = {
  carriedOut: of(suggested, ...asked, decided, {
    ...carryingOut,
    state: 'done',
    on: '2026-09-02',
    late: true,
    href: 'https://muscat.example.om/ramps',
  }),
  promised: of(
    { ...suggested, on: '2026-11-12' },
    { ...decided, on: '2026-11-24', outcome: 'partly-adopted' },
    { ...carryingOut, state: 'promised', on: '2027-04-30' },
  ),
  late: of(
    suggested,
    decided,
    { ...carryingOut, state: 'late', on: '2026-06-30', late: true },
    { ...carryingOut, state: 'promised', on: '2026-12-31' },
  ),
  notAdopted: of(suggested, { ...decided, outcome: 'not-adopted' }),
  asked: of(
    { ...poll, kind: 'polled', state: 'done', on: '2026-11-20' },
    { ...poll, kind: 'counted', state: 'promised', on: '2026-12-15' },
  ),
  alone: of(suggested),
};
