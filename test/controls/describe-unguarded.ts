import { fail } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runNode } from '../../scripts/command.ts';
import type { Guard } from './without-guards.ts';

const preload = new URL('servers/unguarded.ts', import.meta.url).href;

/**
 * Runs a test file with one guard removed at a time, also in the processes and threads it starts. Each guard is a test
 * here. It fails if the named test fails in its own code (the expected outcome), and passes otherwise: the removal was
 * not noticed, or a hook or file failed first.
 *
 * @param suite of the named tests, if another suite has tests of the same names
 */
export const describeUnguarded = (
  file: string,
  guards: readonly (readonly [noticedBy: string, ...guard: Guard])[],
  suite = '',
): void => {
  describe(`${file} ${suite}`, () => {
    for (const [name, ...guard] of guards) {
      const [source, text] = guard;
      if (!readFileSync(`packages/server/src/${source}`, 'utf8').includes(text)) {
        throw new Error(`${source} has no "${text}"`);
      }
      it(`without "${text}"`, async (t) => {
        const { output } = await runNode(
          [
            ...process.execArgv,
            '--test-force-exit',
            '--test-reporter=tap',
            `--test-name-pattern=${asPattern(`${suite} ${name}`.trim())}`,
            file,
          ],
          {
            show: false,
            limit: 120_000,
            // Otherwise the child would report to the parent's test context.
            env: { NODE_OPTIONS: `--import=${preload}`, NODE_TEST_CONTEXT: '', UNGUARDED: JSON.stringify(guard) },
          },
        );
        const noticed = new RegExp(`not ok \\d+ - ${asPattern(name)}\\n[^]*?failureType: '(\\w+)'`, 'u').exec(output);
        if (noticed?.[1] !== 'testCodeFailure') return t.diagnostic(output);
        fail(name);
      });
    }
  });
};

const asPattern = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
