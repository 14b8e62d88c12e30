import { createHash } from 'node:crypto';
import localize from '../lit-localize.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };
import { type BuiltFile, bundle } from './bundle.ts';
import { elements } from './elements.ts';

const { version } = manifest;
const { targetLocales } = localize;

/** The translations of a language as a chunk: those of the poll, or all. */
async function translated(language: string, words: 'poll' | 'all'): Promise<Translation> {
  const name = words === 'poll' ? `${language}-poll` : language;
  const [file] = await bundle({ ...single(`src/generated/locales/${language}.ts`, name), words, keepExports: true });
  if (!file) throw new Error(`the words of ${language} were not built`);
  const hash = createHash('sha256').update(file.code).digest('hex').slice(0, 8);
  return { language, file: { ...file, fileName: `${name}-${hash}.js` } };
}

interface Translation {
  readonly language: string;
  readonly file: BuiltFile;
}

/** Path of each chunk, relative to the importing file. */
const pathsOf = (translations: readonly Translation[]) =>
  new Map(translations.map(({ language, file }) => [language, `./${file.fileName}`]));

/**
 * Builds for browsers: the loader with its chunks, the poll with its extras, a chunk of translations for each language,
 * and the scripts of frames and previews. Self-contained files: each element, and the four that most pages use, with
 * Arabic only (`all`) or with another language (`en`).
 */
export async function browserFiles(): Promise<readonly BuiltFile[]> {
  const ofPoll = await Promise.all(targetLocales.map((language) => translated(language, 'poll')));
  const ofAll = await Promise.all(targetLocales.map((language) => translated(language, 'all')));
  const files = [
    ...[...ofPoll, ...ofAll].map(({ file }) => file),
    ...(await bundle({
      ...single('src/loader.ts', 'shura'),
      translations: pathsOf(ofAll),
      shared: true,
      chunkNames: { extras: 'shura-poll-extras' },
    })),
    ...(await bundle({
      ...single('src/poll/define.ts', 'shura-poll'),
      words: 'poll',
      translations: pathsOf(ofPoll),
      chunkNames: { extras: 'shura-poll-more' },
    })),
    ...(await bundle({
      ...single('build/shura-work.ts', 'shura-work'),
      words: 'work',
      inline: true,
      keepExports: true,
    })),
    ...(await bundle({ ...single('src/suggestion/countries.ts', 'shura-countries'), inline: true, keepExports: true })),
    ...(await bundle({
      ...single('src/suggestion-box/box-extras.ts', 'shura-box-extras'),
      inline: true,
      keepExports: true,
    })),
    ...(await bundle({ ...single('src/controllers/contrast-warning.ts', 'shura-contrast'), keepExports: true })),
    ...(await bundle(single('src/frame/frame.ts', 'frame'))),
    ...(await bundle(single('src/frame/embed.ts', 'embed'))),
    ...(await bundle(single('src/frame/preview.ts', 'preview'))),
  ];
  for (const [name, path] of [
    ['shura', 'src/single-file/shura.ts'],
    ...elements.map((element) => [`shura-${element}`, `src/${element}/define.ts`] as const),
  ] as const) {
    const [words, chunks] = name === 'shura-poll' ? (['poll', ofPoll] as const) : (['all', ofAll] as const);
    files.push(
      ...(await bundle({ ...single(path, `${name}.all`), words, translations: pathsOf(chunks), inline: true })),
    );
    for (const { language } of chunks) {
      const translations = pathsOf(chunks.filter((chunk) => chunk.language !== language));
      files.push(...(await bundle({ ...single(path, `${name}.${language}`), words, translations, inline: true })));
    }
  }
  for (const { fileName, code } of files) guard(fileName, code);
  return files;
}

/**
 * The version of this build and the `integrity` of its self-contained files (https://www.w3.org/TR/SRI/). The version
 * has a hash of all files, so that an address never changes its content.
 */
export function releaseOf(files: readonly BuiltFile[]) {
  const all = createHash('sha256');
  for (const { fileName, code } of files) all.update(`${fileName}\n${code}\n`);
  const integrity = files
    .filter(({ fileName }) => /\.[a-z]{2,3}\.js$/.test(fileName))
    .map(({ fileName, code }) => [fileName, `sha384-${createHash('sha384').update(code).digest('base64')}`]);
  return { version: `v${version}-${all.digest('hex').slice(0, 8)}`, integrity: Object.fromEntries(integrity) };
}

const single = (path: string, name: string) => ({
  input: { [name]: path },
  entryFileNames: '[name].js',
  minify: true,
  keepExports: false,
});

/**
 * Throws on code that must never reach a browser: Lit's development build, uncompiled decorators, the validation
 * library; and, in files that join a bundle, another copy of Lit.
 */
function guard(fileName: string, code: string): void {
  const found = /Lit is in dev mode|@property\(|accessor |~standard/.exec(code);
  if (found) throw new Error(`${fileName} holds "${found[0]}"`);
  const besides = /^shura-(?:work|countries|box-extras)\.js$/.test(fileName);
  if (besides && code.includes('lit-html')) throw new Error(`${fileName} holds a second copy of Lit`);
}
