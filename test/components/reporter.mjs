const engines = { chromium: 'Chromium', chrome: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const engineOf = (name) => Object.entries(engines).find(([key]) => name.toLowerCase().includes(key))?.[1] ?? name;

const outcomesOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap((inner) => outcomesOf(inner))] : []);

/**
 * Prints `Chromium: N passed, M failed`, one line an engine and nothing else; a file that could not run is one failure.
 */
export function engineReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = new Map();
      for (const { browser, testResults, errors, passed } of sessions) {
        const tests = outcomesOf(testResults).filter(({ skipped }) => !skipped);
        const failed = tests.filter((test) => !test.passed).length;
        const broken = !passed && failed === 0 ? Math.max(1, errors.length) : 0;
        const engine = engineOf(browser.name);
        const before = counts.get(engine) ?? { passed: 0, failed: 0 };
        counts.set(engine, {
          passed: before.passed + tests.length - failed,
          failed: before.failed + failed + broken,
        });
      }
      for (const [engine, { passed, failed }] of counts) {
        console.log(`${engine}: ${passed} passed, ${failed} failed`);
      }
    },
  };
}
