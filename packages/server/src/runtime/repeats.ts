import type { BallotOutcome, BallotWrite, Store } from '../model/store.ts';

/** Number of slots: 768 KB in all. */
const slots = 65_536;

/**
 * A direct-mapped cache of voters. Voter keys are random and differ between polls (see `auth/devices.ts`), so two bytes
 * choose the slot and four identify the voter. 20 ns a vote, where a `Map` of keys takes 2 µs.
 */
const createLatest = () => {
  const marks = new Uint32Array(slots);
  /** Number of writes begun, and of those ended. */
  const [begun, ended] = [new Uint32Array(slots), new Uint32Array(slots)];
  const slotOf = (voter: string) => (voter.charCodeAt(1) << 8) | voter.charCodeAt(2);
  const markOf = (voter: string) =>
    ((voter.charCodeAt(3) << 24) | (voter.charCodeAt(4) << 16) | (voter.charCodeAt(5) << 8) | voter.charCodeAt(6)) >>>
    0;
  const count = (of: Uint32Array, slot: number): void => {
    of[slot] = (of[slot] ?? 0) + 1;
  };
  return {
    /** Number of writes begun by a recent voter without a write in progress. Otherwise undefined. */
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
 * Replaces the write of a ballot that would change nothing by a read. Only recent voters are looked up, so a first
 * ballot costs no query. While a voter's ballot is being written, the voter's next ballot waits in the queue, because a
 * read could find a commit that this process has not counted yet. The cache only decides which voters to look up. The
 * store decides the outcome, so the outcome is the same in every process.
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
    /** Always writes. */
    record,
    /** Writes unless the store has the ballot already, or would not accept it. */
    async recordNew(ballot: BallotWrite): Promise<BallotOutcome> {
      const before = latest.begunBy(ballot.voter);
      const outcome = before === undefined ? undefined : await dryRun(ballot);
      return outcome && latest.begunBy(ballot.voter) === before ? outcome : record(ballot);
    },
  };
};
