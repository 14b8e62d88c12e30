import type { Clock, Pledge } from '@shura/contract';
import type { Act, AgencyRecord, StoredSuggestion } from '../records.ts';
import { instant } from './representation.ts';
import type { Standing } from './suggestion-standing.ts';
import { type CalendarVersions, type Due, dueAsOf, endAsOf, workingDaysBetween } from './working-days.ts';

export interface ClockInput {
  /** UTC milliseconds, as everywhere here. */
  readonly receivedAt: number;
  readonly acts: readonly Act[];
  /** The one of the policy that it was sent under. */
  readonly pledge: Pledge;
  readonly calendars: CalendarVersions;
}

/** The three clocks of a suggestion as they stand at `now`, each counted from receipt and never begun again. */
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

/** What the clocks of a suggestion are read from, under the policy that it was sent under. */
export const clockInputOf = (
  { receivedAt, acts, policy }: Pick<StoredSuggestion, 'receivedAt' | 'acts' | 'policy'>,
  agency: AgencyRecord,
): ClockInput => {
  const pledge = agency.policies[policy - 1]?.policy.pledge;
  if (!pledge) throw new Error('A suggestion was sent under a policy');
  return { receivedAt, acts, pledge, calendars: agency.calendars };
};

/** Whether an answer is owed at `now`; only what was hidden, was removed or is under study takes more than a look. */
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

/** The days by which something received at `now` is to be read, and to be answered. */
export const dueDays = (pledge: Pledge, calendars: CalendarVersions, now: number) => ({
  acknowledgeBy: dueAsOf(now, pledge.acknowledge, calendars, now).day,
  answerBy: dueAsOf(now, pledge.answer, calendars, now).day,
});

/** Read, or answered, hidden or removed under a rule, which nobody does unread. */
const acknowledged = ({ receivedAt, acts, pledge, calendars }: ClockInput, now: number): Clock => {
  // What goes when the policy's retention ends may have been read by nobody.
  const doneAt = acts.find((act) => (act.kind === 'removed' ? act.rule !== undefined : reading.has(act.kind)))?.at;
  const due = dueAsOf(receivedAt, pledge.acknowledge, calendars, doneAt ?? now);
  return clock({ receivedAt, due, doneAt, late: false, now });
};
const reading = new Set<Act['kind']>(['acknowledged', 'answered', 'hidden', 'erased']);

/** What is owed: an answer, by the pledge or by the day that "under study" named. */
interface Obligation {
  readonly owed: boolean;
  readonly late: boolean;
  readonly doneAt?: number | undefined;
  /** Under study: until when; owed again from then on. */
  readonly until?: Due | undefined;
}

/**
 * An answer settles what is owed; "under study" until its day only. A tombstone or a removal in time settles it too, until an appeal is
 * upheld: then it is owed as if it had never been hidden, from receipt, unless it was answered since. What is late already
 * stays late and owed behind its tombstone: unpublishing takes nothing out of a count.
 */
const answered = ({ receivedAt, acts, pledge, calendars }: ClockInput, now: number): Clock => {
  const dueOf = ({ until }: Obligation, at: number) => until ?? dueAsOf(receivedAt, pledge.answer, calendars, at);
  const asOf = (before: Obligation, at: number): Obligation =>
    before.until && at >= before.until.at ? { ...before, owed: true } : before;
  const settle = (before: Obligation, at: number, until?: Due): Obligation => ({
    owed: false,
    late: before.late || (before.owed && at >= dueOf(before, at).at),
    doneAt: before.owed ? at : before.doneAt,
    until,
  });

  let present: Obligation = { owed: true, late: false };
  let beforeHidden: Obligation | undefined;
  for (const act of acts) {
    const before = asOf(present, act.at);
    const overdue = before.owed && act.at >= dueOf(before, act.at).at;
    if (act.kind === 'hidden' || act.kind === 'removed') {
      beforeHidden = before;
      present = overdue ? before : settle(before, act.at);
    } else if (act.kind === 'erased') present = settle(before, act.at);
    else if (act.kind === 'answered') {
      const until = act.until === undefined ? undefined : endAsOf(act.until, act.at, calendars, now);
      [present, beforeHidden] = [settle(before, act.at, until), undefined];
    } else if (act.kind === 'appeal-decided' && act.upheld && beforeHidden) {
      [present, beforeHidden] = [beforeHidden, undefined];
    }
  }
  const { owed, late, doneAt, ...rest } = asOf(present, now);
  const done = owed ? undefined : doneAt;
  return clock({ receivedAt, due: dueOf({ owed, late, ...rest }, done ?? now), doneAt: done, late, now });
};

/** By the day that was first promised, whatever other day was announced later. */
const carriedOut = ({ receivedAt, acts, calendars }: ClockInput, now: number): Clock | undefined => {
  const promise = acts.find((act) => act.kind === 'answered' && act.commitment);
  if (promise?.kind !== 'answered' || !promise.commitment) return undefined;
  const doneAt = acts.find(({ kind }) => kind === 'carried-out')?.at;
  return clock({
    receivedAt,
    due: endAsOf(promise.commitment.due, promise.at, calendars, now),
    doneAt,
    late: false,
    now,
  });
};

interface ClockFacts {
  readonly receivedAt: number;
  readonly due: Due;
  readonly doneAt: number | undefined;
  /** It was late before it was done, or before it was owed again. */
  readonly late: boolean;
  readonly now: number;
}

const clock = ({ receivedAt, due, doneAt, late, now }: ClockFacts): Clock => ({
  dueOn: due.day,
  waited: workingDaysBetween(receivedAt, doneAt ?? now, due.calendar),
  ...(doneAt !== undefined && { doneAt: instant(doneAt) }),
  late: late || (doneAt ?? now) >= due.at,
});
