import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { send } from '../send-vote.ts';

export interface Steady {
  readonly url: string;
  /** A device token nobody has used. */
  readonly mint: () => string;
  readonly count: number;
  /** Votes a second. */
  readonly rate: number;
  /** Ends it before all are sent. */
  readonly until?: AbortSignal;
}

/**
 * Votes at a steady rate, each sent when it is due, however long those before it take. Answers with how long they took from
 * then, in microseconds: what is sent late because others hang is late. Throws when one is not answered with 201.
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
