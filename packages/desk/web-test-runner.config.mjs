import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import widgets from '../widgets/web-test-runner.config.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** As the widgets are tested, in the same engines. */
export default {
  ...widgets,
  files: process.env.TEST_FILES ?? here('src/**/*.test.ts'),
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('tsconfig.json') })],
};
