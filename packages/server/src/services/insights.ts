import { bases, type Insights, outcomes, problemTypes, type Text } from '@shura/contract';
import type { AgencyRecord } from '../records.ts';
import { officeOf } from './inbox.ts';
import { dateOf, dayAt } from './local-time.ts';
import type { Polls } from './polls.ts';
import { Refusal } from './refusal.ts';
import { clockInputOf, clocksOf, owesAnswer } from './suggestion-clocks.ts';
import type { KnownSuggestion, Suggestions } from './suggestions.ts';

export interface InsightsOptions {
  readonly suggestions: Suggestions;
  readonly polls: Pick<Polls, 'agency'>;
  readonly clock: () => number;
}

/** What an agency's suggestions come to, for its own staff: counts and distributions, no means. */
export const createInsights =
  ({ suggestions, polls, clock }: InsightsOptions) =>
  (slug: string, consultation: string | undefined): Insights => {
    const agency = polls.agency(slug);
    if (!agency) throw new Refusal(problemTypes.agencyNotFound);
    const all = consultation === undefined ? suggestions.all() : suggestions.of(consultation);
    const mine = [...all].filter(({ stored }) => stored.agency === slug);
    const now = clock();
    const day = ({ stored }: KnownSuggestion) => dateOf(dayAt(stored.receivedAt, agency.timeZone));
    const waits = mine.filter((live) => owesAnswer(live, agency, now));
    const of = (...marks: readonly string[][]) => tally(marks.flat());
    return {
      received: [...tally(mine.map(day))].sort().map(([on, n]) => ({ on, n })),
      byLanguage: filled(['ar', 'en'], tally(mine.map(({ stored }) => stored.language))),
      byBasis: filled([...bases, 'none'], of(...mine.map(basisOf))),
      byChannel: filled(['page', 'adopted', 'paper', 'phone'], tally(mine.map(channelOf))),
      byOutcome: filled(
        outcomes,
        of(...mine.map(({ standing }) => (standing.answer ? [standing.answer.outcome] : []))),
      ),
      waiting: distribution(waits.map((live) => answeredClock(live, agency, now).waited)),
      answered: distribution(
        mine.flatMap((live) => {
          const { doneAt, waited } = answeredClock(live, agency, now);
          return live.standing.answer && doneAt !== undefined ? [waited] : [];
        }),
      ),
      overdue: overdueOf(waits, agency, now),
    };
  };
export type InsightsService = ReturnType<typeof createInsights>;

const answeredClock = ({ stored }: KnownSuggestion, agency: AgencyRecord, now: number) =>
  clocksOf(clockInputOf(stored, agency), now).answered;

const basisOf = ({ stored: { basis } }: KnownSuggestion): string[] =>
  basis.length === 0 ? ['none'] : basis.map(({ kind }) => kind);

const channelOf = ({ stored: { channel, source } }: KnownSuggestion): string =>
  channel ?? (source ? 'adopted' : 'page');

const tally = <Mark>(marks: readonly Mark[]): Map<Mark, number> => {
  const counts = new Map<Mark, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
};

/** Every name with its count, in their order. */
const filled = <Name extends string>(names: readonly Name[], counts: ReadonlyMap<string, number>) =>
  Object.fromEntries(names.map((name) => [name, counts.get(name) ?? 0])) as Record<Name, number>;

const distribution = (days: readonly number[]) =>
  [...tally(days)].sort(([one], [other]) => one - other).map(([count, n]) => ({ days: count, n }));

/** The office with the most first. */
const overdueOf = (waits: readonly KnownSuggestion[], agency: AgencyRecord, now: number): Insights['overdue'] => {
  const offices = new Map<string, { office: Text | undefined; n: number; longest: number }>();
  for (const live of waits) {
    const { late, waited } = answeredClock(live, agency, now);
    if (!late) continue;
    const office = officeOf(live);
    const key = JSON.stringify(office);
    const known = offices.get(key) ?? { office, n: 0, longest: 0 };
    offices.set(key, { office, n: known.n + 1, longest: Math.max(known.longest, waited) });
  }
  return [...offices.values()]
    .sort((one, other) => other.n - one.n)
    .map(({ office, ...rest }) => ({ ...rest, ...(office && { office }) }));
};
