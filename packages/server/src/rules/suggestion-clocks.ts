import type { Clock, ClockName, ClockStop, Pledge } from '@shura/contract';
import type { Act, AgencyRecord, StoredSuggestion } from '../model/records.ts';
import { instant } from '../model/representation.ts';
import { carryingOutOf } from './contest.ts';
import type { Standing } from './suggestion-standing.ts';
import { type CalendarVersions, type Due, dueAsOf, endAsOf, workingDaysBetween } from './working-days.ts';

export interface ClockInput {
  /** UTC milliseconds, like all times in this file. */
  readonly receivedAt: number;
  readonly acts: readonly Act[];
  /** The pledge of the policy in force at receipt. */
  readonly pledge: Pledge;
  readonly calendars: CalendarVersions;
}

/** The three clocks of a suggestion at `now`, each counted from receipt and never restarted. */
export interface Clocks {
  readonly acknowledged: Clock;
  readonly answered: Clock;
  readonly carriedOut: Clock | undefined;
}

export const clocksOf = (input: ClockInput, now: number): Clocks => ({
  acknowledged: acknowledged(input, now),
  answered: answered(input, now),
  carriedOut: carriedOut(input, now),
});

/** The clock of the answer alone, in less time than {@link clocksOf}. */
export const answerClockOf = (input: ClockInput, now: number): Clock => answered(input, now);

/** The input for a suggestion's clocks, under its policy at receipt. */
export const clockInputOf = (
  { receivedAt, acts, policy }: Pick<StoredSuggestion, 'receivedAt' | 'acts' | 'policy'>,
  agency: AgencyRecord,
): ClockInput => {
  const pledge = agency.policies[policy - 1]?.policy.pledge;
  if (!pledge) throw new Error('A suggestion was sent under a policy');
  return { receivedAt, acts, pledge, calendars: agency.calendars };
};

/** Whether an answer is owed at `now`. Cheap, except for suggestions that are hidden, removed or under study. */
export const owesAnswer = (
  { stored, standing }: { readonly stored: Parameters<typeof clockInputOf>[0]; readonly standing: Standing },
  agency: AgencyRecord,
  now: number,
): boolean => {
  if (standing.publication === 'erased') return false;
  const taken = standing.publication === 'hidden' || standing.publication === 'removed';
  if (!taken && standing.answer?.until === undefined) return standing.answer === undefined;
  return answered(clockInputOf(stored, agency), now).doneAt === undefined;
};

/** Due days for reading and answering something received at `now`. */
export const dueDays = (pledge: Pledge, calendars: CalendarVersions, now: number) => ({
  acknowledgeBy: dueAsOf(now, pledge.acknowledge, calendars, now).day,
  answerBy: dueAsOf(now, pledge.answer, calendars, now).day,
});

/** An act that stopped a clock, see {@link ClockStop}. */
type Stop = Omit<ClockStop, 'act'> & { readonly act: Act };

/**
 * The acts that stopped a clock, in order, each with the due day that was announced at the time of the act. Hiding or
 * erasing a suggestion does not fulfil a pledge: before the due time such an act is left out, after it the act is listed
 * as late.
 */
export const stopsOf = (input: ClockInput, now: number): readonly Stop[] => {
  const { receivedAt, acts } = input;
  const stops: Stop[] = [];
  const add = (act: Act, clock: ClockName, due: Due) => {
    const late = act.at >= due.at;
    if (!late && !doing[clock].includes(act.kind)) return;
    stops.push({ act, clock, dueOn: due.day, waited: workingDaysBetween(receivedAt, act.at, due.calendar), late });
  };
  const read = readingOf(acts);
  if (read) add(read, 'acknowledged', readDue(input, read.at));
  answered(input, now, (act, due) => add(act, 'answered', due));
  for (const [place, act] of acts.entries()) {
    const before = acts.slice(0, place);
    const promise = act.kind === 'carried-out' && !carryingOutOf(before) && promiseOf(before);
    if (promise) add(act, 'carriedOut', promiseDue(input, promise, act.at));
  }
  return stops.sort((one, other) => acts.indexOf(one.act) - acts.indexOf(other.act));
};
const doing: Readonly<Record<ClockName, readonly Act['kind'][]>> = {
  acknowledged: ['acknowledged', 'answered'],
  answered: ['answered'],
  carriedOut: ['carried-out'],
};

/**
 * The clock that stops at the first act that implies reading: acknowledgement, answer, hiding, erasing, or removal
 * under a rule.
 */
const acknowledged = (input: ClockInput, now: number): Clock => {
  const doneAt = readingOf(input.acts)?.at;
  const due = readDue(input, doneAt ?? now);
  return clock({ receivedAt: input.receivedAt, due, doneAt, missed: missedBy(due, doneAt ?? now), now });
};
const readingOf = (acts: readonly Act[]) =>
  // Removal at the end of retention does not imply reading.
  acts.find((act) => (act.kind === 'removed' ? act.rule !== undefined : reading.has(act.kind)));
const reading = new Set<Act['kind']>(['acknowledged', 'answered', 'hidden', 'erased']);
const readDue = ({ receivedAt, pledge, calendars }: ClockInput, at: number) =>
  dueAsOf(receivedAt, pledge.acknowledge, calendars, at);
const missedBy = (due: Due, at: number) => (at >= due.at ? due : undefined);

/** The obligation to answer. It is due on the day that the pledge sets, or that an "under study" answer names. */
interface Obligation {
  readonly owed: boolean;
  /** The first missed day. */
  readonly missed?: Due | undefined;
  /** When the obligation was last settled, and its due day at that time. */
  readonly done?: { readonly at: number; readonly due: Due } | undefined;
  /** Under study: until when, and since when. Owed again after that day. */
  readonly study?: { readonly until: string; readonly since: number } | undefined;
}

/**
 * An answer settles the obligation. An "under study" answer settles it only until its day. A tombstone or removal in
 * time settles it too. If an appeal is then upheld, the answer is owed from receipt as if never hidden, unless it was
 * given since. An obligation that is already late stays late behind its tombstone: unpublishing does not lower a count.
 *
 * Each act is judged by the calendar in force at its time.
 */
const answered = (
  { receivedAt, acts, pledge, calendars }: ClockInput,
  now: number,
  onSettled?: (act: Act, due: Due) => void,
): Clock => {
  const dueOf = ({ study }: Obligation, at: number) =>
    study ? endAsOf(study.until, study.since, calendars, at) : dueAsOf(receivedAt, pledge.answer, calendars, at);
  const asOf = (before: Obligation, at: number): Obligation => {
    const due = before.owed || before.study ? missedBy(dueOf(before, at), at) : undefined;
    return due ? { ...before, owed: true, missed: before.missed ?? due } : before;
  };
  const settle = (before: Obligation, act: Act, study?: Obligation['study']): Obligation => {
    if (!before.owed) return { ...before, study };
    const due = dueOf(before, act.at);
    onSettled?.(act, due);
    return { owed: false, missed: before.missed, done: { at: act.at, due }, study };
  };

  let present: Obligation = { owed: true };
  let beforeHidden: Obligation | undefined;
  for (const act of acts) {
    if (act.kind === 'hidden' || act.kind === 'removed') {
      beforeHidden = asOf(present, act.at);
      present = beforeHidden.owed && beforeHidden.missed ? beforeHidden : settle(beforeHidden, act);
    } else if (act.kind === 'erased') present = settle(asOf(present, act.at), act);
    else if (act.kind === 'answered') {
      const study = act.until === undefined ? undefined : { until: act.until, since: act.at };
      [present, beforeHidden] = [settle(asOf(present, act.at), act, study), undefined];
    } else if (act.kind === 'appeal-decided' && act.upheld && beforeHidden) {
      [present, beforeHidden] = [beforeHidden, undefined];
    }
  }
  const { owed, missed, done, study } = asOf(present, now);
  const settled = owed ? undefined : done;
  return clock({
    receivedAt,
    due: settled?.due ?? dueOf(present, now),
    doneAt: settled?.at,
    missed,
    next: settled && study?.until,
    now,
  });
};

/**
 * The clock of the commitment. It is due on the earliest announced day, whatever later day was announced too. `next` is
 * the day announced last, if it is later and not over. A carrying out that was contested did not stop it.
 */
const carriedOut = (input: ClockInput, now: number): Clock | undefined => {
  const promise = promiseOf(input.acts);
  if (!promise) return undefined;
  const doneAt = carryingOutOf(input.acts)?.at;
  const due = promiseDue(input, promise, doneAt ?? now);
  const last = announcedDays(input.acts).at(-1);
  const moved = doneAt === undefined && last && last.day > due.day && !missedBy(promiseDue(input, last, now), now);
  const facts = { receivedAt: input.receivedAt, due, doneAt, missed: missedBy(due, doneAt ?? now), now };
  return clock({ ...facts, next: moved ? last.day : undefined });
};

/** A day by which something was to be carried out, and when it was announced. */
interface Announced {
  readonly at: number;
  readonly day: string;
}

/** The days announced for carrying out, by answers and by delays, oldest announcement first. */
export const announcedDays = (acts: readonly Act[]): readonly Announced[] =>
  acts.flatMap((act) => {
    if (act.kind === 'answered' && act.commitment) return { at: act.at, day: act.commitment.due };
    return act.kind === 'delayed' ? { at: act.at, day: act.due } : [];
  });
const promiseOf = (acts: readonly Act[]): Announced | undefined =>
  acts.some((act) => act.kind === 'answered' && act.commitment)
    ? announcedDays(acts).reduce((first, next) => (next.day < first.day ? next : first))
    : undefined;
const promiseDue = ({ calendars }: ClockInput, { at, day }: Announced, now: number) => endAsOf(day, at, calendars, now);

interface ClockFacts {
  readonly receivedAt: number;
  /** The current or last obligation. */
  readonly due: Due;
  readonly doneAt: number | undefined;
  /** The first missed day, even if the obligation was fulfilled later or is owed again. */
  readonly missed: Due | undefined;
  readonly next?: string | undefined;
  readonly now: number;
}

const clock = ({ receivedAt, due, doneAt, missed, next, now }: ClockFacts): Clock => ({
  dueOn: (missed ?? due).day,
  waited: workingDaysBetween(receivedAt, doneAt ?? now, due.calendar),
  ...(doneAt !== undefined && { doneAt: instant(doneAt) }),
  late: missed !== undefined,
  ...(next !== undefined && { next }),
});
