import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'vite';
import { patient } from './patient.ts';
import { unguarded } from './unguarded.ts';

/**
 * Bundles component tests: from its sources, the page of each test file would load hundreds of modules, which takes
 * longer than most tests. The bundles are deleted when the process ends.
 *
 * @returns the bundles, one for each test file
 */
export async function bundleTests(files: readonly string[]): Promise<string[]> {
  const folder = resolve(`node_modules/.cache/component-tests-${String(process.pid)}`);
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const entry = Object.fromEntries(files.map((file) => [relative('.', file).replace(/\.ts$/, ''), file]));
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    plugins: [patient, unguarded],
    resolve: { conditions: ['development', 'browser'] },
    // Without all three, decorators or fields that shadow Lit's accessors reach the browser.
    oxc: {
      decorator: { legacy: true },
      assumptions: { setPublicClassFields: true },
      typescript: { removeClassFieldsWithoutInitializer: true },
    },
    build: {
      outDir: folder,
      target: 'es2022',
      minify: false,
      sourcemap: true,
      // Library mode leaves import() unchanged.
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        // A file of the test runner.
        external: ['/__web-dev-server__web-socket.js'],
        makeAbsoluteExternalsRelative: false,
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash:8].js' },
      },
    },
  });
  return Object.keys(entry).map((name) => `${folder}/${name}.js`);
}
