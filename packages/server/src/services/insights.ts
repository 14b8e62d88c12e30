import { bases, type Insights, languages, outcomes, suggestionChannels, type Text } from '@shura/contract';
import type { AgencyRecord } from '../model/records.ts';
import { dateOf, dayAt } from '../rules/local-time.ts';
import { clockInputOf, clocksOf, owesAnswer } from '../rules/suggestion-clocks.ts';
import { walk } from '../runtime/walk.ts';
import { createCountCache } from '../state/count-cache.ts';
import { findAgency } from '../state/find.ts';
import type { KnownSuggestion } from '../state/known-suggestions.ts';
import { officeOf } from './inbox.ts';
import type { Runtime } from './runtime.ts';

/** Maximum cached insights. */
const max = 100;

/** Statistics of an agency's suggestions for its staff: counts and distributions, no means. */
export const createInsights = ({ suggestions, polls, clock }: Runtime) => {
  const cached = createCountCache(max);

  const count = async (agency: AgencyRecord, all: Iterable<KnownSuggestion>): Promise<Insights> => {
    const now = clock();
    const [received, byLanguage, byBasis, byChannel, byOutcome] = [tally(), tally(), tally(), tally(), tally()];
    const [waiting, answered] = [tally<number>(), tally<number>()];
    const overdue = createOverdueOffices();
    await walk(all, (known) => {
      const { stored, standing } = known;
      if (stored.agency !== agency.slug) return;
      received.add(dateOf(dayAt(stored.receivedAt, agency.timeZone)));
      byLanguage.add(stored.language);
      for (const kind of basisOf(known)) byBasis.add(kind);
      byChannel.add(channelOf(known));
      if (standing.answer) byOutcome.add(standing.answer.outcome);
      const { late, waited, doneAt } = clocksOf(clockInputOf(stored, agency), now).answered;
      if (standing.answer && doneAt !== undefined) answered.add(waited);
      if (!owesAnswer(known, agency, now)) return;
      waiting.add(waited);
      if (late) overdue.add(officeOf(known), waited);
    });
    return {
      received: [...received.counts].sort().map(([on, n]) => ({ on, n })),
      byLanguage: filled(languages, byLanguage.counts),
      byBasis: filled([...bases, 'none'], byBasis.counts),
      byChannel: filled(suggestionChannels, byChannel.counts),
      byOutcome: filled(outcomes, byOutcome.counts),
      waiting: distribution(waiting.counts),
      answered: distribution(answered.counts),
      overdue: overdue.all(),
    };
  };

  return (slug: string, consultation: string | undefined): Promise<Insights> => {
    const agency = findAgency({ polls }, slug);
    const all = consultation === undefined ? suggestions.all() : suggestions.of(consultation);
    return cached(JSON.stringify([slug, consultation]), {
      version: () => `${suggestions.version()} ${agency.calendars.length} ${Math.floor(clock() / 60_000)}`,
      size: suggestions.count,
      count: () => count(agency, all),
    });
  };
};
export type InsightsService = ReturnType<typeof createInsights>;

const basisOf = ({ stored: { basis } }: KnownSuggestion): string[] =>
  basis.length === 0 ? ['none'] : basis.map(({ kind }) => kind);

const channelOf = ({ stored: { channel, source } }: KnownSuggestion): string =>
  channel ?? (source ? 'adopted' : 'page');

const tally = <Mark = string>() => {
  const counts = new Map<Mark, number>();
  return { counts, add: (mark: Mark) => void counts.set(mark, (counts.get(mark) ?? 0) + 1) };
};

/** All names with their counts, in order. */
const filled = <Name extends string>(names: readonly Name[], counts: ReadonlyMap<string, number>) =>
  Object.fromEntries(names.map((name) => [name, counts.get(name) ?? 0])) as Record<Name, number>;

const distribution = (counts: ReadonlyMap<number, number>) =>
  [...counts].sort(([one], [other]) => one - other).map(([days, n]) => ({ days, n }));

/** Overdue answers by office: number and longest delay, highest number first. */
const createOverdueOffices = () => {
  const offices = new Map<string, { office: Text | undefined; n: number; longest: number }>();
  return {
    add(office: Text | undefined, waited: number): void {
      const key = JSON.stringify(office);
      const { n, longest } = offices.get(key) ?? { n: 0, longest: 0 };
      offices.set(key, { office, n: n + 1, longest: Math.max(longest, waited) });
    },
    all: (): Insights['overdue'] =>
      [...offices.values()]
        .sort((one, other) => other.n - one.n)
        .map(({ office, ...rest }) => ({ ...rest, ...(office && { office }) })),
  };
};
