/** When readers received the event with this number of participants. */
export interface Watch {
  readonly participants: number;
  readonly times: readonly number[];
}

/** Milliseconds of the monotonic clock, which is the same in all processes. */
export const monotonic = (): number => Number(process.hrtime.bigint()) / 1e6;

export interface Heard {
  /** Events that some reader received and another did not. */
  readonly lost: number;
  readonly events: number;
  /**
   * Milliseconds from the response to a vote until a reader received its event: median and 99th percentile over all
   * votes and readers.
   */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds from an event's first arrival at a reader to the 99th percentile of its arrivals. */
  readonly spread: number;
}

/**
 * Statistics of what `pages` readers received.
 *
 * @param answered time of the response to each vote, in order; the first vote made `before + 1` participants
 */
export function heardOf(
  watches: readonly Watch[],
  { pages, before, answered }: { pages: number; before: number; answered: readonly number[] },
): Heard {
  const sorted = watches
    .filter(({ participants }) => participants > before)
    .sort((one, other) => one.participants - other.participants);
  const [delays, spreads] = [tallied(), tallied()];
  let [lost, events, known] = [0, 0, before];
  for (const { participants, times } of sorted) {
    const first = Math.min(...times);
    const votes = answered.slice(known - before, participants - before);
    for (const time of times) {
      spreads.add(time - first);
      for (const at of votes) delays.add(time - at);
    }
    known = participants;
    events += times.length;
    lost += pages - times.length;
  }
  return { lost, events, p50: delays.at(0.5), p99: delays.at(0.99), spread: spreads.at(0.99) };
}

/** A histogram in whole milliseconds, since there are millions of values. A response may arrive after its event. */
function tallied(): { add(ms: number): void; at(share: number): number } {
  const counts: number[] = [];
  let all = 0;
  return {
    add(ms) {
      const whole = Math.max(0, Math.ceil(ms));
      counts[whole] = (counts[whole] ?? 0) + 1;
      all += 1;
    },
    at(share) {
      let seen = 0;
      return counts.findIndex((count = 0) => {
        seen += count;
        return seen >= share * all;
      });
    },
  };
}
