import { deepEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { semiSpaceFlags } from './heap-flags.ts';

const folder = mkdtempSync(join(tmpdir(), 'shura-'));
const script = join(folder, 'start.mjs');
writeFileSync(
  script,
  `import { reexecWithFlags } from ${JSON.stringify(new URL('heap-flags.ts', import.meta.url))};
   reexecWithFlags();
   console.log(JSON.stringify({ pid: process.pid, flags: process.execArgv, args: process.argv.slice(2), arenas: process.env.MALLOC_ARENA_MAX }));`,
);
after(() => rmSync(folder, { recursive: true }));

/** Output of a process that re-execs itself if it may. */
const startWith = (node: readonly string[], options?: string) => {
  const { NODE_OPTIONS: _, MALLOC_ARENA_MAX: __, ...env } = process.env;
  const { pid, stdout } = spawnSync(process.execPath, [...node, script, '--workers', '2'], {
    env: { ...env, ...(options !== undefined && { NODE_OPTIONS: options }) },
    encoding: 'utf8',
    // Ends an endless re-exec.
    timeout: 10_000,
  });
  const said = JSON.parse(stdout) as { readonly pid: number };
  return { ...said, pid: said.pid === pid };
};

describe('a server that starts', () => {
  it('re-execs as the same process with a bounded young generation, two arenas and the same arguments', () => {
    const args = ['--workers', '2'];
    deepEqual(startWith(['--no-deprecation']), {
      pid: true,
      flags: [...semiSpaceFlags, '--no-deprecation'],
      args,
      arenas: '2',
    });
  });

  it('keeps the memory settings of the operator', () => {
    const flag = '--max-semi-space-size=32';
    deepEqual(startWith([flag]), { pid: true, flags: [flag], args: ['--workers', '2'] });
    deepEqual(startWith([], flag), { pid: true, flags: [], args: ['--workers', '2'] });
  });
});
