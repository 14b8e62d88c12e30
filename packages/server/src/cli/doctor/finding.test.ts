import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findings, inOrder } from './finding.ts';

test('the manual names every finding', () => {
  const manual = readFileSync(new URL('../../../../../docs/embedding.md', import.meta.url), 'utf8');
  deepEqual(
    Object.keys(findings).filter((name) => !manual.includes(`\`${name}\``)),
    [],
  );
});

test('findings are in the order a vote travels, without duplicates', () => {
  const at = (name: keyof typeof findings, line: number, fix = 'do it') => ({ name, wrong: 'it is', fix, line });
  const found = [at('closed', 1), at('csp-connect-src', 9), at('csp-connect-src', 3, 'do another'), at('closed', 7)];
  deepEqual(
    inOrder(found).map(({ name, line }) => [name, line]),
    [
      ['csp-connect-src', 3],
      ['csp-connect-src', 9],
      ['closed', 1],
    ],
  );
});
