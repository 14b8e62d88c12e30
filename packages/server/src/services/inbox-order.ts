import type { Inbox, InboxView } from '@shura/contract';
import type { AgencyRecord } from '../records.ts';
import { dayAt } from './local-time.ts';
import { clockInputOf, clocksOf, owesAnswer } from './suggestion-clocks.ts';
import { byReceipt, type LiveSuggestion, type Receipt } from './suggestions.ts';

/**
 * The suggestions of one agency in the order that its staff see them, kept as they change: a page costs the same among a
 * hundred and among a hundred thousand. Who waits, and who is late, is asked of the clocks once a day.
 */
export const createInboxOrder = (agency: AgencyRecord, begun: number) => {
  const day = dayAt(begun, agency.timeZone);
  const waiting = createSorted();
  const confirmation = createSorted();
  const moderation = createSorted();
  const all = createSorted();
  const late = new Set<string>();

  return {
    /** Whether it still stands: for the agency as it is, and today. */
    isOf: (record: AgencyRecord, now: number): boolean => record === agency && dayAt(now, agency.timeZone) === day,
    put(live: LiveSuggestion, now: number): void {
      const { reference } = live.stored;
      all.set(live, true);
      const owes = owesAnswer(live, agency, now);
      waiting.set(live, owes);
      confirmation.set(live, live.standing.proposed !== undefined && live.standing.publication === 'published');
      moderation.set(live, isToModerate(live));
      if (owes && clocksOf(clockInputOf(live.stored, agency), now).answered.late) late.add(reference);
      else late.delete(reference);
    },
    list(view: InboxView): readonly string[] {
      return view === 'all' ? all.list.toReversed() : { waiting, confirmation, moderation }[view].list;
    },
    get counts(): Inbox['counts'] {
      return {
        waiting: waiting.list.length,
        late: late.size,
        confirmation: confirmation.list.length,
        moderation: moderation.list.length,
      };
    },
  };
};
export type InboxOrder = ReturnType<typeof createInboxOrder>;

/** Not looked at yet, or its author appeals, or says that it is theirs. */
const isToModerate = ({ standing }: LiveSuggestion): boolean =>
  standing.publication === 'held' || standing.appealedAt !== undefined || standing.claims.length > 0;

/** Those that are in, whoever was received first on top. */
const createSorted = () => {
  const receipts: Receipt[] = [];
  const list: string[] = [];
  const placeOf = (receipt: Receipt) => {
    let [low, high] = [0, receipts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = receipts[middle];
      if (there && byReceipt(there, receipt) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    list: list as readonly string[],
    set({ stored: { id, receivedAt, reference } }: LiveSuggestion, isIn: boolean): void {
      const receipt = { id, receivedAt };
      const place = placeOf(receipt);
      if ((receipts[place]?.id === id) === isIn) return;
      receipts.splice(place, isIn ? 0 : 1, ...(isIn ? [receipt] : []));
      list.splice(place, isIn ? 0 : 1, ...(isIn ? [reference] : []));
    },
  };
};
