import type { BallotOutcome, BallotWrite, Store } from '../model/store.ts';

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
 * @param write writes a ballot, and resolves once it is durable
 */
export const createRepeats = (
  dryRun: Store['dryRunBallots'],
  write: (ballot: BallotWrite) => Promise<BallotOutcome>,
) => {
  const latest = createLatest();
  const record = async (ballot: BallotWrite): Promise<BallotOutcome> => {
    latest.begin(ballot.voter);
    try {
      return await write(ballot);
    } finally {
      latest.end(ballot.voter);
    }
  };
  return {
    /** Writes it, whatever is stored. */
    record,
    /** Writes it unless the store has it already, or would not take it. */
    async recordNew(ballot: BallotWrite): Promise<BallotOutcome> {
      const before = latest.begunBy(ballot.voter);
      const outcome = before === undefined ? undefined : await dryRun(ballot);
      return outcome && latest.begunBy(ballot.voter) === before ? outcome : record(ballot);
    },
  };
};
