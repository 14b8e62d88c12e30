import { deepEqual, ok } from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { faultsIn } from './workflows.ts';

it('every workflow is valid, with actions pinned to a commit', () => {
  const paths = globSync('.github/workflows/*.yml');
  ok(paths.length > 0, 'found the workflows');
  for (const path of paths) deepEqual(faultsIn(readFileSync(path, 'utf8'), path), [], path);
});
