import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { build, type InlineConfig, minify as minifyByOxc, type Plugin, type Rolldown } from 'vite';
import { inlineSentences } from './inline-sentences.ts';
import { hookNames, internalNames } from './internal-names.ts';
import { litParts } from './lit-parts.ts';
import { checkListed, listedMessages, type WordsOf } from './message-lists.ts';
import { here } from './paths.ts';
import { sourceTransforms } from './source-transforms.ts';

/** A single file must not load anything later. */
const oneFile: Plugin = {
  name: 'one-file',
  enforce: 'pre',
  resolveId(source) {
    const replaced = /\/(load-extras|load-contrast-warning)\.ts$/.exec(source)?.[0];
    return replaced && here(`src/single-file${replaced}`);
  },
};

/** Names of files by the module `load-….ts` that imports them. */
const apartFiles: Readonly<Record<string, string>> = {
  'proof-of-work': 'shura-work',
  'contrast-warning': 'shura-contrast',
  countries: 'shura-countries',
  'box-extras': 'shura-box-extras',
};

/**
 * One file each beside all builds, since few visits request it: the proof of work, the list of countries, what a box
 * needs once a suggestion is sent, and the warning of low contrast.
 */
const apart: Plugin = {
  name: 'apart',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source.endsWith('/say-working.ts')) return here('src/controllers/working-host.ts');
    const [, loaded = ''] = /\/load-([\w-]+)\.ts$/.exec(importer ?? '') ?? [];
    const id = apartFiles[loaded];
    return id === undefined ? undefined : { id: `./${id}.js`, external: true };
  },
};

/** Custom properties that elements set on their inner root. Those that a page sets begin with `--shura-`. */
const ownProperties = [
  'accent',
  'border',
  'danger',
  'late',
  'line',
  'muted',
  'on-accent',
  'radius',
  'space',
  'surface',
  'text',
  'tint',
];
const ownProperty = new RegExp(`(?<![\\w-])--(${ownProperties.join('|')})(?![\\w-])`, 'g');

const shortProperties = (code: string): string =>
  code.replace(ownProperty, (_, name: string) => `--${String.fromCharCode(97 + ownProperties.indexOf(name))}`);

/** Drops the constructor arguments that lowered class fields pass on: elements get none. */
const withoutArguments = (code: string): string =>
  code.replace(/constructor\(\.\.\.(\w+)\)\{super\(\.\.\.\1\)/g, 'constructor(){super()');

/** Runs two minifiers in turn: each finds what the other leaves. */
async function squeeze(fileName: string, code: string): Promise<string> {
  const { code: once } = await minifyByOxc(fileName, inlineSentences(code), { module: true });
  const taken = new RegExp(`(?<=[\\w)\\]]\\??\\.)[${letters}]\\b`).exec(once);
  if (taken) throw new Error(`${fileName} has a property named ${taken[0]} already`);
  const { code: twice } = await minify(shortProperties(withoutArguments(once)), {
    module: true,
    ecma: 2022,
    // No code reads a function's `length`.
    compress: {
      passes: 6,
      keep_fargs: false,
      unsafe_arrows: true,
      unsafe_methods: true,
      booleans: false,
      lhs_constants: false,
    },
    // Our names, and those that Lit marks as its own: a bundle has its own copy of Lit.
    mangle: { properties: { regex: new RegExp(`^(${shortened.join('|')})$|^_\\$`) } },
    nameCache: { props: shortNames() },
    // Chromium then compiles everything while it loads instead of function by function: a third less time until a poll
    // is drawn.
    format: { comments: false, preamble: '//# allFunctionsCalledOnLoad' },
  });
  if (!twice) throw new Error(`${fileName} became nothing`);
  return twice;
}

/** Chunks are named before they are minified, so their hashes include the settings of the minifiers. */
const recipe: Plugin = {
  name: 'recipe',
  augmentChunkHash: () =>
    [
      'build/bundle.ts',
      'build/inline-sentences.ts',
      'build/internal-names.ts',
      'build/lit-parts.ts',
      'build/prepared-templates.ts',
      'package.json',
    ]
      .map((path) => readFileSync(here(path), 'utf8'))
      .join(),
};

/** Version that a registered element reports. */
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { readonly version: string };

const shortened = [...internalNames, ...hookNames];

/**
 * One-letter names that no property of Lit or ours has. Lowercase first: variables use lowercase too, and repetition
 * compresses.
 */
const letters = 'abcdefghimqrtvwxyzABEFGHIJKMNPQRSUVWXYZ';
const shortName = (index: number): string => letters[index] ?? `a${shortName(index - letters.length)}`;

/** Gives every chunk the same short names, as terser's name cache. */
const shortNames = () => ({
  props: Object.fromEntries(shortened.map((name, index) => [`$${name}`, shortName(index)])),
});

/**
 * Chunks of what every element needs, and of what all but the poll need. Without this, each pair of elements would have
 * its own chunk.
 */
export const sharedChunks = [
  {
    name: 'shura-all',
    test: /node_modules|\/contract\/src\/(languages|problems)\.|\/client\/src\/(?!consultation)|\/(localization|parts|text)\/|\/(failure|locale-controller|shura-element|composed-event|define-once|draw-over|script-server|array-methods-work|server-of|working-host|load-contrast-warning)\.|\/styles\/(host|tokens|form|bars)\./,
    minShareCount: 2,
    priority: 2,
  },
  {
    name: 'shura-consulting',
    test: /\/(client|controllers|styles|suggestion)\/|\/contract\/src\/(web-address|lists)\.|\/say\/(tombstones|untranslated)\./,
    minShareCount: 2,
    priority: 1,
  },
];

export interface Bundle {
  readonly input: Readonly<Record<string, string>>;
  /** List of translations to bundle; by default `all`. */
  readonly words?: WordsOf;
  /** Paths of the translation chunks by language; a language without a path is bundled like any module. */
  readonly translations?: ReadonlyMap<string, string>;
  readonly external?: readonly RegExp[];
  readonly entryFileNames: string;
  readonly minify: boolean;
  /** Names of chunks whose modules have no clear name. */
  readonly chunkNames?: Readonly<Record<string, string>>;
  /** Several elements, each loaded separately: shared chunks do not depend on which elements exist. */
  readonly shared?: boolean;
  /** Everything in one file, lazily loaded modules included. */
  readonly inline?: boolean;
  readonly keepExports: boolean;
}

export interface BuiltFile {
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  /** Absolute paths of the bundled sources. */
  readonly modules: readonly string[];
}

/**
 * Bundles sources for browsers and returns the files without writing them. Workspace packages are read from their
 * sources, Lit from its production build.
 */
export async function bundle(options: Bundle): Promise<readonly BuiltFile[]> {
  const translations: Plugin = {
    name: 'translations',
    enforce: 'pre',
    resolveId(source) {
      const id = options.translations?.get(/generated\/locales\/(.+)\.ts$/.exec(source)?.[1] ?? '');
      return id === undefined ? undefined : { id, external: true };
    },
  };
  const config: InlineConfig = {
    root: here('.'),
    configFile: false,
    logLevel: 'warn',
    define: { SHURA_VERSION: JSON.stringify(version) },
    resolve: {
      alias: options.external
        ? []
        : [
            { find: '@shura/client', replacement: here('../client/src/index.ts') },
            {
              find: /^@shura\/contract\/(brand|languages|lists|problems|suggestion-form|web-address)$/,
              replacement: here('../contract/src/$1.ts'),
            },
            // Without this alias, the import is the built package. That contains only the lists that it needs, so that
            // a poll's chunk does not load all lists.
            ...(options.inline
              ? [{ find: '@shura/contract/questions', replacement: here('../contract/src/questions/index.ts') }]
              : []),
          ],
    },
    // All three settings are needed: otherwise decorators, or fields that shadow Lit's accessors, reach the browser.
    oxc: {
      decorator: { legacy: true },
      assumptions: { setPublicClassFields: true },
      typescript: { removeClassFieldsWithoutInitializer: true },
    },
    plugins: [
      translations,
      ...(options.inline ? [oneFile] : []),
      ...(options.external ? [] : [apart, listedMessages, litParts(options.words === 'poll')]),
      sourceTransforms(options.external ? undefined : (options.words ?? 'all')),
      recipe,
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      reportCompressedSize: false,
      // Library mode leaves import() unchanged; an application would get a preloader of 1.4 kB.
      lib: {
        entry: Object.fromEntries(Object.entries(options.input).map(([name, path]) => [name, here(path)])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: [...(options.external ?? [])],
        preserveEntrySignatures: options.keepExports ? 'strict' : false,
        // Lit does nothing until it is used.
        treeshake: { moduleSideEffects: [{ test: /node_modules\/@?lit/, sideEffects: false }] },
        output: {
          entryFileNames: options.entryFileNames,
          chunkFileNames: ({ name, facadeModuleId }) => {
            // Name an element's chunk after its tag.
            const folder = /([\w-]+)\/define\.ts$/.exec(facadeModuleId ?? '')?.[1];
            return `${folder ? `shura-${folder}` : (options.chunkNames?.[name] ?? name)}-[hash:8].js`;
          },
          codeSplitting: options.inline ? false : { groups: options.shared ? sharedChunks : [] },
        },
      },
    },
  };
  const outputs = (await build(config)) as readonly Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
  if (!options.external) for (const { code } of chunks) checkListed(code, options.words ?? 'all');
  return Promise.all(
    chunks.map(async ({ fileName, code, modules, isEntry }) => ({
      fileName,
      isEntry,
      modules: Object.keys(modules),
      code: options.minify ? await squeeze(fileName, code) : code,
    })),
  );
}
