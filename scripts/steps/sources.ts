import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';

const bundle = resolve('node_modules/.cache/kysely.mjs');

/**
 * Bundles Kysely, and returns arguments of Node that run the sources with the bundle. Every process and store of the
 * tests would otherwise load its 257 files, which takes almost half the time of the store's tests.
 */
export async function argumentsForSources(): Promise<readonly string[]> {
  const ssr = createRequire(resolve('packages/server/package.json')).resolve('kysely');
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, ssr } });
  const [chunk] = (built as Rolldown.RolldownOutput).output;
  mkdirSync(dirname(bundle), { recursive: true });
  // Other runs may be reading it.
  writeFileSync(`${bundle}.${String(process.pid)}`, chunk.code);
  renameSync(`${bundle}.${String(process.pid)}`, bundle);
  const hook = new URL(`one-kysely.ts?${encodeURIComponent(pathToFileURL(bundle).href)}`, import.meta.url);
  return ['--conditions=development', `--import=${hook.href}`];
}
