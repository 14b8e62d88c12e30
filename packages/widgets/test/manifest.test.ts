import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

it('has a custom-elements manifest that says what the sources say', () => {
  const copy = mkdtempSync(here('test/.manifest-'));
  try {
    execFileSync(
      process.execPath,
      [
        here('../../node_modules/@custom-elements-manifest/analyzer/cem.js'),
        'analyze',
        '--quiet',
        '--config',
        here('build/manifest.config.mjs'),
        '--outdir',
        relative(here('.'), copy),
      ],
      { cwd: here('.'), stdio: 'pipe' },
    );
    assert.deepEqual(
      read(`${copy}/custom-elements.json`),
      read(here('custom-elements.json')),
      'run node packages/widgets/build.ts',
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
});
