import ts from 'typescript';
import type { Sources } from './sources.ts';

interface Term {
  readonly english: string;
  readonly arabic: string;
  /** Synonyms that texts must not use. */
  readonly never: readonly string[];
}

/** The rows of the glossary's table. */
export const termsIn = (markdown: string): readonly Term[] =>
  [...markdown.matchAll(/^\| (.+?) \| (.+?) \| .+? \|(.*)\|$/gm)].slice(1).map((row) => ({
    english: row[1] ?? '',
    arabic: row[2] ?? '',
    never: (row[3] ?? '').split(/[,،]/).flatMap((word) => word.trim() || []),
  }));

/**
 * Files where a word has another meaning: a software release. The elements' catalogue repeats the Arabic of their code.
 */
const elsewhere: Readonly<Record<string, RegExp>> = { إصدار: /\/(embed-text|embedding)\.ts$|\/en\.xlf$/ };

/** Arabic without diacritics: «تظلّم» and «تظلم» are one word. */
const bare = (words: string): string => words.replace(/[\u064B-\u0652\u0640]/g, '');

/** A conjunction, a preposition and the article may be prefixed to an Arabic noun, and a pronoun suffixed. */
const before = '(?<!\\p{L})[وف]?(?:لل|[بكل]?(?:ال)?)';

/** Matches a word in its forms: English plural and capitalised, Arabic with prefixes and suffixes. */
const formsOf = (word: string): RegExp =>
  isLatin(word) ? RegExp(`\\b${word}s?\\b`, 'i') : RegExp(before + bare(word).replace(/ة$/, '[ةت]'), 'u');
const isLatin = (word: string): boolean => /^[a-z]/i.test(word);
/** True for an id in code, which is not a text. */
const isId = (words: string): boolean => /^[a-z][\w.-]*$/.test(words);

/** Every discouraged word, as `path: word, say term`. */
export function wrongWords(sources: Sources, terms: readonly Term[]): string[] {
  const unwanted = terms.flatMap(({ english, arabic, never }) =>
    never.map((word) => ({ word, forms: formsOf(word), instead: isLatin(word) ? english : arabic })),
  );
  const lines: string[] = [];
  for (const [path, text] of sources) {
    for (const words of path.endsWith('.ts') ? literalsIn(text) : [text]) {
      if (isId(words)) continue;
      for (const { word, forms, instead } of unwanted) {
        if (!forms.test(bare(words)) || elsewhere[word]?.test(path) === true) continue;
        lines.push(`${path}: ${word}, say ${instead}`);
      }
    }
  }
  return lines;
}

/** The string literals of a source, and the fixed parts of its templates. */
function literalsIn(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest));
  return found;
}
