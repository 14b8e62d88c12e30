import { Agent, request } from 'node:http';
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { ballotsPath, origin } from './ours.ts';

export interface Steady {
  readonly url: string;
  /** A device token nobody has used. */
  readonly mint: () => string;
  readonly count: number;
  /** Votes a second. */
  readonly rate: number;
}

/**
 * Votes at a steady rate, each sent when it is due, however long those before it take. Answers with how long they took from
 * then, in microseconds: what is sent late because others hang is late. Throws when one is not answered with 201.
 */
export async function voteSteadily({ url, mint, count, rate }: Steady): Promise<RecordableHistogram> {
  // Those beyond wait for a connection here, and their time runs.
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const took = createHistogram();
  const began = performance.now();
  const body = JSON.stringify({ answers: { place: 'north' } });
  const vote = (due: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': body.length,
        'shura-device': mint(),
        origin,
      };
      const sent = request(url + ballotsPath, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().once('end', () => {
          took.record(Math.max(1, Math.round((performance.now() - due) * 1_000)));
          if (answer.statusCode === 201) resolve();
          else reject(new Error(`a vote was answered with ${String(answer.statusCode)}`));
        });
      });
      sent.once('error', reject).end(body);
    });

  let failed: unknown;
  const under = new Set<Promise<void>>();
  for (let n = 0; n < count && failed === undefined; ) {
    for (; n < count && dueAt(n) <= performance.now(); n += 1) {
      const sent: Promise<void> = vote(dueAt(n))
        .catch((error: unknown) => {
          failed ??= error;
        })
        .finally(() => under.delete(sent));
      under.add(sent);
    }
    await wait(1);
  }
  await Promise.all(under);
  agent.destroy();
  if (failed !== undefined) throw failed;
  return took;

  function dueAt(n: number): number {
    return began + (n * 1_000) / rate;
  }
}
