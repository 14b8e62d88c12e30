import { clocks, type PublicPledge, type PublicPolicy, type Rate } from '@shura/contract';
import type { AgencyRecord } from '../model/records.ts';
import { instant } from '../model/representation.ts';
import { publicAgency } from '../rules/agencies.ts';
import { dateOf, dayAt, dayOf } from '../rules/local-time.ts';
import { clockInputOf, clocksOf } from '../rules/suggestion-clocks.ts';
import { walk } from '../runtime/walk.ts';
import type { KnownSuggestion } from '../state/known-suggestions.ts';

/** Minimum number of suggestions for a rate: with fewer, one answer would change the rate by more than five points. */
const minForRate = 20;
const year = 365;

/** Numbers of hidden, redacted and removed suggestions, by rule and month. Later acts do not reduce them. */
export const removedOf = async (
  suggestions: Iterable<KnownSuggestion>,
  timeZone: string,
): Promise<PublicPolicy['removed']> => {
  const removed = new Map<string, PublicPolicy['removed'][number]>();
  await walk(suggestions, ({ stored }) => {
    for (const act of stored.acts) {
      if (act.kind !== 'hidden' && act.kind !== 'redacted' && act.kind !== 'removed') continue;
      const { policy, rule } = act;
      const month = dateOf(dayAt(act.at, timeZone)).slice(0, 7);
      const key = `${month} ${policy} ${rule}`;
      const so = removed.get(key) ?? { month, policy, ...(rule && { rule }), hidden: 0, redacted: 0, removed: 0 };
      removed.set(key, { ...so, [act.kind]: so[act.kind] + 1 });
    }
  });
  return [...removed.values()].sort((a, b) =>
    a.month < b.month ? 1 : a.month > b.month ? -1 : (a.rule ?? 0) - (b.rule ?? 0),
  );
};

/** A version of an agency's policy. Undefined if there is none. */
export const policyOf = async (
  agency: AgencyRecord,
  version: number,
  suggestions: Iterable<KnownSuggestion>,
): Promise<PublicPolicy | undefined> => {
  const [of, calendar] = [agency.policies[version - 1], agency.calendars.at(-1)?.calendar];
  if (!of || !calendar) return undefined;
  const { weekend, holidays } = calendar;
  return {
    agency: publicAgency(agency),
    version,
    from: instant(of.from),
    policy: of.policy,
    calendar: { weekend, holidays },
    versions: agency.policies.map(({ from }, place) => ({ version: place + 1, from: instant(from) })),
    removed: await removedOf(suggestions, agency.timeZone),
  };
};

/**
 * How an agency kept its pledge, as of `now`: for each clock, the suggestions that fell due or were done in the past
 * year, including hidden and erased ones. Undefined without a pledge.
 */
export const pledgeOf = async (
  agency: AgencyRecord,
  suggestions: Iterable<KnownSuggestion>,
  now: number,
): Promise<PublicPledge | undefined> => {
  const pledge = agency.policies.at(-1)?.policy.pledge;
  if (!pledge || agency.calendars.length === 0) return undefined;
  const today = dateOf(dayAt(now, agency.timeZone));
  const from = dateOf(dayOf(today) - year + 1);
  const rates = { acknowledged: tally(), answered: tally(), carriedOut: tally() };
  let [waiting, longest] = [0, 0];
  await walk(suggestions, ({ stored }) => {
    const run = clocksOf(clockInputOf(stored, agency), now);
    for (const name of clocks) {
      const clock = run[name];
      if (!clock) continue;
      const done = clock.doneAt && dateOf(dayAt(Date.parse(clock.doneAt), agency.timeZone));
      const settledOn = done !== undefined && done < clock.dueOn ? done : clock.dueOn;
      if (settledOn >= from && (done !== undefined || clock.late)) rates[name].add(!clock.late);
      if (clock.late && done === undefined) rates[name].overdue();
    }
    if (run.answered.doneAt !== undefined) return;
    waiting += 1;
    longest = Math.max(longest, run.answered.waited);
  });
  return {
    agency: publicAgency(agency),
    pledge,
    from,
    to: today,
    acknowledged: rates.acknowledged.rate(),
    answered: rates.answered.rate(),
    carriedOut: rates.carriedOut.rate(),
    waiting,
    longest,
  };
};

const tally = () => {
  let [n, inTime, overdue] = [0, 0, 0];
  return {
    add(kept: boolean) {
      n += 1;
      if (kept) inTime += 1;
    },
    overdue() {
      overdue += 1;
    },
    rate: (): Rate => ({ n, inTime, ...(n >= minForRate && { rate: inTime / n }), overdue }),
  };
};
