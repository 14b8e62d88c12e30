import type { Inbox, InboxView } from '@shura/contract';
import type { AgencyRecord } from '../model/records.ts';
import { dayAt } from '../rules/local-time.ts';
import { clockInputOf, clocksOf, owesAnswer } from '../rules/suggestion-clocks.ts';
import type { KnownSuggestion } from '../state/known-suggestions.ts';

/**
 * The suggestions of one agency in inbox order, updated incrementally: a page takes the same time with 100 suggestions
 * and with 100,000. Waiting and late suggestions are recomputed once a day.
 */
export const createInboxOrder = (agency: AgencyRecord, begun: number) => {
  const day = dayAt(begun, agency.timeZone);
  const waiting = createSorted();
  const confirmation = createSorted();
  const moderation = createSorted();
  const all = createSorted();
  const contested = createSorted();
  const late = createSorted();

  return {
    /** Whether this order is still valid: same agency record, same day. */
    isOf: (record: AgencyRecord, now: number): boolean => record === agency && dayAt(now, agency.timeZone) === day,
    put(live: KnownSuggestion, now: number): void {
      const is = viewsOf(live, agency, now);
      all.set(live, true);
      waiting.set(live, is.waiting);
      confirmation.set(live, is.confirmation);
      moderation.set(live, is.moderation);
      contested.set(live, is.contested);
      late.set(live, is.waiting && clocksOf(clockInputOf(live.stored, agency), now).answered.late);
    },
    /** Ids, in the order of the view. */
    list(view: InboxView): readonly number[] {
      return view === 'all' ? all.list.toReversed() : { waiting, confirmation, moderation, contested }[view].list;
    },
    get counts(): Inbox['counts'] {
      return {
        waiting: waiting.list.length,
        late: late.list.length,
        confirmation: confirmation.list.length,
        moderation: moderation.list.length,
        contested: contested.list.length,
      };
    },
  };
};
export type InboxOrder = ReturnType<typeof createInboxOrder>;

/** Views of the inbox that show a suggestion. */
export const viewsOf = (live: KnownSuggestion, agency: AgencyRecord, now: number) => ({
  // A removed suggestion cannot be answered, so it does not wait, however late it is.
  waiting: live.standing.publication !== 'removed' && owesAnswer(live, agency, now),
  confirmation: live.standing.proposed !== undefined && live.standing.publication === 'published',
  moderation: isToModerate(live),
  contested: isContested(live),
});

/** Held, appealed or claimed. */
const isToModerate = ({ standing }: KnownSuggestion): boolean =>
  standing.publication === 'held' || standing.appealedAt !== undefined || standing.claims.length > 0;

/** Someone says "not yet" to what is called carried out, or enough did and new evidence is owed. */
const isContested = ({ standing, stored }: KnownSuggestion): boolean =>
  standing.contested || (standing.carriedOut && (stored.contest?.notYet ?? 0) > 0);

/** Ids sorted by date received, oldest first. A paper suggestion may be older than suggestions entered before it. */
const createSorted = () => {
  const ids: number[] = [];
  const times: number[] = [];
  const placeOf = (id: number, receivedAt: number) => {
    let [low, high] = [0, ids.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const [there, time] = [ids[middle] ?? 0, times[middle] ?? 0];
      if (time < receivedAt || (time === receivedAt && there < id)) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    list: ids as readonly number[],
    set({ stored: { id, receivedAt } }: KnownSuggestion, isIn: boolean): void {
      const place = placeOf(id, receivedAt);
      if ((ids[place] === id) === isIn) return;
      ids.splice(place, isIn ? 0 : 1, ...(isIn ? [id] : []));
      times.splice(place, isIn ? 0 : 1, ...(isIn ? [receivedAt] : []));
    },
  };
};
