import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';
import { patient } from './test-support/patient.mjs';
import { engineReporter } from './test-support/reporter.mjs';
import { unguarded } from './test-support/unguarded.mjs';
import { webkitLauncher } from './test-support/webkit-launcher.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const launchers = {
  chromium: () =>
    puppeteerLauncher({
      launchOptions: { executablePath: requirePrograms('chromiumShell').chromiumShell, args: [...chromiumArguments] },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: requirePrograms('firefox').firefox },
    }),
  webkit: () => {
    const { webkitDriver, webkit } = requirePrograms('webkitDriver', 'webkit');
    return webkitLauncher({ driver: webkitDriver, binary: webkit });
  },
};

export default {
  rootDir: here('../..'),
  files: process.env.TEST_FILES?.split(',') ?? here('src/**/*.test.ts'),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [patient, unguarded, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('tsconfig.json') })],
  browsers: (process.env.BROWSERS ?? 'chromium').split(',').map((name) => launchers[name]()),
  concurrency: 1,
  // Two runs that look for a free port at once would find the same one.
  ...(process.env.TEST_PORT && { port: Number(process.env.TEST_PORT) }),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), engineReporter()],
  testsFinishTimeout: Number(process.env.TEST_TIMEOUT ?? 300_000),
  testFramework: { config: { timeout: 60_000 } },
};
