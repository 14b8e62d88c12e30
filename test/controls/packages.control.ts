// Packages that break when installed, dependencies that must not be shipped, and a workflow that cannot run.
// Must fail with: leads development servers to sources that are not in it
// Must fail with: pkg.exports["./poll"].default is ./dist/gone.js but the file does not exist
// Must fail with: Resolution failed
// Must fail with: package.json says nothing of license
// Must fail with: copied has the licence GPL-3.0-only
// Must fail with: eager runs postinstall
// Must fail with: native is compiled while it installs
// Must fail with: names no commit
// Must fail with: unknown permission scope
// Must fail with: publish: may write, and runs what it installs
import { deepEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { faultsOf } from '../packages/faults.ts';
import { objectionsTo } from '../packages/licences.ts';
import { faultsIn } from '../packages/workflows.ts';

const sound = {
  name: 'sound',
  version: '1.0.0',
  description: 'A package that is whole',
  license: 'MIT',
  type: 'module',
  engines: { node: '>=22' },
  files: ['dist'],
  exports: { './poll': { types: './dist/poll.d.ts', default: './dist/poll.js' } },
};

const broken: readonly Readonly<Record<string, unknown>>[] = [
  { exports: { './poll': { development: './dist/poll.js', ...sound.exports['./poll'] } } },
  { exports: { './poll': { ...sound.exports['./poll'], default: './dist/gone.js' } } },
  { exports: { './poll': { types: './dist/gone.d.ts' } } },
  { license: undefined },
];

for (const fault of broken) {
  it(`is caught: ${JSON.stringify(fault)}`, async () => {
    const tarball = packed({ ...sound, ...fault });
    deepEqual(await faultsOf(tarball), []);
  });
}

for (const [manifest, files] of [
  [{ name: 'copied', license: 'GPL-3.0-only' }, []],
  [{ name: 'eager', license: 'MIT', scripts: { postinstall: 'node fetch.js' } }, []],
  [{ name: 'native', license: 'MIT' }, ['binding.gyp']],
] as const) {
  it(`is caught: ${manifest.name}`, () => {
    deepEqual(objectionsTo(manifest, files), []);
  });
}

it('is caught: a workflow with an unpinned action and an unknown permission', () => {
  const workflow = `on: push
permissions:
  everything: write
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
`;
  deepEqual(faultsIn(workflow, 'wrong.yml'), []);
});

it('is caught: a job with permission to publish that runs third-party code', () => {
  const workflow = `on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - run: npm run release
`;
  deepEqual(faultsIn(workflow, 'wrong.yml'), []);
});

function packed(manifest: object) {
  const place = mkdtempSync(join(tmpdir(), 'shura-broken-package-'));
  const folder = join(place, 'package');
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'dist/poll.js'), 'export const poll = 1;\n');
  writeFileSync(join(folder, 'dist/poll.d.ts'), 'export declare const poll: number;\n');
  const tarball = join(place, 'package.tgz');
  execFileSync('tar', ['-czf', tarball, '-C', place, 'package']);
  return { tarball, folder };
}
