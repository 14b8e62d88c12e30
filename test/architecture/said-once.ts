import ts from 'typescript';
import type { Sources } from './sources.ts';

const placeholder = 'stands in the file of a new server as a placeholder, and is a label of the desk';
const answers = 'an answer to a suggestion and a response to a consultation are one word in Arabic';

/** Texts allowed in two files, and why. */
const allowed: ReadonlyMap<string, string> = new Map([
  ['Name of the agency', placeholder],
  ['اسم الجهة', placeholder],
  ['كتابة الرد', answers],
  ['نشر الرد', answers],
  ['حذف الجهة', 'the deletion of an agency, and that somebody deleted it: written alike without vowels'],
  ['خيار واحد', 'how many options there are, and the kind of a question'],
  ['نُشر في …', 'when a post was posted, and when a response was published'],
  ['صوت واحد', 'a count beside a bar, and in a sentence that staff take over: that one has no isolating signs'],
  ['لا أصوات', 'as «صوت واحد»'],
  ['نص المقترح', 'in English it is the reader’s own suggestion in a form, and someone else’s in the desk'],
]);

/**
 * Public texts found in several sources, as `words: path, path`: Arabic of two words or more, English of three or more.
 */
export const saidTwice = (sources: Sources): string[] =>
  [...repeated(sources)]
    .filter(([words]) => !allowed.has(words))
    .map(([words, paths]) => `${words}: ${[...paths].sort().join(', ')}`)
    .sort();

/** Allowed texts that no longer occur twice. */
export function allowedInVain(sources: Sources): string[] {
  const found = repeated(sources);
  return [...allowed.keys()].filter((words) => !found.has(words));
}

function repeated(sources: Sources): ReadonlyMap<string, ReadonlySet<string>> {
  const paths = new Map<string, Set<string>>();
  for (const [path, text] of sources) {
    for (const words of textsIn(text).filter(isSentence)) {
      paths.set(words, (paths.get(words) ?? new Set()).add(path));
    }
  }
  return new Map([...paths].filter(([, found]) => found.size > 1));
}

/** The placeholder of any value. */
const value = '…';

/** The lines of the string literals of a source, without markup: one placeholder for all values, single spaces. */
export function textsIn(source: string): string[] {
  const found: string[] = [];
  const add = (words: string) => {
    for (const line of words.split(/<[^>]*>|\n/)) {
      found.push(
        line
          .replace(/\{\w+\}|[\u2066-\u2069]/g, value)
          .replace(/\s+/g, ' ')
          .trim(),
      );
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) add(node.text);
    if (ts.isTemplateExpression(node)) {
      add(node.templateSpans.reduce((whole, { literal }) => whole + value + literal.text, node.head.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return found;
}

export const isArabic = (words: string): boolean => /(?=\p{L})\p{sc=Arab}/u.test(words);

function isSentence(words: string): boolean {
  const count = words.split(/[\s…]+/).filter((word) => /\p{L}/u.test(word)).length;
  return isArabic(words) ? count >= 2 : count >= 3 && /^\p{Lu}/u.test(words);
}
