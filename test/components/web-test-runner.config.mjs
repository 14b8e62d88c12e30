import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';
import { bundleTests } from './bundle-tests.ts';
import { engineReporter } from './reporter.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

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

/** Given by `scripts/steps/components.ts`: an engine, files separated by commas, and a free port. */
const { BROWSER, TEST_FILES, TEST_PORT } = process.env;

export default {
  rootDir: process.cwd(),
  files: await bundleTests(TEST_FILES.split(',')),
  browsers: [launchers[BROWSER]()],
  concurrency: 1,
  // Two runs that look for a free port at once would find the same one.
  port: Number(TEST_PORT),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), engineReporter()],
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000 } },
};
