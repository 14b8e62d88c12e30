/** When pages heard of a poll with so many participants. */
export interface Watch {
  readonly participants: number;
  readonly times: readonly number[];
}

/** Milliseconds of the kernel's own clock, which all processes read alike. */
export const monotonic = (): number => Number(process.hrtime.bigint()) / 1e6;

export interface Heard {
  /** Events that some page heard and another did not. */
  readonly lost: number;
  readonly events: number;
  /** Milliseconds from a vote's answer until a page had it, half and 99 of 100 of all votes on all pages. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds from the first page that had an event to 99 of 100. */
  readonly spread: number;
}

/**
 * What `pages` pages heard of votes.
 *
 * @param answered when each vote was, in the order in which they were; the first made `before + 1` participants
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

/** Counts milliseconds, since there are millions of them. An answer may arrive after the event that counts its vote. */
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
