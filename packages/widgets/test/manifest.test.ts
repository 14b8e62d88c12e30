import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readmes } from '../build/generated-files.ts';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

it('the custom-elements manifest matches the sources', () => {
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

it('each element’s README has the tables made from its comments', () => {
  const written = readmes();
  assert.ok(written.size > 0, 'found the elements');
  for (const [path, text] of written) {
    assert.equal(readFileSync(here(path), 'utf8'), text, `${path}: run node packages/widgets/build.ts`);
  }
});
