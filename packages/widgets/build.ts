import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { browserFiles, releaseOf } from './build/browser-files.ts';
import { bundle } from './build/bundle.ts';
import { compress } from './build/compress.ts';
import { elements } from './build/elements.ts';
import { editorFiles, type Files, readmes } from './build/generated-files.ts';
import { licencesFile, licencesOf } from './build/licences.ts';
import { here } from './build/paths.ts';

/** Builds all that npm publishes and the server serves, and prints what it made. */
async function main(): Promise<void> {
  const started = performance.now();
  node('node_modules/ts7/bin/tsc', '-b', here('.'));
  node(
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    here('build/manifest.config.mjs'),
  );
  writeChanged(readmes());
  writeChanged(editorFiles());
  await buildModules();
  await buildBrowserFiles();
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const node = (program: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [here(`../../${program}`), ...args], { cwd: here('.'), stdio: 'inherit' });

/** One module for each element, for bundlers. Lit and the client stay external. */
async function buildModules(): Promise<void> {
  const files = await bundle({
    input: {
      ...Object.fromEntries(
        elements.flatMap((name) => [
          [name, `src/${name}/shura-${name}.ts`],
          [`${name}-define`, `src/${name}/define.ts`],
        ]),
      ),
      define: 'src/define-shura.ts',
      static: 'src/static/index.ts',
      styles: 'src/styles/index.ts',
      say: 'src/say/index.ts',
      text: 'src/text.ts',
      resource: 'src/controllers/resource-controller.ts',
    },
    external: [/^lit($|\/)/, /^@lit\//, /^@shura\//, /^uqr$/],
    entryFileNames: '[name].js',
    minify: false,
    keepExports: true,
  });
  write(
    'dist/esm/',
    files.map(({ fileName, code }) => ({ fileName, bytes: Buffer.from(code) })),
  );
}

/** Writes and prints the files for browsers, each also compressed. */
async function buildBrowserFiles(): Promise<void> {
  const files = await browserFiles();
  const licences = { fileName: licencesFile, code: licencesOf(files.flatMap(({ modules }) => modules)) };
  const written = await Promise.all(
    [...files, licences].map(async ({ fileName, code }) => ({
      fileName,
      bytes: Buffer.from(code),
      compressed: await compress(code),
    })),
  );
  write('dist/browser/', [
    ...written.flatMap(({ fileName, bytes, compressed }) => [
      { fileName, bytes },
      { fileName: `${fileName}.br`, bytes: compressed },
    ]),
    { fileName: 'release.json', bytes: Buffer.from(JSON.stringify(releaseOf(files), undefined, 2)) },
  ]);
  for (const { fileName, bytes, compressed } of written) {
    const [size, small] = [bytes, compressed].map(({ length }) => String(length).padStart(7));
    console.log(`  ${fileName.padEnd(32)} ${size} B  brotli ${small} B`);
  }
}

/** Writes a folder, then deletes files of earlier builds. In that order, since a server may be reading. */
function write(folder: string, files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[]): void {
  mkdirSync(here(folder), { recursive: true });
  for (const { fileName, bytes } of files) writeFileSync(here(folder + fileName), bytes);
  const kept = new Set(files.map(({ fileName }) => fileName));
  for (const name of readdirSync(here(folder))) if (!kept.has(name)) rmSync(here(folder + name), { recursive: true });
}

/** Unchanged files keep their time, so that nothing depending on them is rebuilt. */
function writeChanged(files: Files): void {
  for (const [path, text] of files) {
    if (!existsSync(here(path)) || readFileSync(here(path), 'utf8') !== text) writeFileSync(here(path), text);
  }
}

await main();
