import { setTimeout as wait } from 'node:timers/promises';
import { oneOf } from '../harness/random.ts';
import { type Attempt, send } from '../harness/send-vote.ts';
import type { Ground } from './ground.ts';
import { choices, type Entry, outcomeOf } from './voters.ts';

export interface ArrivalsOptions {
  readonly ground: Ground;
  readonly random: () => number;
  readonly people: number;
  /** Milliseconds from the first to the last arrival. */
  readonly over: number;
}

/**
 * People who arrive at fixed times, without waiting for responses to others. A person whose vote may be lost sends the
 * same request again, after the `Retry-After` header's time.
 */
export const startArrivals = ({ ground, random, people, over }: ArrivalsOptions) => {
  const entries: Entry[] = [];
  const attempts: Attempt[] = [];
  const took: { readonly due: number; readonly ms: number }[] = [];
  const began = performance.now();
  let [underWay, maxUnderWay] = [0, 0];

  const vote = async (due: number): Promise<void> => {
    const entry: Entry = { token: ground.mint(), choice: oneOf(choices, random), outcome: 'unknown' };
    entries.push(entry);
    for (;;) {
      maxUnderWay = Math.max(maxUnderWay, ++underWay);
      const attempt = await send(ground.url(), entry.token, entry.choice);
      underWay -= 1;
      attempts.push(attempt);
      entry.outcome = outcomeOf(attempt);
      if (entry.outcome !== 'unknown') break;
      await wait(1_000 * (Math.max(1, attempt.retryAfter) + random()));
    }
    // Measured from the scheduled time: a request sent late because others hang is late.
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
    /** The scheduled time of each vote, and the milliseconds until its final response. */
    took: took as readonly { readonly due: number; readonly ms: number }[],
    /** Maximum number of concurrent requests. */
    maxUnderWay: (): number => maxUnderWay,
    /** Resolves when everyone is answered. */
    done: everybody(),
  };
};

/** Waits until a time of `performance.now()`. */
export const until = (moment: number): Promise<void> => wait(Math.max(0, moment - performance.now()));
