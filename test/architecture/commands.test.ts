import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { filesOf } from '../../scripts/steps/node-tests.ts';
import { steps } from '../../scripts/steps/steps.ts';

/** They need what only `npm run test:desk` installs. */
const elsewhere = filesOf(['test/peers/**/*.test.ts']);

it('every test file belongs to one step of npm test or npm run check', () => {
  const owned = Object.values(steps).flatMap(({ files, named = [] }) => filesOf([...files, ...named]));
  deepEqual([...owned, ...elsewhere].sort(), filesOf(['{packages,test}/**/*.{test,control}.ts']));
});

it('a name that is no step and no test file is refused in one line', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test.ts', 'test', 'units'], {
    encoding: 'utf8',
  });
  equal(status, 2);
  equal(stdout, '');
  match(stderr, /^No step or test file units\. Steps: lint, unit, [^\n]+\n$/);
});
