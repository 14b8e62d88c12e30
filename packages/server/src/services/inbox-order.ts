import type { Inbox, InboxView } from '@shura/contract';
import type { AgencyRecord } from '../store.ts';
import { dayAt } from './local-time.ts';
import { clockInputOf, clocksOf, owesAnswer } from './suggestion-clocks.ts';
import type { LiveSuggestion } from './suggestions.ts';

/**
 * The suggestions of one agency in the order that its staff see them, kept as they change: a page costs the same among a
 * hundred and among a hundred thousand. Who waits, and who is late, is asked of the clocks once a day.
 */
export const createInboxOrder = (agency: AgencyRecord, begun: number) => {
  const day = dayAt(begun, agency.timeZone);
  const waiting = createSorted();
  const moderation = createSorted();
  const all: string[] = [];
  const seen = new Set<string>();
  const late = new Set<string>();

  return {
    /** Whether it still stands: for the agency as it is, and today. */
    isOf: (record: AgencyRecord, now: number): boolean => record === agency && dayAt(now, agency.timeZone) === day,
    put(live: LiveSuggestion, now: number): void {
      const { reference, id } = live.stored;
      if (!seen.has(reference)) {
        seen.add(reference);
        all.push(reference);
      }
      const owes = owesAnswer(live, agency, now);
      waiting.set(id, owes ? reference : undefined);
      moderation.set(id, isToModerate(live) ? reference : undefined);
      if (owes && clocksOf(clockInputOf(live.stored, agency), now).answered.late) late.add(reference);
      else late.delete(reference);
    },
    list(view: InboxView): readonly string[] {
      if (view === 'all') return all.toReversed();
      return view === 'waiting' ? waiting.list : moderation.list;
    },
    get counts(): Inbox['counts'] {
      return { waiting: waiting.list.length, late: late.size, moderation: moderation.list.length };
    },
  };
};
export type InboxOrder = ReturnType<typeof createInboxOrder>;

/** Not looked at yet, or its author appeals, or says that it is theirs. */
const isToModerate = ({ standing }: LiveSuggestion): boolean =>
  standing.publication === 'held' || standing.appealedAt !== undefined || standing.claim !== undefined;

/** References by their id, the lowest first: what is received later has a higher one. */
const createSorted = () => {
  const ids: number[] = [];
  const list: string[] = [];
  const placeOf = (id: number) => {
    let [low, high] = [0, ids.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ids[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    list: list as readonly string[],
    set(id: number, reference: string | undefined): void {
      const place = placeOf(id);
      const there = ids[place] === id;
      if (there && reference === undefined) {
        ids.splice(place, 1);
        list.splice(place, 1);
      } else if (!there && reference !== undefined) {
        ids.splice(place, 0, id);
        list.splice(place, 0, reference);
      }
    },
  };
};
