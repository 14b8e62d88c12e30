import { setTimeout as wait } from 'node:timers/promises';
import type { HowToStart } from '../bench/ours.ts';
import { breakGround } from './ground.ts';
import type { Breakage, CrashPoint } from './sabotage.ts';
import type { Scenario } from './scenario.ts';
import type { Voters } from './voters.ts';

const sabotage = new URL('sabotage.ts', import.meta.url).href;

/** A server with a sabotaged vote path; a crash point acts the `at`-th time it is reached. */
export const sabotaged = (deed: CrashPoint | Breakage, at = 1): HowToStart => ({
  node: ['--import', sabotage],
  env: { SABOTAGE: deed, SABOTAGE_AT: String(at) },
});

/** Waits for twenty votes, and for a random time. */
export const someVotes = async (voters: Voters, random: () => number): Promise<void> => {
  await voters.more(20);
  await wait(random() * 250);
};

/** Kills the server amid votes, repeatedly, and restarts it on its data. */
export const app: Scenario = async ({ runs, random, store, say }) => {
  await using ground = await breakGround({ store, random });
  await ground.start();
  const voters = ground.voters(16);
  let slowest = 0;
  for (let run = 1; run <= runs; run += 1) {
    await someVotes(voters, random);
    await ground.stop('SIGKILL');
    slowest = Math.max(slowest, (await ground.start()).startedIn);
  }
  await voters.finish();
  await ground.stop();
  say(`the slowest start after a kill: ${slowest.toFixed(0)} ms`);
  return { findings: await ground.audit(), missed: [] };
};

/** Kills PostgreSQL amid votes, repeatedly; the server must reconnect by itself. */
export const database: Scenario = async ({ runs, random, say }) => {
  await using ground = await breakGround({ store: 'postgres', random });
  await ground.start();
  const voters = ground.voters(16);
  let slowest = 0;
  for (let run = 1; run <= runs; run += 1) {
    await someVotes(voters, random);
    await ground.cluster.kill();
    await wait(50 + random() * 200);
    await ground.cluster.start();
    const began = performance.now();
    await voters.more(1);
    slowest = Math.max(slowest, performance.now() - began);
  }
  await voters.finish();
  await ground.stop();
  say(`the longest until a vote was taken again: ${slowest.toFixed(0)} ms`);
  return { findings: await ground.audit(), missed: [] };
};

/** Crashes the server at each point of a vote's path, repeatedly; voters without a response retry. */
export const crashPoints: Scenario = async ({ runs, random, store, say }) => {
  await using ground = await breakGround({ store, random });
  const points: readonly CrashPoint[] = ['before-write', 'in-transaction', 'after-commit', 'before-reply'];
  let voters: Voters | undefined;
  for (const point of points) {
    for (let run = 1; run <= runs; run += 1) {
      const server = await ground.start(sabotaged(point, 1 + Math.floor(random() * 20)));
      voters ??= ground.voters(16);
      await server.ended;
    }
    say(`${point}: ended there ${String(runs)} times`);
  }
  await ground.start();
  await voters?.finish();
  await ground.stop();
  return { findings: await ground.audit(), missed: [] };
};
