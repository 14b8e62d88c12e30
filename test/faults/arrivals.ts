import { setTimeout as wait } from 'node:timers/promises';
import { oneOf } from '../random.ts';
import { type Attempt, send } from '../send-vote.ts';
import type { Ground } from './ground.ts';
import { choices, type Entry, outcomeOf } from './voters.ts';

export interface ArrivalsOptions {
  readonly ground: Ground;
  readonly random: () => number;
  readonly people: number;
  /** Milliseconds from the first to the last. */
  readonly over: number;
}

/**
 * People who each come at a moment fixed beforehand, however long those before them take. Whoever is not answered sends the
 * same again when they were told to.
 */
export const startArrivals = ({ ground, random, people, over }: ArrivalsOptions) => {
  const entries: Entry[] = [];
  const attempts: Attempt[] = [];
  const took: { readonly due: number; readonly ms: number }[] = [];
  const began = performance.now();
  let [underWay, most] = [0, 0];

  const vote = async (due: number): Promise<void> => {
    const entry: Entry = { token: ground.mint(), choice: oneOf(choices, random), outcome: 'unknown' };
    entries.push(entry);
    for (;;) {
      most = Math.max(most, ++underWay);
      const attempt = await send(ground.url(), entry.token, entry.choice);
      underWay -= 1;
      attempts.push(attempt);
      entry.outcome = outcomeOf(attempt);
      if (entry.outcome !== 'unknown') break;
      await wait(1_000 * (Math.max(1, attempt.retryAfter) + random()));
    }
    // From when it was due: what is sent late because others hang is late.
    took.push({ due, ms: performance.now() - due });
  };
  const everybody = async (): Promise<void> => {
    const votes: Promise<void>[] = [];
    for (let n = 0; n < people; n += 1) {
      const due = began + (n * over) / people;
      await until(due);
      votes.push(vote(due));
    }
    await Promise.all(votes);
  };

  return {
    /** Milliseconds of `performance.now()`. */
    began,
    entries: entries as readonly Entry[],
    attempts: attempts as readonly Attempt[],
    /** When each was due, and how long until they were answered. */
    took: took as readonly { readonly due: number; readonly ms: number }[],
    /** How many requests were ever under way at once. */
    most: (): number => most,
    /** Resolves when everybody was answered. */
    done: everybody(),
  };
};

/** Waits for a moment of `performance.now()`. */
export const until = (moment: number): Promise<void> => wait(Math.max(0, moment - performance.now()));
