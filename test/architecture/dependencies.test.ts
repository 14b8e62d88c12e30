import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { wrongImports } from './arrows.ts';
import { circlesOf, wrongRooms } from './rooms.ts';
import { readSources } from './sources.ts';

const sources = readSources('packages/*/src/**/*.ts', 'examples/**/*.{ts,js,mjs}', 'test/**/*.ts');

test('imports point the way that the architecture allows', () => {
  ok(sources.size > 10, 'found the sources');
  deepEqual(wrongImports(sources), []);
});

test('no room of a package imports a later room', () => {
  deepEqual(wrongRooms(sources), []);
});

test('no files import each other in a cycle', () => {
  deepEqual(circlesOf(sources), []);
});
