/**
 * `npm test` and `npm run check`: all steps of each, or with `-- NAME …` the named steps, files or commands (`test`,
 * `check`). Continues after a failing step. Fails if a step failed or had nothing to run. The last line counts
 * everything.
 */
import { existsSync } from 'node:fs';
import { matchesGlob, relative, resolve } from 'node:path';
import { conclude, type Outcome } from './steps/outcome.ts';
import { runStep } from './steps/run-step.ts';
import { type Step, steps } from './steps/steps.ts';

/** Node's compile cache: test processes load the same sources again and again. */
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/shura-compiled');

const [command = 'test', ...names] = process.argv.slice(2);
/** What to run of each step: all of it, or these files. */
const plan = new Map<string, 'all' | string[]>();
const unknown = (names.length > 0 ? names : [command]).filter((name) => !add(name));
if (unknown.length > 0) {
  console.error(`No step or test file ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const [name, step] of Object.entries(steps)) {
  const what = plan.get(name);
  if (what !== undefined) outcomes.push(await runStep(name, step, what === 'all' ? undefined : what));
}
conclude(outcomes);

/** Adds a step, file or command to the plan; returns false for an unknown name. */
function add(name: string): boolean {
  const whole = Object.entries(steps).filter(([step, { of }]) => step === name || of === name);
  for (const [step] of whole) plan.set(step, 'all');
  if (whole.length > 0) return true;
  const file = relative('.', resolve(name));
  const [owner] = Object.entries(steps).find(([, step]) => existsSync(file) && owns(step, file)) ?? [];
  if (owner === undefined) return false;
  const planned = plan.get(owner) ?? [];
  if (planned !== 'all') plan.set(owner, [...planned, file]);
  return true;
}

function owns({ files, named = [] }: Step, file: string): boolean {
  return [...files, ...named].some((pattern) => matchesGlob(file, pattern));
}
