import { setTimeout as wait } from 'node:timers/promises';
import type { Results } from '@shura/contract';
import { freePort } from '../../scripts/free-port.ts';
import { type HowToStart, resultsPath } from '../bench/ours.ts';
import type { Attempt } from '../harness/send-vote.ts';
import { startNginx } from '../postgres/nginx.ts';
import { breakGround } from './ground.ts';
import { createChecks, type Options, type Verdict } from './scenario.ts';
import { outcomeOf, startVoters } from './voters.ts';

/** Maximum milliseconds until live readers see a vote; a buffering proxy takes far longer. */
export const soon = 5_000;

const later = { node: ['--import', new URL('later-version.ts', import.meta.url).href] };

/**
 * Rolling updates of two servers of one database behind nginx, repeatedly, alternating between a version with a new
 * migration and the previous one, while people vote, read and follow live results: no request may fail.
 */
export const deploy = async ({ runs, random, say }: Pick<Options, 'runs' | 'random' | 'say'>): Promise<Verdict> => {
  await using ground = await breakGround({ store: 'postgres', random });
  const { missed, check } = createChecks();
  const start = (port: number, how: HowToStart = {}) => ground.start({ ...how, env: { PORT: String(port) } });
  const servers = [];
  for (const port of [await freePort(), await freePort()]) servers.push({ port, process: await start(port) });
  await using nginx = await startNginx(servers.map(({ port }) => port));
  const voters = startVoters({ url: () => nginx.url, mint: ground.mint, random, hands: 16, rate: 400 });
  const reader = startReader(nginx.url + resultsPath);
  const watcher = startWatcher(`${nginx.url}/api/v1/live?slug=bench`);
  for (let run = 1; run <= runs; run += 1) {
    for (const server of servers) {
      await wait(200 + random() * 300);
      await server.process.stop();
      server.process = await start(server.port, run % 2 === 1 ? later : {});
    }
  }
  await voters.finish();
  const { read, failed } = await reader.stop();
  const unanswered = voters.attempts.filter((attempt) => outcomeOf(attempt) !== 'answered');
  const refused = unanswered.filter((attempt) => !isHeldUp(attempt)).length;
  const took = await watcher.sees(voters.answered());
  await watcher.stop();
  say(
    `${String(2 * runs)} servers replaced; ${String(refused)} of ${String(voters.attempts.length)} votes refused, and ` +
      `${String(unanswered.length - refused)} put off by a database that was slow`,
  );
  say(
    `${String(failed)} of ${String(read)} readings failed; the last vote was seen live ${took.toFixed(0)} ms after its answer`,
  );
  check(refused + failed === 0, 'requests failed while servers were replaced');
  check(took < soon, 'live results do not come through');
  return { findings: await ground.audit(voters.ledger), missed };
};

/** A stopping server refuses at once, if at all; a late 503 comes from a busy disk. */
const isHeldUp = ({ status, ms }: Attempt): boolean => status === 503 && ms > 500;

/** Reads in a loop. */
const startReader = (url: string) => {
  let [going, read, failed] = [true, 0, 0];
  const reading = (async () => {
    while (going) {
      const isRead = await fetch(url).then(
        async (answer) => answer.ok && (await answer.text()) !== '',
        () => false,
      );
      read += 1;
      if (!isRead) failed += 1;
      await wait(5);
    }
  })();
  return {
    async stop(): Promise<{ read: number; failed: number }> {
      going = false;
      await reading;
      return { read, failed };
    },
  };
};

/** Follows live results as a page does, and reconnects when the stream ends. */
export const startWatcher = (url: string) => {
  const leaving = new AbortController();
  let seen = 0;
  const watching = (async () => {
    while (!leaving.signal.aborted) {
      try {
        const { body } = await fetch(url, { signal: leaving.signal });
        let said = '';
        for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
          const events = (said + chunk).split('\n\n');
          said = events.pop() ?? '';
          for (const event of events) {
            const [, data] = /^data: ?(.*)$/m.exec(event) ?? [];
            if (data !== undefined) seen = (JSON.parse(data) as Results).participants;
          }
        }
      } catch {
        await wait(100);
      }
    }
  })();
  return {
    /** Milliseconds until the stream shows this number of participants, or the timeout. */
    async sees(participants: number): Promise<number> {
      const began = performance.now();
      while (seen !== participants && performance.now() - began < soon) await wait(10);
      return performance.now() - began;
    },
    async stop(): Promise<void> {
      leaving.abort();
      await watching;
    },
  };
};
