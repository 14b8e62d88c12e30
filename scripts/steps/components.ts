import { requirePrograms } from '../browsers.ts';
import { runCommand } from '../command.ts';
import { type Outcome, total } from './outcome.ts';

/** Packages whose elements are tested. */
const tested = ['widgets', 'desk'];
const runner = 'node_modules/@web/test-runner/dist/bin.js';

const engines = [
  { title: 'Chromium', browser: 'chromium', programs: ['chromium'] },
  { title: 'Firefox', browser: 'firefox', programs: ['firefox'] },
  { title: 'WebKit', browser: 'webkit', programs: ['webkitDriver', 'webkit'] },
] as const;

/** Component tests in three engines, one after the other: focus belongs to one window at a time. */
export async function runComponents(): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const engine of engines) {
    const { display, ...paths } = requirePrograms('display', ...engine.programs);
    const ofEngine: Outcome[] = [];
    for (const name of tested) {
      const config = `packages/${name}/web-test-runner.config.mjs`;
      const { ok, output } = await runCommand(display, ['-a', process.execPath, runner, '--config', config], {
        env: { BROWSERS: engine.browser, ...pathVariables(paths) },
      });
      ofEngine.push(read(engine.title, output, ok));
    }
    const { passed, failed } = total(ofEngine);
    outcomes.push({ passed, failed, lines: [`${engine.title}: ${String(passed)} passed, ${String(failed)} failed`] });
  }
  return total(outcomes);
}

function pathVariables(paths: Partial<Record<string, string>>): Record<string, string> {
  const variables = {
    chromium: 'CHROMIUM_PATH',
    firefox: 'FIREFOX_PATH',
    webkitDriver: 'WEBKIT_DRIVER',
    webkit: 'WEBKIT_PATH',
  };
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, variable]) =>
      paths[name] === undefined ? [] : [[variable, paths[name]]],
    ),
  );
}

/** Reads the line `Engine: N passed, M failed`. A run that ends badly without a failed test counts as one. */
function read(title: string, output: string, ok: boolean): Outcome {
  const last = [...output.matchAll(new RegExp(`^${title}: (\\d+) passed, (\\d+) failed$`, 'gm'))].at(-1);
  const passed = Number(last?.[1] ?? 0);
  const counted = Number(last?.[2] ?? 0);
  const failed = counted === 0 && (!ok || passed === 0) ? 1 : counted;
  return { passed, failed };
}
