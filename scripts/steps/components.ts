import { availableParallelism } from 'node:os';
import { requirePrograms } from '../browsers.ts';
import { runCommand } from '../command.ts';
import { freePort } from '../free-port.ts';
import { filesOf } from './node-tests.ts';
import { type Outcome, total } from './outcome.ts';

const runner = 'node_modules/@web/test-runner/dist/bin.js';

/** Concurrent runs: more than there are processors, since browsers also wait. */
const concurrency = availableParallelism() + 2;

const engines = {
  chromium: { title: 'Chromium', programs: ['chromiumShell'] },
  firefox: { title: 'Firefox', programs: ['firefox'] },
  webkit: { title: 'WebKit', programs: ['webkitDriver', 'webkit'] },
} as const;
type Engine = keyof typeof engines;
/** The packages with elements, the slowest first. */
const packages = ['desk', 'widgets'];

/**
 * Component tests in real browsers. Each run has its own display and opens one window after another, since only one
 * window of a display has the focus.
 */
export async function runComponents(named: readonly Engine[], files?: readonly string[]): Promise<Outcome> {
  const runs = packages
    .map((name) => files?.filter((file) => file.startsWith(`packages/${name}/`)) ?? filesOf([testsOf(name)]))
    .filter((ofPackage) => ofPackage.length > 0)
    .flatMap((ofPackage) => named.map((engine) => ({ engine, files: ofPackage })));
  // Install all at once: concurrent runs must not call apt at the same time.
  requirePrograms('display', ...runs.flatMap(({ engine }) => engines[engine].programs));
  const outcomes = new Map<Engine, Outcome[]>(runs.map(({ engine }) => [engine, []]));
  const runInTurn = async () => {
    for (let run = runs.shift(); run !== undefined; run = runs.shift()) {
      outcomes.get(run.engine)?.push(await runOne(run.engine, run.files));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, runInTurn));
  return total(
    [...outcomes].map(([engine, ofEngine]) => {
      const { passed, failed } = total(ofEngine);
      return {
        passed,
        failed,
        lines: [`${engines[engine].title}: ${String(passed)} passed, ${String(failed)} failed`],
      };
    }),
  );
}

const testsOf = (name: string): string => `packages/${name}/src/**/*.test.ts`;

async function runOne(engine: Engine, files: readonly string[]): Promise<Outcome> {
  const { title } = engines[engine];
  const { display } = requirePrograms('display');
  const startedAt = performance.now();
  const { ok, output } = await runCommand(
    display,
    ['-a', process.execPath, runner, '--config', 'test/components/web-test-runner.config.mjs'],
    {
      env: { BROWSER: engine, TEST_FILES: files.join(','), TEST_PORT: String(await freePort()) },
      show: 'at the end',
    },
  );
  console.log(`${title}, ${String(files.length)} files: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return read(title, output, ok);
}

/** Reads the line `Engine: N passed, M failed`. A run that exits badly without a failed test counts as one failure. */
function read(title: string, output: string, ok: boolean): Outcome {
  const last = [...output.matchAll(new RegExp(`^${title}: (\\d+) passed, (\\d+) failed$`, 'gm'))].at(-1);
  const passed = Number(last?.[1] ?? 0);
  const counted = Number(last?.[2] ?? 0);
  const failed = counted === 0 && (!ok || passed === 0) ? 1 : counted;
  return { passed, failed };
}
