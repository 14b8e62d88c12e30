import { type ClockName, clocks, inEach, type Text } from '@shura/contract';
import type { Recurring } from '../model/digest-store.ts';
import type { AgencyRecord } from '../model/records.ts';
import { calendarOf, nextDigest } from '../rules/digest-times.ts';
import { dateOf, dayAt, dayOf } from '../rules/local-time.ts';
import { clockInputOf, clocksOf } from '../rules/suggestion-clocks.ts';
import { walk } from '../runtime/walk.ts';
import { createCountCache } from '../state/count-cache.ts';
import type { KnownSuggestion } from '../state/known-suggestions.ts';
import { officeOf } from './inbox.ts';
import { viewsOf } from './inbox-views.ts';
import type { Runtime } from './runtime.ts';

/** Entries of each list of a digest. The desk has the others. */
const listed = 5;
/** Maximum cached digests: two rhythms of each agency. */
const maxCached = 200;
/** Milliseconds that the content of a digest is cached. The members of an agency share it. */
const cacheMs = 600_000;

/** Counts of views of the inbox, in the order of the mail. A further line is one entry, and its words. */
export const countedViews = ['confirmation', 'moderation', 'contested'] as const satisfies readonly (keyof ReturnType<
  typeof viewsOf
>)[];

/** What is owed to the author of a suggestion, or on a consultation, with its due day. Holds no text of a citizen. */
export type Owed = { readonly dueOn: string } & (
  | {
      readonly what: ClockName;
      readonly reference: string;
      /** Working days since receipt. */
      readonly waited: number;
      /** The office that acted last. */
      readonly office: Text | undefined;
    }
  | { readonly what: 'outcome'; readonly slug: string; readonly title: Text }
);

interface List<Item> {
  readonly total: number;
  readonly first: readonly Item[];
}
export type OwedList = List<Owed>;

/** What an agency owes, as of the moment it is counted. Each item is in at most one list. */
export interface Digest {
  /** The day up to which `due` looks ahead. */
  readonly until: string;
  readonly waiting: number;
  readonly late: number;
  /** Working days of the longest wait for an answer. */
  readonly longest: number;
  readonly views: Readonly<Record<(typeof countedViews)[number], number>>;
  /** Oldest due day first. */
  readonly overdue: OwedList;
  /** Due until the next digest, earliest first. */
  readonly due: OwedList;
  /** The longest waiting of the others. */
  readonly others: OwedList;
}

/** Counts what staff are told by mail: in slices, from memory, and at most every ten minutes for an agency. */
export const createDigests = ({ suggestions, consultations, clock }: Runtime) => {
  const cached = createCountCache(maxCached);

  /** Reads the references, which memory does not hold of unpublished suggestions. */
  const withReferences = async ({ total, first }: List<Found>): Promise<OwedList> => {
    const ids = first.flatMap((owed) => ('id' in owed ? owed.id : []));
    const read = new Map((await suggestions.read('id', ids)).map(({ stored }) => [stored.id, stored.reference]));
    const named = first.flatMap((owed): Owed[] => {
      if (!('id' in owed)) return [owed];
      const { id, ...rest } = owed;
      const reference = read.get(id);
      return reference === undefined ? [] : [{ ...rest, reference }];
    });
    return { total, first: named };
  };

  const count = async (agency: AgencyRecord, every: Recurring): Promise<Digest> => {
    const now = clock();
    const dateAt = (at: number) => dateOf(dayAt(at, agency.timeZone));
    const [today, until] = [dateAt(now), dateAt(nextDigest(every, now, calendarOf(agency)))];
    const lists = { overdue: createList(byDueDay), due: createList(byDueDay), others: createList(byWait) };
    const views = { ...inEach(countedViews, () => 0) };
    let [waiting, late, longest] = [0, 0, 0];
    const sort = (owed: Found): boolean => {
      const list = owed.dueOn < today ? 'overdue' : owed.dueOn <= until ? 'due' : undefined;
      if (list) lists[list].add(owed);
      return list !== undefined;
    };

    if (agency.calendars.length > 0) {
      await walk(suggestions.all(), (known) => {
        if (known.stored.agency !== agency.slug) return;
        const is = viewsOf(known, agency, now);
        for (const view of countedViews) if (is[view]) views[view] += 1;
        if (!mayOwe(known, is.waiting)) return;
        const { answered, owed } = owedOn(known, agency, now, is.waiting);
        if (is.waiting) {
          waiting += 1;
          if (answered.late) late += 1;
          longest = Math.max(longest, answered.waited);
        }
        const first = owed.toSorted(byDueDay)[0];
        if (first && !sort(first) && is.waiting) lists.others.add(first);
      });
    }
    for (const { stored, state } of consultations.all()) {
      const { slug, decision, outcomes, title } = stored;
      if (stored.agency !== agency.slug || !decision || outcomes.length > 0 || state(now) !== 'closed') continue;
      sort({ what: 'outcome', dueOn: decision.on, slug, title });
    }
    const [overdue, due] = [await withReferences(lists.overdue.list()), await withReferences(lists.due.list())];
    const others = await withReferences(lists.others.list());
    return { until, waiting, late, longest, views, overdue, due, others };
  };

  return (agency: AgencyRecord, every: Recurring): Promise<Digest> =>
    cached(`${agency.slug} ${every}`, {
      version: () => `${agency.calendars.length} ${Math.floor(clock() / cacheMs)}`,
      size: suggestions.count,
      count: () => count(agency, every),
    });
};
export type Digests = ReturnType<typeof createDigests>;

/** Whether there is anything to tell. */
export const isEmpty = ({ waiting, views, overdue, due }: Digest): boolean =>
  waiting + overdue.total + due.total + countedViews.reduce((sum, view) => sum + views[view], 0) === 0;

/** Cheap: most suggestions owe nothing. */
const mayOwe = (
  { standing: { publication, answer, committed, carriedOut } }: KnownSuggestion,
  waits: boolean,
): boolean =>
  waits ||
  (publication !== 'removed' &&
    publication !== 'erased' &&
    (answer?.until !== undefined || (committed && !carriedOut)));

type OnSuggestion = Extract<Owed, { readonly reference: string }>;
/** As found in memory: a suggestion by its id. */
type Found = Exclude<Owed, OnSuggestion> | (Omit<OnSuggestion, 'reference'> & { readonly id: number });

/** What is owed on a suggestion, by clock. An answer "under study" is owed again on its day. */
const owedOn = (known: KnownSuggestion, agency: AgencyRecord, now: number, waits: boolean) => {
  const { stored } = known;
  const run = clocksOf(clockInputOf(stored, agency), now);
  const about = { id: stored.id, office: officeOf(known) };
  const owed = clocks.flatMap((what): Found[] => {
    const clock = run[what];
    if (!clock || (what === 'acknowledged' && !waits)) return [];
    const dueOn = clock.doneAt === undefined ? clock.dueOn : clock.next;
    return dueOn === undefined ? [] : [{ ...about, what, dueOn, waited: clock.waited }];
  });
  return { answered: run.answered, owed };
};

type Compare = (one: Found, other: Found) => number;

const byDueDay: Compare = (one, other) => dayOf(one.dueOn) - dayOf(other.dueOn);
const waitOf = (owed: Found): number => ('waited' in owed ? owed.waited : 0);
const byWait: Compare = (one, other) => waitOf(other) - waitOf(one);

/** Counts items, and keeps the first of them. */
const createList = (compare: Compare) => {
  let [total, first]: [number, Found[]] = [0, []];
  return {
    add(owed: Found): void {
      total += 1;
      const last = first[listed - 1];
      if (last && compare(owed, last) >= 0) return;
      first = [...first, owed].sort(compare).slice(0, listed);
    },
    list: (): List<Found> => ({ total, first }),
  };
};
