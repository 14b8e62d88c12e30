import { fail } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runNode } from '../../scripts/command.ts';
import type { Guard } from './without-guards.ts';

const preload = new URL('servers/unguarded.ts', import.meta.url).href;

/**
 * Runs tests of a file with one guard taken out at a time, also from the processes and threads that they start. Each guard
 * is a test here. It fails where the test named beside the guard fails in its own code, and passes otherwise: nothing was
 * noticed, or a hook or a file broke before the test ran.
 */
export const describeUnguarded = (
  file: string,
  guards: readonly (readonly [noticedBy: string, ...guard: Guard])[],
): void => {
  describe(file, () => {
    for (const [name, ...guard] of guards) {
      const [source, text] = guard;
      if (!readFileSync(`packages/server/src/${source}`, 'utf8').includes(text)) {
        throw new Error(`${source} has no "${text}"`);
      }
      it(`without "${text}"`, async (t) => {
        const { output } = await runNode(
          [
            '--conditions=development',
            '--test-force-exit',
            '--test-reporter=tap',
            `--test-name-pattern=${asPattern(name)}`,
            file,
          ],
          {
            show: false,
            limit: 120_000,
            // The parent's test context would make the child report to it.
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
