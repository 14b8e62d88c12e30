import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Plugin } from 'vite';
import localize from '../lit-localize.json' with { type: 'json' };
import { here } from './paths.ts';
import type { Edit } from './source-transforms.ts';

const units = localize.targetLocales.flatMap((language) => [
  ...readFileSync(here(`xliff/${language}.xlf`), 'utf8').matchAll(
    /<trans-unit id="([^"]+)">\s*<source>.*?<\/source>(\s*<target>)?/gs,
  ),
]);
const translated = new Set(units.flatMap(([, id = '', target]) => (target ? [id] : [])));
/** Plural forms that no other language has are never asked for in one: they are said as they stand. */
const untranslated = new Set(units.flatMap(([, id = '']) => (translated.has(id) ? [] : [id])));
const found = [...translated].sort();
/** Messages of the other elements are named after them, as in `box/send`. Those of the poll come first. */
const poll = found.filter((id) => !id.includes('/'));
/** What is said of the work that few browsers do comes with that work, in every language. */
const work = found.filter((id) => id.startsWith('work/'));
/** Pages of the server and the desk say these, and no element. */
const page = found.filter((id) => id.startsWith('page/'));
const all = [...poll, ...found.filter((id) => id.includes('/') && !work.includes(id) && !page.includes(id))];
const lists = { poll, work, all };

/** Whose words a list of translations holds. */
export type WordsOf = keyof typeof lists;

function numberOf(id: string, of: WordsOf): number {
  // A poll's words have the same numbers among all.
  const index = lists[of === 'poll' ? 'all' : of].indexOf(id);
  if (index < 0) throw new Error(`message ${id} is not in the catalogue: run lit-localize extract`);
  return index;
}

/**
 * Ids are words for people. Browsers get the place in the catalogue: `msg(words, {id: 'choose'})` becomes
 * `msg(words, 7)`, and translations a list. {@link numberedMessages} is the other half.
 */
export function numberMessages(code: string, node: ts.Node, words: WordsOf): readonly Edit[] {
  if (ts.isCallExpression(node) && /\bmsg$/.test(node.expression.getText())) return numberCall(node, words);
  if (ts.isVariableDeclaration(node) && node.name.getText() === 'templates') return listTemplates(code, node, words);
  return [];
}

function numberCall(call: ts.CallExpression, of: WordsOf): readonly Edit[] {
  const [words, options] = call.arguments;
  if (!options || !ts.isObjectLiteralExpression(options)) return [];
  const [id] = options.properties;
  if (options.properties.length !== 1 || !id || !ts.isPropertyAssignment(id)) throw new Error(options.getText());
  const { text } = id.initializer as ts.StringLiteral;
  if (!words || !untranslated.has(text)) return [edit(options, String(numberOf(text, of)))];
  return [edit(call, words.getText())];
}

function listTemplates(code: string, { initializer }: ts.VariableDeclaration, of: WordsOf): readonly Edit[] {
  if (!initializer || !ts.isObjectLiteralExpression(initializer) || !initializer.properties.length) return [];
  const list = lists[of].map(() => '');
  for (const property of initializer.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) return [];
    const words = property.initializer;
    const index = lists[of].indexOf(property.name.text);
    if (index >= 0) list[index] = code.slice(words.getStart(), words.getEnd());
  }
  return [edit(initializer, `[${list.join()}]`)];
}

const edit = (node: ts.Node, words: string): Edit => ({ start: node.getStart(), end: node.getEnd(), words });

/** What `msg` is given is the place of a message, not an object with its id. */
export const numberedMessages: Plugin = {
  name: 'numbered-messages',
  transform(code, id) {
    if (!id.endsWith('/localization/message.ts')) return undefined;
    const numbered = code.replace('[options.id]', '[options]');
    if (numbered === code) throw new Error('message.ts has changed: look at it again');
    return { code: numbered, map: null };
  },
};
