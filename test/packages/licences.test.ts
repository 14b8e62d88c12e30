import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { dependenciesOf, objectionsTo } from './licences.ts';
import { readPackage } from './packed.ts';

it('no installed or bundled package is copyleft or unlicensed, or runs an install script', () => {
  const all = dependenciesOf(
    ['contract', 'client', 'widgets', 'alike', 'desk', 'server'].map((name) => resolve('packages', name)),
  );
  ok(all.size > 80, 'found the dependencies');
  deepEqual(
    [...all].flatMap((folder) => objectionsTo(readPackage(folder), readdirSync(folder))),
    [],
  );
});
