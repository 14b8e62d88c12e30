import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Outcome } from './outcome.ts';

/** A file that takes longer hangs, milliseconds. */
const timeout = 600_000;

/**
 * Runs files of node:test, each in a process of its own. `sources` makes `@shura/*` mean the sources rather than the
 * build. A file without a single test counts as a failure: it would otherwise pass for ever.
 */
export function runNodeTests(patterns: readonly string[], options: { readonly sources: boolean }): Promise<Outcome> {
  const files = globSync(patterns, { exclude: (name) => name === 'node_modules' || name === 'dist' })
    .sort()
    .map((file) => resolve(file));
  if (files.length === 0) return Promise.resolve({ passed: 0, failed: 0 });

  const stream = run({ files, concurrency: 2, timeout, execArgv: options.sources ? ['--conditions=development'] : [] });
  const empty = new Set<string>();
  let passed = 0;
  let failed = 0;
  stream.on('test:pass', (event) => {
    if (event.details.type === 'suite' || event.skip !== undefined || event.todo !== undefined) return;
    if (files.includes(event.name)) empty.add(event.name);
    else passed++;
  });
  stream.on('test:fail', (event) => {
    // A suite fails with its tests; it counts by itself only when it broke outside of them.
    if (event.details.type === 'suite' && failureType(event.details.error) === 'subtestsFailed') return;
    failed++;
  });

  return new Promise((done) => {
    const report = stream.compose(spec);
    report.pipe(process.stdout, { end: false });
    report.on('end', () => {
      for (const file of empty) console.log(`✖ no test in ${file}`);
      done({ passed, failed: failed + empty.size });
    });
  });
}

function failureType(error: Error): unknown {
  return 'failureType' in error ? error.failureType : undefined;
}
