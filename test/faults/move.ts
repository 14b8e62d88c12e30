import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { benchFolder } from '../bench/conditions.ts';
import { addBallots } from '../bench/ours.ts';
import { startCluster } from '../harness/postgres-cluster.ts';
import { added, nothing } from './audit.ts';
import { breakGround, type Ground } from './ground.ts';
import type { Scenario } from './scenario.ts';

const main = fileURLToPath(new URL('../../packages/server/dist/cli/main.js', import.meta.url));

/** Ballots stored beforehand, so that the move is long enough to be interrupted. */
const before = 50_000;
/** Votes a second. */
const rate = 200;

/**
 * Moves an open poll from SQLite to PostgreSQL under votes: each run kills the move at random times until one
 * completes, then starts the server on PostgreSQL. Voters without a response retry, as widgets do.
 */
export const move: Scenario = async ({ runs, random, say }) => {
  const folder = benchFolder();
  chmodSync(folder, 0o755);
  const cluster = await startCluster({ within: folder });
  let sum = nothing;
  let [killed, waited] = [0, 0];
  try {
    for (let run = 1; run <= runs; run += 1) {
      const ground = await breakGround({ store: 'sqlite', random });
      await addBallots(ground.data, before);
      const url = cluster.newDatabase();
      await ground.start();
      const voters = ground.voters(16, rate);
      await voters.more(50);
      for (const late of [false, true, true]) {
        if (await killedIn(ground, url, late, random)) killed += 1;
        else break;
        await voters.more(50);
      }
      waited = Math.max(waited, await moved(ground, url));
      while (await isUp(ground)) await wait(50);
      writeFileSync(join(ground.data, 'database-url'), url);
      await ground.start();
      await voters.more(50);
      await voters.finish();
      await ground.stop();
      const found = await ground.audit();
      sum = added(sum, { ...found, surplus: found.surplus - before });
    }
  } finally {
    await cluster.remove();
  }
  say(
    `  ${String(killed)} moves were killed; votes waited ${waited.toFixed(1)} s at most, besides the start of the server`,
  );
  return { findings: sum, missed: [] };
};

const begin = (ground: Ground, url: string): ChildProcess =>
  spawn(process.execPath, [main, 'move'], {
    env: { ...process.env, SHURA_DATA: ground.data, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Kills a move at a random time from its start, or once votes wait for it; false if it completed before. */
const killedIn = async (ground: Ground, url: string, late: boolean, random: () => number): Promise<boolean> => {
  const child = begin(ground, url);
  const ended = once(child, 'exit');
  if (late && child.stderr) await Promise.race([once(child.stderr, 'data'), ended]);
  await Promise.race([wait(random() * (late ? 2_000 : 600)), ended]);
  child.kill('SIGKILL');
  const [code] = (await ended) as [number | null];
  return code !== 0;
};

/** Runs the move; returns the seconds that votes waited. */
export const moved = async (ground: Ground, url: string): Promise<number> => {
  const child = begin(ground, url);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  // An earlier move was killed after it had completed.
  if (code !== 0 && !said.includes('it was moved to PostgreSQL')) throw new Error(`the move failed: ${said}`);
  return Number(/waited ([\d.]+) s/.exec(said)?.[1] ?? 0);
};

const isUp = (ground: Ground): Promise<boolean> =>
  fetch(`${ground.url()}/healthz`).then(
    () => true,
    () => false,
  );
