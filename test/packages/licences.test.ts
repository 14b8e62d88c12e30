import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { dependenciesOf, objectionsTo } from './licences.ts';
import { readPackage } from './packed.ts';

it('installs and bundles nothing that is copyleft or unlicensed, or that runs a script to install', () => {
  const all = dependenciesOf(
    ['contract', 'client', 'widgets', 'alike', 'desk', 'server'].map((name) => resolve('packages', name)),
  );
  ok(all.size > 80, 'found the dependencies');
  deepEqual(
    [...all].flatMap((folder) => objectionsTo(readPackage(folder), readdirSync(folder))),
    [],
  );
});
