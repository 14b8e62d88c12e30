import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { send } from '../harness/send-vote.ts';

export interface Steady {
  readonly url: string;
  /** Returns an unused device token. */
  readonly mint: () => string;
  readonly count: number;
  /** Votes a second. */
  readonly rate: number;
  /** Stops sending before all votes are sent. */
  readonly until?: AbortSignal;
}

/**
 * Votes at a fixed rate, without waiting for responses. Returns latencies from the scheduled time, in microseconds, so
 * that a vote sent late because others hang counts as late. Throws unless every response is 201.
 */
export async function voteSteadily({ url, mint, count, rate, until }: Steady): Promise<RecordableHistogram> {
  const took = createHistogram();
  const refused: number[] = [];
  const began = performance.now();
  const dueAt = (n: number): number => began + (n * 1_000) / rate;
  const vote = async (due: number): Promise<void> => {
    const { status } = await send(url, mint(), 'north');
    took.record(Math.max(1, Math.round((performance.now() - due) * 1_000)));
    if (status !== 201) refused.push(status);
  };

  const underWay = new Set<Promise<void>>();
  for (let n = 0; n < count && refused.length === 0 && !until?.aborted; await wait(1)) {
    for (; n < count && dueAt(n) <= performance.now(); n += 1) {
      const sent: Promise<void> = vote(dueAt(n)).finally(() => underWay.delete(sent));
      underWay.add(sent);
    }
  }
  await Promise.all(underWay);
  if (refused.length > 0)
    throw new Error(`${String(refused.length)} votes were not taken, the first with ${String(refused[0])}`);
  return took;
}
