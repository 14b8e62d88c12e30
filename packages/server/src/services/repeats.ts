import type { BallotOutcome, BallotWrite, Store } from '../store.ts';

/** Voters that are remembered at most: 256 KB. */
const slots = 65_536;

/**
 * Remembers voters in slots, of which each has room for one: a direct-mapped cache. Voter keys are random bytes and differ
 * between polls (see `auth/devices.ts`): two of them say which slot, four say whose it is. It costs 20 ns a vote where a
 * `Map` of keys costs 2 µs.
 */
const createLatest = () => {
  const marks = new Uint32Array(slots);
  /** Writes that began, and of those the ones that ended. */
  const [begun, ended] = [new Uint32Array(slots), new Uint32Array(slots)];
  const slotOf = (voter: string) => (voter.charCodeAt(1) << 8) | voter.charCodeAt(2);
  const markOf = (voter: string) =>
    ((voter.charCodeAt(3) << 24) | (voter.charCodeAt(4) << 16) | (voter.charCodeAt(5) << 8) | voter.charCodeAt(6)) >>>
    0;
  const count = (of: Uint32Array, slot: number): void => {
    of[slot] = (of[slot] ?? 0) + 1;
  };
  return {
    /** How many writes it began, where it wrote lately and none is under way. */
    begunBy(voter: string): number | undefined {
      const slot = slotOf(voter);
      return marks[slot] === markOf(voter) && begun[slot] === ended[slot] ? begun[slot] : undefined;
    },
    begin: (voter: string): void => count(begun, slotOf(voter)),
    end(voter: string): void {
      const slot = slotOf(voter);
      count(ended, slot);
      marks[slot] = markOf(voter);
    },
  };
};

/**
 * Answers a ballot that would change nothing with a read in place of a write. Only voters who sent one lately are looked
 * up: a first ballot costs no query. While one of theirs is being written, the next waits in the queue behind it: a read may
 * find what is committed and not counted here yet. What is remembered says only whom to look up. The store says what is stored, so that
 * the answer is the same in every process.
 *
 * @param record writes ballots, and resolves once they are durable
 */
export const createRepeats = (
  dryRun: Store['dryRunBallots'],
  record: (write: BallotWrite) => Promise<BallotOutcome>,
) => {
  const latest = createLatest();
  return async (write: BallotWrite): Promise<BallotOutcome> => {
    const { voter } = write;
    const before = latest.begunBy(voter);
    const outcome = before === undefined ? undefined : await dryRun(write);
    if (outcome && latest.begunBy(voter) === before) return outcome;
    latest.begin(voter);
    try {
      return await record(write);
    } finally {
      latest.end(voter);
    }
  };
};
