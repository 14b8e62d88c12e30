import { setTimeout as wait } from 'node:timers/promises';
import { oneOf } from '../random.ts';
import { type Attempt, send } from '../send-vote.ts';
import { until } from '../until.ts';

/** Milliseconds that a vote may take until it is answered, whatever is broken meanwhile. */
const limit = 180_000;

/** What its sender knows of a vote: refused for good, answered, or neither, when it may be there or not. */
export type Outcome = 'unknown' | 'answered' | 'refused';

export interface Entry {
  readonly token: string;
  readonly choice: string;
  outcome: Outcome;
}

export const choices = ['north', 'south', 'east', 'west'];

/** A 503 says that it is not known to be there, and that the same may be sent again. */
export const outcomeOf = ({ status }: Attempt): Outcome => {
  if (status >= 200 && status < 300) return 'answered';
  return status === 0 || status === 503 ? 'unknown' : 'refused';
};

export interface VotersOptions {
  /** Where to send votes now: a server that is started again may have another address. */
  readonly url: () => string;
  /** A device token nobody has used. */
  readonly mint: () => string;
  readonly random: () => number;
  /** How many vote at once. */
  readonly hands: number;
  /** Votes a second of all together, if not as many as they can. */
  readonly rate?: number | undefined;
}

/**
 * People who vote, one after another; each sends the same again until it is answered. The ledger
 * says what each of them was told.
 */
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
      // Whoever was turned away does not come back in the same millisecond.
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
    /** Resolves when so many more were answered. */
    async more(votes: number): Promise<void> {
      const wanted = answered + votes;
      await until(`${String(votes)} more votes to be answered`, () => answered >= wanted, { every: 5, limit });
    },
    /** Nobody new votes; resolves when all who have begun are answered. */
    async finish(): Promise<void> {
      going = false;
      let finished = false;
      void Promise.all(all).then(() => (finished = true));
      await until('votes under way to be answered', () => finished, { limit });
    },
    /** Everybody gives up. */
    async stop(): Promise<void> {
      [going, patient] = [false, false];
      await Promise.all(all);
    },
  };
};
export type Voters = ReturnType<typeof startVoters>;
