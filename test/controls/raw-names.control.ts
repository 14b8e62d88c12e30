// Forms of the desk that show the server's name of a field or of a problem type.
// Must fail with: is told in words: settings
// Must fail with: is told in words: a paper suggestion
import { fail } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runNode } from '../../scripts/command.ts';
import { freePort } from '../../scripts/free-port.ts';

const guards = [
  ['settings', 'ui/fields/refused-fields.ts', 'Object.hasOwn(w, code) ? w[code as keyof typeof w] : w.other', 'field'],
  ['a paper suggestion', 'ui/fields/say-problem.ts', 'said(alike[type] ?? type) ?? w.other', 'type'],
] as const;

describe('the test of every form’s refusals', () => {
  for (const [form, file, guard, without] of guards) {
    it(`without "${guard}", at ${form}`, async (t) => {
      const { output } = await runNode(
        ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/components/web-test-runner.config.mjs'],
        {
          show: false,
          env: {
            BROWSER: 'chromium',
            TEST_PORT: String(await freePort()),
            TEST_FILES: 'packages/desk/src/ui/fields/refused-forms.test.ts',
            UNGUARDED: JSON.stringify([`packages/desk/src/${file}`, guard, without]),
          },
        },
      );
      const noticed = `is told in words: ${form}`;
      if (output.includes(`> ${noticed}\n`)) fail(noticed);
      t.diagnostic(output);
    });
  }
});
