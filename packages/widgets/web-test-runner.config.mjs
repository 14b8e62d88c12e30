import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { patient } from './test-support/patient.mjs';
import { engineReporter } from './test-support/reporter.mjs';
import { unguarded } from './test-support/unguarded.mjs';
import { webkitLauncher } from './test-support/webkit-launcher.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const first = (...paths) => paths.find((path) => path && existsSync(path)) ?? paths.find(Boolean);

const launchers = {
  chromium: () =>
    puppeteerLauncher({
      launchOptions: {
        executablePath: first(process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'),
        args: [
          '--no-sandbox',
          '--disable-quic',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'),
      },
    }),
  webkit: () =>
    webkitLauncher({
      driver: first(process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver'),
      binary: first(
        process.env.WEBKIT_PATH,
        '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      ),
    }),
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
