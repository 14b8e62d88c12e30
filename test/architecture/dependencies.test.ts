import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { wrongImports } from './arrows.ts';
import { readSources } from './sources.ts';

test('imports point the way that the architecture allows', () => {
  const sources = readSources('packages/*/src/**/*.ts', 'examples/**/*.{ts,js,mjs}', 'test/**/*.ts');
  ok(sources.size > 10, 'found the sources');
  deepEqual(wrongImports(sources), []);
});
