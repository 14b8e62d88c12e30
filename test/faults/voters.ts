import { setTimeout as wait } from 'node:timers/promises';
import { oneOf } from '../harness/random.ts';
import { type Attempt, send } from '../harness/send-vote.ts';
import { until } from '../harness/until.ts';

/** Maximum milliseconds until a vote is answered, whatever fault is active. */
const limit = 180_000;

/** The outcome of a vote for its sender: refused for good, answered, or unknown (stored or not). */
export type Outcome = 'unknown' | 'answered' | 'refused';

export interface Entry {
  readonly token: string;
  readonly choice: string;
  outcome: Outcome;
}

export const choices = ['north', 'south', 'east', 'west'];

/** After a 503 the vote may be stored or not, and may be sent again. */
export const outcomeOf = ({ status }: Attempt): Outcome => {
  if (status >= 200 && status < 300) return 'answered';
  return status === 0 || status === 503 ? 'unknown' : 'refused';
};

export interface VotersOptions {
  /** The current address: a restarted server may have another. */
  readonly url: () => string;
  /** Returns an unused device token. */
  readonly mint: () => string;
  readonly random: () => number;
  /** Number of concurrent voters. */
  readonly hands: number;
  /** Votes a second in all; as many as possible if undefined. */
  readonly rate?: number | undefined;
}

/** Starts people who vote one after another; each retries until answered. The ledger holds the outcome of each vote. */
export const startVoters = ({ url, mint, random, hands, rate }: VotersOptions) => {
  const ledger: Entry[] = [];
  const attempts: Attempt[] = [];
  let answered = 0;
  let [going, patient] = [true, true];

  const vote = async (): Promise<void> => {
    const entry: Entry = { token: mint(), choice: oneOf(choices, random), outcome: 'unknown' };
    ledger.push(entry);
    while (patient && entry.outcome === 'unknown') {
      const attempt = await send(url(), entry.token, entry.choice);
      attempts.push(attempt);
      entry.outcome = outcomeOf(attempt);
      // A short backoff after a refusal.
      if (entry.outcome !== 'answered') await wait(50);
    }
    if (entry.outcome === 'answered') answered += 1;
  };
  const hand = async (): Promise<void> => {
    while (going) {
      const began = performance.now();
      await vote();
      if (rate !== undefined) await wait(Math.max(0, (1_000 * hands) / rate - (performance.now() - began)));
    }
  };
  const all = Array.from({ length: hands }, hand);

  return {
    ledger: ledger as readonly Entry[],
    attempts: attempts as readonly Attempt[],
    answered: (): number => answered,
    /** Resolves when this many more votes are answered. */
    async more(votes: number): Promise<void> {
      const wanted = answered + votes;
      await until(`${String(votes)} more votes to be answered`, () => answered >= wanted, { every: 5, limit });
    },
    /** Starts no new votes; resolves when all votes in flight are answered. */
    async finish(): Promise<void> {
      going = false;
      let finished = false;
      void Promise.all(all).then(() => (finished = true));
      await until('votes under way to be answered', () => finished, { limit });
    },
    /** Stops all voters, without waiting for responses. */
    async stop(): Promise<void> {
      [going, patient] = [false, false];
      await Promise.all(all);
    },
  };
};
export type Voters = ReturnType<typeof startVoters>;
