import ts from 'typescript';
import type { Sources } from './sources.ts';

interface Term {
  readonly english: string;
  readonly arabic: string;
  /** Other words for the same, which nobody is to read. */
  readonly never: readonly string[];
}

/** The rows of the glossary's table. */
export const termsIn = (markdown: string): readonly Term[] =>
  [...markdown.matchAll(/^\| (.+?) \| (.+?) \| .+? \|(.*)\|$/gm)].slice(1).map((row) => ({
    english: row[1] ?? '',
    arabic: row[2] ?? '',
    never: (row[3] ?? '').split(/[,،]/).flatMap((word) => word.trim() || []),
  }));

/** Where a word means something else: a release of software. */
const elsewhere: Readonly<Record<string, RegExp>> = { إصدار: /\/embed-(text|words)\.ts$/ };

/** Arabic without its marks: «تظلّم» and «تظلم» are one word. */
const bare = (words: string): string => words.replace(/[\u064B-\u0652\u0640]/g, '');

/** Every word that the glossary has another for, as `path: word, say term`. */
export function wrongWords(sources: Sources, terms: readonly Term[]): string[] {
  const unwanted = terms.flatMap(({ english, arabic, never }) =>
    never.map((word) => {
      const latin = /^[a-z]/i.test(word);
      const pattern = latin ? RegExp(`\\b${word}\\b`) : RegExp(`(?<!\\p{L})(?:[وفبلك]?(?:ال)?)?${bare(word)}`, 'u');
      return { word, pattern, instead: latin ? english : arabic };
    }),
  );
  const lines: string[] = [];
  for (const [path, text] of sources) {
    for (const words of path.endsWith('.ts') ? literalsIn(text) : [text]) {
      for (const { word, pattern, instead } of unwanted) {
        if (pattern.test(bare(words)) && elsewhere[word]?.test(path) !== true)
          lines.push(`${path}: ${word}, say ${instead}`);
      }
    }
  }
  return lines;
}

/** What stands in quotes in a source, and the fixed parts of its templates. */
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
