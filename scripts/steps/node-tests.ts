import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Outcome } from './outcome.ts';
import { argumentsForSources } from './sources.ts';

/** Concurrent files: more than there are processors, since tests wait for disks, timers and browsers. */
export const concurrency = availableParallelism() + 2;
/** Timeout of one file, in milliseconds. */
const timeout = 600_000;
/** Number of slowest files to print. */
const named = 5;

export interface NodeTestOptions {
  /** Whether `@shura/*` resolves to the sources instead of the build. */
  readonly sources: boolean;
  /** Aborts the run. */
  readonly signal?: AbortSignal;
}

/** Files that match the patterns, in the patterns' order, without dependencies and builds. */
export const filesOf = (patterns: readonly string[]): string[] => [
  ...new Set(patterns.flatMap((pattern) => globSync(pattern, { exclude: isGenerated }).sort())),
];

const isGenerated = (name: string): boolean => name === 'node_modules' || name === 'dist';

/**
 * Runs node:test files, each in its own process. A file without a test counts as a failure: it would otherwise always
 * pass.
 */
export async function runNodeTests(patterns: readonly string[], options: NodeTestOptions): Promise<Outcome> {
  const { sources, signal } = options;
  const files = filesOf(patterns).map((file) => resolve(file));
  if (files.length === 0) return { passed: 0, failed: 0 };

  const execArgv = sources ? await argumentsForSources() : [];
  const stream = run({ files, concurrency, timeout, execArgv, ...(signal && { signal }) });
  const empty = new Set<string>();
  const took = new Map<string, number>();
  const failures: string[] = [];
  /** With a reason, which is then read at the end. */
  const skipped: string[] = [];
  let passed = 0;
  stream.on('test:pass', (event) => {
    if (event.skip) skipped.push(`– skipped: ${event.name} (${short(event.file ?? '')}): ${String(event.skip)}`);
    if (event.details.type === 'suite' || event.skip !== undefined || event.todo !== undefined) return;
    if (files.includes(event.name)) empty.add(event.name);
    else passed++;
  });
  stream.on('test:fail', (event) => {
    // A suite fails with its tests; count it only if it broke outside of them.
    if (event.details.type === 'suite' && failureType(event.details.error) === 'subtestsFailed') return;
    failures.push(`✖ ${event.name} (${short(event.file ?? '')})`);
  });
  stream.on('test:summary', ({ file, duration_ms }) => {
    if (file !== undefined) took.set(file, duration_ms / 1000);
  });

  await new Promise((done) => {
    const report = stream.compose(spec);
    report.pipe(process.stdout, { end: false });
    report.on('end', done);
  });
  failures.push(...[...empty].map((file) => `✖ no test in ${short(file)}`));
  console.log(`Slowest: ${slowest(took)}`);
  if (signal?.aborted)
    console.log(
      `Not over: ${files
        .filter((file) => !took.has(file))
        .map(short)
        .join(', ')}`,
    );
  return { passed, failed: failures.length, lines: [...skipped, ...failures] };
}

const short = (file: string): string => relative('.', file);

const slowest = (took: ReadonlyMap<string, number>): string =>
  [...took]
    .sort(([, a], [, b]) => b - a)
    .slice(0, named)
    .map(([file, seconds]) => `${short(file)} ${seconds.toFixed(1)} s`)
    .join(', ');

function failureType(error: Error): unknown {
  return 'failureType' in error ? error.failureType : undefined;
}
