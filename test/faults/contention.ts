import { setTimeout as wait } from 'node:timers/promises';
import { resultsPath } from '../bench/ours.ts';
import type { Attempt } from '../harness/send-vote.ts';
import { startArrivals } from './arrivals.ts';
import { breakGround, type Ground } from './ground.ts';
import { createChecks, percentile, type Scenario } from './scenario.ts';

const megabyte = 1_048_576;
/** Maximum milliseconds until a request that cannot be served is refused. */
const soon = 2_000;

/** Another session holds the locks of every poll for a minute, while votes arrive. */
export const lock: Scenario = async ({ scale, random, say }) => {
  await using ground = await breakGround({ store: 'postgres', random });
  const server = await ground.start();
  const held = 60_000 * scale;
  const arrivals = startArrivals({ ground, random, people: Math.ceil((held * 30) / 1_000), over: held });
  await wait(held / 10);
  const before = server.memory();
  let peak = before;
  const watching = setInterval(() => (peak = Math.max(peak, server.memory())), 100);
  const from = performance.now();
  const holding = ground.cluster.open(
    'BEGIN; SELECT lock_ballots(array_agg(id), array_agg(slot)) FROM poll, unnest(ARRAY[0,1,2,3]::smallint[]) AS slot;',
    ground.address,
  );
  await wait(held);
  holding.kill();
  const to = performance.now();
  await arrivals.done;
  clearInterval(watching);
  await ground.stop();

  const { check, missed } = createChecks();
  const meanwhile = arrivals.attempts.filter(({ at, ms }) => at > from + 500 && at + ms < to);
  checkRefusals(meanwhile, check);
  check(peak - before < 100 * megabyte, `memory grew by ${((peak - before) / megabyte).toFixed(0)} MB`);
  check(arrivals.maxUnderWay() < 1_000, `${String(arrivals.maxUnderWay())} votes waited at once`);
  const times = meanwhile.map(({ ms }) => ms);
  say(
    `held for ${(held / 1_000).toFixed(0)} s: ${String(times.length)} votes refused, half in ${percentile(times, 0.5).toFixed(0)} ms, ` +
      `all in ${percentile(times, 1).toFixed(0)} ms; at most ${String(arrivals.maxUnderWay())} waited at once; memory + ${((peak - before) / megabyte).toFixed(0)} MB`,
  );
  return { findings: await ground.audit(arrivals.entries), missed };
};

/** PostgreSQL has no connection left for the server, repeatedly. */
export const pool: Scenario = async ({ runs, random, say }) => {
  await using ground = await breakGround({ store: 'postgres', random });
  await ground.start();
  const voters = ground.voters(16, 200);
  const { check, missed } = createChecks();
  let slowest = 0;
  for (let run = 1; run <= runs; run += 1) {
    await voters.more(20);
    limitConnections(ground, 0);
    const from = performance.now();
    await wait(1_000 + random() * 1_000);
    check((await fetch(ground.url() + resultsPath)).ok, `run ${String(run)}: results are not read without connections`);
    const to = performance.now();
    limitConnections(ground, -1);
    await voters.more(20);
    slowest = Math.max(slowest, performance.now() - to);
    checkRefusals(
      voters.attempts.filter(({ at, ms }) => at > from + 100 && at + ms < to),
      check,
    );
  }
  await voters.finish();
  await ground.stop();
  check(ground.heard().includes('"53300"'), 'the server has not noticed');
  say(`none left ${String(runs)} times; 20 more votes ${slowest.toFixed(0)} ms later at most`);
  return { findings: await ground.audit(), missed };
};

const limitConnections = ({ cluster }: Ground, most: number): void => {
  cluster.run(`ALTER ROLE shura CONNECTION LIMIT ${String(most)};
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'shura' AND ${String(most)} = 0`);
};

/** All requests are refused in time, with a Retry-After. */
const checkRefusals = (attempts: readonly Attempt[], check: (holds: boolean, words: string) => void): void => {
  check(attempts.length > 0, 'no votes arrived meanwhile');
  const slow = attempts.filter(({ ms }) => ms > soon);
  check(slow.length === 0, `${String(slow.length)} votes waited for more than ${String(soon)} ms to be refused`);
  const others = attempts.filter(({ status, retryAfter }) => status !== 503 || retryAfter === 0);
  check(
    others.length === 0,
    `${String(others.length)} were answered otherwise than by 503 and Retry-After: ${String(others[0]?.status)}`,
  );
};
