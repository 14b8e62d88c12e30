import { setTimeout as wait } from 'node:timers/promises';
import { childrenOf } from '../harness/postgres-cluster.ts';
import { breakGround } from './ground.ts';
import { createChecks, type Scenario } from './scenario.ts';

/**
 * Workers are replaced under load, all by SIGHUP and one by SIGTERM alternately; no request may be refused or dropped.
 */
export const workers: Scenario = async ({ runs, random, say }) => {
  await using ground = await breakGround({ store: 'postgres', random });
  const count = 2;
  const server = await ground.start({ more: ['--workers', String(count)] });
  const serving = () => childrenOf(server.pid);
  const settled = async (gone: readonly number[]): Promise<void> => {
    while (serving().length !== count || serving().some((pid) => gone.includes(pid))) await wait(50);
  };
  await settled([]);
  const voters = ground.voters(16);
  let replaced = 0;
  for (let run = 1; run <= runs; run += 1) {
    await voters.more(50);
    const old = serving();
    const leaving = run % 2 === 1 ? old : old.slice(0, 1);
    if (leaving.length === count) server.signal('SIGHUP');
    else for (const pid of leaving) process.kill(pid, 'SIGTERM');
    await settled(leaving);
    replaced += leaving.length;
  }
  await voters.finish();
  await ground.stop();
  const { check, missed } = createChecks();
  const failed = voters.attempts.filter(({ status }) => status < 200 || status >= 300);
  check(failed.length === 0, `${String(failed.length)} requests failed: ${JSON.stringify(failed[0])}`);
  say(
    `${String(replaced)} workers replaced, ${String(voters.attempts.length)} requests, ${String(failed.length)} failed`,
  );
  return { findings: await ground.audit(), missed };
};
