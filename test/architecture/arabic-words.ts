import { dirname } from 'node:path/posix';
import { isArabic, textsIn } from './said-once.ts';
import { readSources, type Sources } from './sources.ts';

export const listPath = 'docs/words.ar.md';

const head = `# Arabic words

Every Arabic text that people read, and what its reader decided: \`kept\`, or \`was\` and why. \`…\` stands for a value.

A text in the code that is not here fails a test. \`npm run words\` adds it as \`unread\`. Read it aloud, mend it in the code by
[the rules](glossary.md#how-our-arabic-reads), run the command again, and write \`kept\` in place of \`unread\`.
`;

/** Folders whose Arabic is matched against what people write, and not read by them. */
const matched = /^packages\/(alike|server\/src\/(text|adoption))\//;
const untold = /(\.(test|stories)|-states)\.ts$|\/testing\//;

/** The sources with texts that people read. */
export const readWords = (): Sources =>
  new Map(
    [...readSources('packages/*/src/**/*.ts', 'packages/desk/build.ts')].filter(
      ([path]) => !matched.test(path) && !untold.test(path),
    ),
  );

const wholeWord = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
const wrongSpellings: readonly (readonly [what: string, wrong: RegExp])[] = [
  ['no tatweel, but after a preposition before Latin letters', /(?<!(?<!\p{L})ب)ـ/u],
  ['no Latin punctuation', /(?<=[\p{sc=Arab}\p{M}…] ?)[,;?%]/u],
  ['no sign of direction', /[\u200e\u200f\u061c\u202a-\u202e]/],
  ['tanwin before its alif', /ا\u064b/],
  ['no space before punctuation', /(?<=[\p{sc=Arab}\p{M}]) [،؛؟.:]/u],
  ['no full stop at the beginning', /^\./],
  [
    'hamza where it belongs',
    wholeWord('الى|او|ان|اذا|اغلاق|ارسال|اخفاء|ادخال|الغاء|اضافة|اعادة|اجابة|اجابات|إختيار|إختيارات|إستطلاع'),
  ],
  ['speaks to no man in particular', wholeWord('اختر|اضغط|أدخل|اكتب|قم|أرسل|انقر')],
  ['no dry passive', wholeWord('تم|يتم|سيتم')],
];
/** The first poll of a new server is a text in YAML. */
const inYaml = /\{ ar: /;

/** Arabic texts that break a rule of spelling, as `rule: text`. */
export const misspelt = (sources: Sources): string[] =>
  [...textsByFolder(sources).values()].flatMap((texts) =>
    [...texts]
      .filter((words) => !inYaml.test(words))
      .flatMap((words) => wrongSpellings.flatMap(([what, wrong]) => (wrong.test(words) ? [`${what}: ${words}`] : []))),
  );

const unread = 'unread';

const escaped = (words: string): string => words.replaceAll('|', '\\|');

/** Arabic texts by the folder in which each occurs first, in the order of the sources. */
function textsByFolder(sources: Sources): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Set<string>();
  const folders = new Map<string, Set<string>>();
  for (const [path, source] of sources) {
    for (const words of textsIn(source).filter(isArabic).map(escaped)) {
      if (seen.has(words)) continue;
      seen.add(words);
      folders.set(dirname(path), (folders.get(dirname(path)) ?? new Set()).add(words));
    }
  }
  return folders;
}

/** The verdicts of a list, by text. */
const verdictsIn = (list: string): Map<string, string> =>
  new Map(Array.from(list.matchAll(/^\| (.+?) \| (.+) \|$/gm), ([, words = '', verdict = '']) => [words, verdict]));

/** The list for the sources. Texts of the old list keep their verdicts, new ones are unread. */
export function listWords(sources: Sources, old: string): string {
  const verdicts = verdictsIn(old);
  const tables = [...textsByFolder(sources)].map(([folder, texts]) => {
    const rows = [...texts].map((words) => `| ${words} | ${verdicts.get(words) ?? unread} |`);
    return [`\n## ${folder}\n`, '| words | verdict |', '|---|---|', ...rows, ''].join('\n');
  });
  return head + tables.join('');
}

/** What is wrong with a list: texts that it lacks, that no one has read, and that are in no source any more. */
export function wrongInList(sources: Sources, list: string): string[] {
  const verdicts = verdictsIn(list);
  verdicts.delete('words');
  const texts = new Set([...textsByFolder(sources).values()].flatMap((folder) => [...folder]));
  return [
    ...[...texts].filter((words) => !verdicts.has(words)).map((words) => `not listed: ${words}`),
    ...[...verdicts].filter(([, verdict]) => !/^(kept|was .+)$/.test(verdict)).map(([words]) => `not read: ${words}`),
    ...[...verdicts.keys()].filter((words) => !texts.has(words)).map((words) => `gone: ${words}`),
  ];
}
