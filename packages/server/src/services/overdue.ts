import { clocks } from '@shura/contract';
import { dayOf, startOfDay } from '../rules/local-time.ts';
import { clockInputOf, clocksOf } from '../rules/suggestion-clocks.ts';
import { walk } from '../runtime/walk.ts';
import { createCountCache } from '../state/count-cache.ts';
import type { Runtime } from './runtime.ts';

/** The obligations of an agency that have a due day: the three clocks of suggestions, and outcomes of consultations. */
export const owed = [...clocks, 'outcome'] as const;

/** For each obligation, the number that is overdue, and the longest delay in milliseconds. */
export type Overdue = Readonly<Record<(typeof owed)[number], { readonly count: number; readonly longest: number }>>;

/** Milliseconds that a count is cached. */
const cacheMs = 60_000;

/** Counts what is overdue in all agencies, at most once a minute and in slices. */
export const createOverdue = ({ suggestions, consultations, polls, clock }: Runtime) => {
  const cached = createCountCache(1);

  const count = async (now: number): Promise<Overdue> => {
    const so = { acknowledged: none(), answered: none(), carriedOut: none(), outcome: none() };
    const add = (promise: keyof Overdue, day: string, timeZone: string) => {
      const late = now - startOfDay(dayOf(day) + 1, timeZone);
      if (late < 0) return;
      so[promise].count += 1;
      so[promise].longest = Math.max(so[promise].longest, late);
    };
    await walk(suggestions.all(), ({ stored }) => {
      const agency = polls.agency(stored.agency);
      if (!agency || agency.calendars.length === 0) return;
      const run = clocksOf(clockInputOf(stored, agency), now);
      for (const promise of clocks) {
        const clock = run[promise];
        if (clock?.late && clock.doneAt === undefined) add(promise, clock.dueOn, agency.timeZone);
      }
    });
    for (const { stored, agency, state } of consultations.all()) {
      const { decision, outcomes } = stored;
      if (decision && outcomes.length === 0 && state(now) === 'closed') add('outcome', decision.on, agency.timeZone);
    }
    return so;
  };

  return (): Promise<Overdue> =>
    cached('overdue', {
      version: () => `${Math.floor(clock() / cacheMs)}`,
      size: suggestions.count,
      count: () => count(clock()),
    });
};

const none = () => ({ count: 0, longest: 0 });
