import { setTimeout as wait } from 'node:timers/promises';
import { startArrivals, until } from './arrivals.ts';
import { createChecks, percentile, type Scenario } from './scenario.ts';
import { breakGroundOn, fillUnder, mountVolume } from './volume.ts';

const minute = 60_000;

/** Start and end of a fault, in milliseconds of `performance.now()`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Ten thousand people in five minutes, each at a fixed time. The server is killed at minute three; its disk is full for
 * 20 s from minute four.
 */
export const crowd: Scenario = async ({ store, scale, random, say }) => {
  const people = Math.ceil(10_000 * scale);
  using volume = mountVolume(512);
  const options = { store, random };
  await using ground = await breakGroundOn(volume, options);
  let ending = false;
  let server = await ground.start();
  const supervising = (async () => {
    while (!ending) {
      await server.ended;
      if (!ending) server = await ground.start();
    }
  })();

  const arrivals = startArrivals({ ground, random, people, over: 5 * minute * scale });
  const { began } = arrivals;
  const restart = async (): Promise<Span> => {
    await until(began + 3 * minute * scale);
    const [from, killed] = [performance.now(), server];
    server.signal('SIGKILL');
    while (server === killed) await wait(10);
    return { from, to: performance.now() };
  };
  const fullDisk = async (): Promise<Span> => {
    await until(began + 4 * minute * scale);
    const from = performance.now();
    await fillUnder(ground, volume, options);
    await until(from + (minute * scale) / 3);
    volume.free();
    return { from, to: performance.now() };
  };
  const [spans] = await Promise.all([Promise.all([restart(), fullDisk()]), arrivals.done]);
  ending = true;
  await ground.stop();
  await supervising;

  const isQuiet = ({ due }: { readonly due: number }): boolean => spans.every(({ from, to }) => due < from || due > to);
  const { took } = arrivals;
  const quiet = took.filter(isQuiet).map(({ ms }) => ms);
  const [p50, p95, p99, p100] = [0.5, 0.95, 0.99, 1].map((part) => percentile(quiet, part).toFixed(0));
  const [down = 0, full = 0] = spans.map(({ from, to }) => (to - from) / 1_000);
  say(`the server was away for ${down.toFixed(1)} s, its disk full for ${full.toFixed(1)} s`);
  say(`from when they were due, outside of that: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms, at most ${p100} ms`);
  const all = took.map(({ ms }) => ms);
  say(`of everybody: p95 ${percentile(all, 0.95).toFixed(0)} ms, at most ${percentile(all, 1).toFixed(0)} ms`);
  const { check, missed } = createChecks();
  const findings = await ground.audit(arrivals.entries);
  check(percentile(quiet, 0.95) < 500, 'p95 is not below 500 ms');
  check(findings.answered === people, `${String(people - findings.answered)} people were not answered`);
  return { findings, missed };
};
