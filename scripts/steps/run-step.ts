import { setTimeout as wait } from 'node:timers/promises';
import { cpuSeconds, descendantsOf, killTree } from '../processes.ts';
import { failedOne, type Outcome } from './outcome.ts';
import type { Step } from './steps.ts';

/** Timeout of one step, in milliseconds. */
const limit = 1_200_000;

/**
 * Runs a step, or some of its files, and prints how long that took. A step that exceeds its timeout is killed and has
 * failed.
 */
export async function runStep(
  name: string,
  step: Pick<Step, 'run'>,
  files?: readonly string[],
  longest = limit,
): Promise<Outcome> {
  console.log(`\n── ${name}`);
  const [startedAt, cpuBefore] = [performance.now(), cpuSeconds()];
  const outcome = await withinLimit(name, step, files, longest);
  const ranNothing = outcome.passed + outcome.failed === 0;
  if (ranNothing) console.error(`${name} had nothing to run.`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const cpu = (cpuSeconds() - cpuBefore).toFixed(1);
  const took = `${seconds} s, of CPU ${cpu} s`;
  console.log(`── ${name}: ${String(outcome.passed)} ok, ${String(outcome.failed)} not ok, ${took}`);
  const lines = [...(outcome.lines ?? []), ...(ranNothing ? [`${name}: nothing to run`] : [])];
  return { ...(ranNothing ? failedOne : outcome), lines, times: [`${name}: ${took}`] };
}

async function withinLimit(
  name: string,
  step: Pick<Step, 'run'>,
  files: readonly string[] | undefined,
  longest: number,
): Promise<Outcome> {
  const end = new AbortController();
  const done = step.run(end.signal, files).catch((error: unknown): Outcome => {
    console.error(error instanceof Error ? error.message : error);
    return failedOne;
  });
  const timer = new AbortController();
  const late = wait(longest, 'late' as const, { signal: timer.signal }).catch(() => undefined);
  const first = await Promise.race([done, late]);
  timer.abort();
  if (first !== 'late') return first ?? failedOne;

  console.error(`${name} was not over after ${String(longest / 1000)} s and was killed.`);
  for (const pid of descendantsOf(process.pid)) killTree(pid);
  end.abort();
  const {
    passed,
    failed,
    lines = [],
  } = (await Promise.race([done, wait(30_000, undefined, { ref: false })])) ?? failedOne;
  return { passed, failed: failed + 1, lines: [...lines, `${name}: not over after ${String(longest / 1000)} s`] };
}
