import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

/** Packages of many files, which Node takes long to find and to load. */
const large = [
  'kysely',
  'better-auth',
  '@better-auth/passkey',
  'hono',
  '@hono/node-server',
  'hono-openapi',
  'htmlparser2',
  'csv-parse',
];

/** What the server imports of these packages. One left out would load its package a second time. */
const entriesOf = (sources: readonly string[]): readonly string[] => {
  const specifier = new RegExp(`(?<=from '|import\\(')(?:${large.join('|')})(?:/[\\w./-]+)?(?=')`, 'g');
  const found = sources.flatMap((path) => readFileSync(path, 'utf8').match(specifier) ?? []);
  return [...new Set(found)].sort();
};

/**
 * Bundles large dependencies, and returns arguments of Node that run the sources with the bundles and with passwords
 * that are cheap to hash. A test file of the desk would otherwise load a thousand files and hash for seconds. Tests of
 * the build use the dependencies as they are.
 */
export async function argumentsForSources(): Promise<readonly string[]> {
  const entries = entriesOf(globSync('packages/server/{src,test}/**/*.ts'));
  const of = [readFileSync('pnpm-lock.yaml', 'utf8'), readFileSync(import.meta.filename, 'utf8'), ...entries];
  const key = createHash('sha256').update(of.join('\n')).digest('hex').slice(0, 16);
  const folder = resolve('node_modules/.cache/light', key);
  if (!existsSync(folder)) await bundleInto(folder, entries);
  const hook = new URL(`light-modules.ts?${encodeURIComponent(pathToFileURL(`${folder}/`).href)}`, import.meta.url);
  return ['--conditions=development', `--import=${hook.href}`];
}

async function bundleInto(folder: string, entries: readonly string[]): Promise<void> {
  // Other runs may bundle at the same time.
  const own = `${folder}.${String(process.pid)}`;
  mkdirSync(dirname(folder), { recursive: true });
  await build({
    configFile: false,
    root: 'packages/server',
    logLevel: 'error',
    ssr: { noExternal: true },
    plugins: [cheapPasswords],
    build: {
      ssr: true,
      minify: false,
      outDir: own,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [entry, entry])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'shared/[hash].mjs' },
      },
    },
  });
  if (existsSync(folder)) rmSync(own, { recursive: true });
  else renameSync(own, folder);
}

const cheapPasswords: Plugin = {
  name: 'cheap-passwords',
  transform: {
    filter: { id: /password\.node\.mjs$/ },
    handler: (code) => code.replace('N: 16384', 'N: 256'),
  },
  generateBundle(_, bundle) {
    const isCheap = Object.values(bundle).some((chunk) => chunk.type === 'chunk' && chunk.code.includes('N: 256'));
    if (!isCheap) throw new Error('The cost of a password is no longer where it was');
  },
};
