import { globSync } from 'node:fs';
import { runNode } from '../command.ts';
import { runComponents } from './components.ts';
import { runControls } from './controls.ts';
import { runNodeTests } from './node-tests.ts';
import { failedOne, type Outcome, passedOne, total } from './outcome.ts';

/** One part of `npm test` or of `npm run check`. */
export interface Step {
  /** The command that includes it. */
  readonly of: 'test' | 'check';
  /** Globs of the files that it runs, those that take longest first. */
  readonly files: readonly string[];
  /** Files that run only when named, for instance because they take minutes. */
  readonly named?: readonly string[];
  /** Runs the whole step, or only the given files. Stops early when the signal is aborted. */
  run(signal: AbortSignal, files?: readonly string[]): Promise<Outcome>;
}

/** A node:test step, on the sources or on a fresh build. */
const nodeTests = (
  of: Step['of'],
  files: readonly string[],
  on: 'sources' | 'build' | 'build and stories',
  extra?: Pick<Step, 'named'> & { readonly besides?: () => Promise<Outcome> },
): Step => ({
  of,
  files,
  ...(extra?.named && { named: extra.named }),
  async run(signal, wanted = files) {
    const sources = on === 'sources';
    const more = { sources: ['--catalogue'], build: [], 'build and stories': ['--stories'] }[on];
    const build = sources && wanted !== files ? [] : [await built(...more)];
    const tests = await runNodeTests(wanted, { sources, signal });
    const besides = wanted === files && extra?.besides ? [await extra.besides()] : [];
    return total([...build, tests, ...besides]);
  },
});

const controls = ['test/controls/**/*.control.ts'];

/** In the order in which they run. */
export const steps: Readonly<Record<string, Step>> = {
  lint: {
    of: 'test',
    files: [],
    run: () =>
      all(
        ['node_modules/ts7/bin/tsc', '-b', 'tsconfig.json', ...globSync('packages/*/tsconfig.test.json')],
        ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
        ['node_modules/oxlint/bin/oxlint', ...globSync('packages/*/src')],
        ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', 'packages'],
      ),
  },
  unit: nodeTests(
    'test',
    [
      'packages/server/src/{cli/{commands,import,start},pages}/*.test.ts',
      'packages/{alike,contract,client,server}/{src,test}/**/*.test.ts',
      'packages/widgets/test/**/*.test.ts',
    ],
    'sources',
  ),
  architecture: nodeTests('test', ['test/{architecture,contract}/**/*.test.ts'], 'sources'),
  components: {
    of: 'test',
    files: ['packages/{widgets,desk}/src/**/*.test.ts'],
    run: (_, files) => runComponents(['chromium'], files),
  },
  e2e: nodeTests('test', ['test/e2e/{newcomer,doctor,journeys,own-pages}.test.ts', 'test/e2e/**/*.test.ts'], 'build', {
    named: ['test/desk/**/*.test.ts'],
  }),
  controls: {
    of: 'check',
    files: controls,
    async run(signal, wanted = controls) {
      return total([await built(), await runControls(wanted, signal)]);
    },
  },
  engines: {
    of: 'check',
    files: [],
    run: () => runComponents(['firefox', 'webkit']),
  },
  stories: nodeTests('check', ['test/visual/**/*.test.ts'], 'build and stories'),
  packages: nodeTests('check', ['test/packages/**/*.test.ts'], 'build', {
    besides: () =>
      all(['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'], ['packages/widgets/size.ts']),
  }),
  // Measures CPU time, which the uneven load of other tests would double: its two halves run alone.
  growth: nodeTests('check', ['test/fuzz/growth-*.test.ts'], 'build'),
  // The short forms of `npm run fuzz`, `npm run faults` and `npm run test:hosts` (one engine, without the tests that take
  // minutes) beside the tests on PostgreSQL and the screen reader's journeys: each alone leaves a processor idle.
  system: nodeTests(
    'check',
    ['test/screen-reader/*.test.ts', 'test/{postgres,faults,fuzz,hosts}/**/!(*.long|growth-*).test.ts'],
    'build',
    { named: ['test/hosts/**/*.long.test.ts'] },
  ),
};

/** Commands that together are one check. All run concurrently, so that one report shows every failure. */
async function all(...commands: readonly (readonly string[])[]): Promise<Outcome> {
  const results = await Promise.all(commands.map((command) => runNode(command, { show: 'at the end' })));
  return results.every(({ ok }) => ok) ? passedOne : failedOne;
}

/** Builds what is tested from outside; a failed build fails the step. */
async function built(...more: readonly string[]): Promise<Outcome> {
  return (await runNode(['scripts/build.ts', ...more])).ok ? { passed: 0, failed: 0 } : failedOne;
}
