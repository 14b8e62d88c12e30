import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { atRunTime, dependenciesOf, objectionsTo } from './licences.ts';
import { readPackage } from './packed.ts';

it('installs and bundles nothing that is copyleft or unlicensed, or that runs a script to install', () => {
  const installed = dependenciesOf(['client', 'contract', 'widgets', 'server'].map(folderOf), atRunTime);
  // Its libraries are inside its bundle.
  const bundled = dependenciesOf([folderOf('desk')], ({ devDependencies = {} }) => Object.keys(devDependencies));
  const all = new Set([...installed, ...bundled]);
  ok(all.size > 80, 'found the dependencies');
  deepEqual(
    [...all].flatMap((folder) => objectionsTo(readPackage(folder), readdirSync(folder))),
    [],
  );
});

const folderOf = (name: string) => resolve('packages', name);
