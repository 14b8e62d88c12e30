/**
 * Builds the packages when a source is newer than the last build: declarations and server code by `tsc -b`, browser
 * files by the widgets' build. `--catalogue` builds only what tests of the sources need, `--stories` also the static
 * Storybook; `--all` builds in any case.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = ['contract', 'client', 'widgets', 'alike', 'desk', 'server'];
const stamps = 'node_modules/.shura-built';

/**
 * Newest change under a path, in milliseconds since the epoch. Folders count, so that a deleted file is noticed; files
 * that the build generates do not.
 */
function newest(path: string): number {
  if (!existsSync(path) || path.endsWith('/generated')) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(name: string, sources: readonly string[], output: string, command: readonly string[]): void {
  const stamp = join(stamps, name);
  const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  const stale = process.argv.includes('--all') || !existsSync(output) || sources.some((path) => newest(path) > builtAt);
  if (!stale) return;
  console.log(`Building ${name} …`);
  const startedAt = new Date();
  const { status } = spawnSync(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, '');
  // Use the start time: a source saved during the build is built next time.
  utimesSync(stamp, startedAt, startedAt);
}

const sourcesOf = (name: string): string[] =>
  ['src', 'package.json', 'tsconfig.json'].map((path) => join('packages', name, path));

run('packages', ['tsconfig.base.json', ...packages.flatMap(sourcesOf)], 'packages/server/dist/index.js', [
  'node_modules/ts7/bin/tsc',
  '-b',
  ...packages.map((name) => `packages/${name}`),
]);

run(
  'catalogue',
  [...sourcesOf('alike'), 'packages/alike/data', 'packages/alike/build.ts'],
  'packages/alike/dist/catalogue/catalogue.json',
  ['packages/alike/build.ts'],
);

// Tests of the sources need no more: without the catalogue, every process of theirs would weigh it.
if (process.argv.includes('--catalogue')) process.exit();

if (existsSync('packages/widgets/build.ts')) {
  const widgets = ['contract', 'client', 'widgets'].flatMap(sourcesOf);
  run(
    'widgets',
    [...widgets, 'packages/widgets/build', 'packages/widgets/build.ts', 'packages/widgets/xliff', 'docs/embedding.md'],
    'packages/widgets/dist/browser',
    ['packages/widgets/build.ts'],
  );
}

if (existsSync('packages/desk/build.ts')) {
  run(
    'desk',
    [
      ...['contract', 'client', 'widgets', 'desk'].flatMap(sourcesOf),
      'packages/widgets/xliff',
      'packages/desk/build.ts',
    ],
    'packages/desk/dist/browser',
    ['packages/desk/build.ts'],
  );
}

if (process.argv.includes('--stories')) {
  run(
    'stories',
    ['.storybook', ...sourcesOf('widgets'), ...sourcesOf('desk'), 'packages/client/src', 'packages/contract/src'],
    'storybook-static/index.json',
    ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--output-dir', 'storybook-static'],
  );
}
