/**
 * `npm test`: every check of the repository, or with `npm test -- NAME …` the steps named. Goes on after a failing step,
 * and fails when a step failed or had nothing to run. The last line counts everything.
 */
import { globSync } from 'node:fs';
import { runNode } from './command.ts';
import { runComponents } from './steps/components.ts';
import { runControls } from './steps/controls.ts';
import { runNodeTests } from './steps/node-tests.ts';
import { conclude, failedOne, type Outcome, passedOne, total } from './steps/outcome.ts';

const steps: Readonly<Record<string, () => Promise<Outcome>>> = {
  lint: () =>
    all(
      ['node_modules/typescript/bin/tsc', '-b', 'tsconfig.json', ...globSync('packages/*/tsconfig.test.json')],
      ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
      ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', 'packages'],
    ),
  unit: () =>
    runNodeTests(['packages/{contract,client,server}/{src,test}/**/*.test.ts', 'packages/widgets/test/**/*.test.ts'], {
      sources: true,
    }),
  architecture: () => runNodeTests(['test/{architecture,contract}/**/*.test.ts'], { sources: true }),
  controls: async () => total([await built(), await runControls('test/controls/**/*.control.ts')]),
  components: runComponents,
  stories: async () =>
    total([await built('--stories'), await runNodeTests(['test/visual/**/*.test.ts'], { sources: false })]),
  packages: async () =>
    total([
      await built(),
      await runNodeTests(['test/packages/**/*.test.ts'], { sources: false }),
      await all(['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'], ['packages/widgets/size.ts']),
    ]),
  postgres: async () => total([await built(), await runNodeTests(['test/postgres/**/*.test.ts'], { sources: false })]),
  e2e: async () => total([await built(), await runNodeTests(['test/e2e/**/*.test.ts'], { sources: false })]),
  // The short form of `npm run fuzz`.
  fuzz: async () => total([await built(), await runNodeTests(['test/fuzz/**/*.test.ts'], { sources: false })]),
  // The short form of `npm run faults`.
  faults: async () => total([await built(), await runNodeTests(['test/faults/**/*.test.ts'], { sources: false })]),
  // The short form of `npm run test:hosts`: one engine, and without what takes minutes (*.long.test.ts).
  hosts: async () =>
    total([await built(), await runNodeTests(['test/hosts/**/!(*.long).test.ts'], { sources: false })]),
};

/** Commands that together are one check. All of them run, beside each other, so that one report shows everything. */
async function all(...commands: readonly (readonly string[])[]): Promise<Outcome> {
  const results = await Promise.all(commands.map((command) => runNode(command)));
  return results.every(({ ok }) => ok) ? passedOne : failedOne;
}

/** What is tested from outside must be built; a build that fails is a failure of the step. */
async function built(...more: readonly string[]): Promise<Outcome> {
  return (await runNode(['scripts/build.ts', ...more])).ok ? { passed: 0, failed: 0 } : failedOne;
}

async function runStep(name: string, step: () => Promise<Outcome>): Promise<Outcome> {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  const outcome = await step().catch((error: unknown): Outcome => {
    console.error(error instanceof Error ? error.message : error);
    return failedOne;
  });
  const ranNothing = outcome.passed + outcome.failed === 0;
  if (ranNothing) console.error(`${name} had nothing to run.`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${name}: ${String(outcome.passed)} ok, ${String(outcome.failed)} not ok, ${seconds} s`);
  return ranNothing ? { ...failedOne, lines: [`${name}: nothing to run`] } : outcome;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No step named ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length === 0 || wanted.includes(name)) outcomes.push(await runStep(name, step));
}

conclude(outcomes);
