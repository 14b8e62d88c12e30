import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type InlineConfig, minify, type Rolldown } from 'vite';
import { licencesFile, licencesOf } from '../widgets/build/licences.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface BuiltFile {
  readonly fileName: string;
  readonly content: string;
}

/**
 * The HTML for every address of the desk. It names files relative to the mount path: the server inserts a prefix such
 * as `../../` before `desk/files/`.
 */
const page = `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>شورى</title>
<script src="desk/files/before-paint.js"></script>
<link rel="stylesheet" href="desk/files/desk.css">
<script type="module" src="desk/files/desk.js"></script>
<shura-desk>
<noscript>
<p>يعمل مكتب الموظفين بجافاسكربت، وهي موقوفة في هذا المتصفح.</p>
<p lang="en" dir="ltr">The staff desk of Shura needs JavaScript, which is off in this browser.</p>
</noscript>
</shura-desk>
</html>
`;

const config: InlineConfig = {
  root: here('.'),
  configFile: false,
  logLevel: 'warn',
  resolve: {
    // Workspace packages are read from their sources; Lit from its production build, which the condition "development"
    // would not give.
    alias: [
      { find: '@shura/client', replacement: here('../client/src/index.ts') },
      { find: /^@shura\/contract\/(brand|limits|lists|problems|roles)$/, replacement: here('../contract/src/$1.ts') },
      { find: '@shura/widgets/styles', replacement: here('../widgets/src/styles/index.ts') },
      { find: '@shura/widgets/say', replacement: here('../widgets/src/say/index.ts') },
      { find: '@shura/widgets/text', replacement: here('../widgets/src/text.ts') },
      { find: '@shura/widgets/track/define', replacement: here('../widgets/src/track/define.ts') },
      { find: '@shura/widgets/consultation/define', replacement: here('../widgets/src/consultation/define.ts') },
      { find: '@shura/widgets/resource', replacement: here('../widgets/src/controllers/resource-controller.ts') },
    ],
  },
  // Without all three, decorators or fields that shadow Lit's accessors reach the browser.
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
  build: {
    write: false,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    // Library mode leaves import() unchanged: an application's preloader writes into the page, and requests absolute
    // paths.
    lib: { entry: { desk: here('src/desk.ts') }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: false,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash:8].js',
        // Code shared by two or more views is in one chunk, instead of a chunk for each pair.
        codeSplitting: { groups: [{ name: 'desk-parts', test: /./, minShareCount: 2 }] },
      },
    },
  },
};

/** A classic script, which the browser runs before it shows the page. */
const beforePaint: InlineConfig = {
  ...config,
  build: {
    ...config.build,
    lib: {
      entry: here('src/before-paint.ts'),
      formats: ['iife'],
      name: 'beforePaint',
      fileName: () => 'before-paint.js',
    },
    rolldownOptions: {},
  },
};

async function main(): Promise<void> {
  const started = performance.now();
  const built = await Promise.all([build(config), build(beforePaint)]);
  const outputs = built.flat() as readonly Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
  const files = [
    ...(await Promise.all(
      chunks.map(async ({ fileName, code }) => ({
        fileName,
        content: (await minify(fileName, code, { module: fileName !== 'before-paint.js' })).code,
      })),
    )),
    { fileName: licencesFile, content: licencesOf(chunks.flatMap(({ modules }) => Object.keys(modules))) },
    { fileName: 'desk.css', content: readFileSync(here('src/desk.css'), 'utf8') },
  ];
  for (const file of files) guard(file);
  const compressed = files.map(({ fileName, content }) => ({ fileName: `${fileName}.br`, content: compress(content) }));
  const written = [{ fileName: 'index.html', content: page }, ...files, ...compressed];
  write(written);
  for (const { fileName, content } of written) console.log(`  ${fileName.padEnd(32)} ${Buffer.byteLength(content)} B`);
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Throws on code that must never reach a browser: Lit's development build, uncompiled decorators, the schema library.
 */
function guard({ fileName, content }: BuiltFile): void {
  const found = /Lit is in dev mode|@property\(|accessor |~standard|unsafe-html/.exec(content);
  if (found) throw new Error(`${fileName} holds "${found[0]}"`);
}

/** Writes the folder, then deletes files of earlier builds. In that order, since a server may be reading. */
function write(files: readonly { readonly fileName: string; readonly content: string | Uint8Array }[]): void {
  const folder = here('dist/browser/');
  mkdirSync(folder, { recursive: true });
  for (const { fileName, content } of files) writeFileSync(folder + fileName, content);
  const kept = new Set(files.map(({ fileName }) => fileName));
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(folder + name, { recursive: true });
}

const compress = (content: string): Uint8Array =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
    },
  });

await main();
