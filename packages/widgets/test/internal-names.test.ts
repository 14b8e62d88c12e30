import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { internalNames } from '../build/internal-names.ts';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (...patterns: readonly string[]) =>
  patterns.flatMap((pattern) => globSync(here(pattern))).map((path) => [path, readFileSync(path, 'utf8')] as const);

/** A member, a parameter or a key of that name, as TypeScript or JSON declares it. */
const declares = (name: string) => new RegExp(`(?<![\\w$.#-])["']?${name}["']?[?!]?\\s*[:(<]`);

it('the build shortens no name that code outside the bundles uses', () => {
  const outside = read(
    '../../node_modules/typescript/lib/lib.*.d.ts',
    'node_modules/lit/node_modules/@lit/reactive-element/*.d.ts',
    'node_modules/lit/*.d.ts',
    '../contract/src/**/*.ts',
    '../client/src/*.ts',
    'custom-elements.json',
  ).filter(([path]) => !path.endsWith('.test.ts'));
  assert.ok(outside.length > 50, 'found the declarations');
  for (const name of internalNames) {
    const pattern = declares(name);
    for (const [path, text] of outside) assert.ok(!pattern.test(text), `${name} in ${path}`);
  }
});

it('no source uses a shortened name as a string, or as an export of a chunk', () => {
  const sources = read('src/**/*.ts').filter(([path]) => !/\.(test|stories)\.ts$|\/generated\//.test(path));
  for (const name of internalNames) {
    for (const [path, text] of sources)
      assert.ok(!new RegExp(`['"]${name}['"] in |\\['${name}'\\]|import\\([^)]*\\)\\)\\.${name}\\b`).test(text), path);
  }
});
