import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { patient } from '../widgets/test-support/patient.mjs';
import { unguarded } from '../widgets/test-support/unguarded.mjs';
import widgets from '../widgets/web-test-runner.config.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The one CommonJS module below Plot, which the test server cannot serve. Only `dodge` uses it, which our charts do not
 * use.
 */
const withoutDodge = {
  name: 'without-dodge',
  serve: ({ path }) =>
    path.endsWith('/interval-tree-1d/interval-tree.js')
      ? { body: 'export default () => { throw new Error("no chart dodges"); };', type: 'js' }
      : undefined,
};

/** Tested like the widgets, in the same engines. */
export default {
  ...widgets,
  files: process.env.TEST_FILES?.split(',') ?? here('src/**/*.test.ts'),
  plugins: [
    patient,
    unguarded,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('tsconfig.json') }),
    withoutDodge,
  ],
};
