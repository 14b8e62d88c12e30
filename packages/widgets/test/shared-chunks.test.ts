import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sharedChunks } from '../build/bundle.ts';

it('shared chunks name only files and folders that exist: a renamed file would become a separate chunk', () => {
  const packages = fileURLToPath(new URL('../..', import.meta.url));
  const there = new Set(
    globSync(['*', '{contract,client,widgets}/src/**/*'], { cwd: packages }).map((path) =>
      path.replace(/.*\/|\.ts$/g, ''),
    ),
  );
  const named = sharedChunks.flatMap(({ test }) =>
    [...test.source.matchAll(/\((?!\?)([a-z|-]+)\)/g)].flatMap(([, names = '']) => names.split('|')),
  );
  assert.ok(named.length > 20, named.join());
  assert.deepEqual(
    named.filter((name) => !there.has(name)),
    [],
  );
});
