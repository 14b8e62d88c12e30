import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { here } from './paths.ts';
import type { Edit } from './source-transforms.ts';

const catalogue = readFileSync(here('xliff/en.xlf'), 'utf8');
const found = [...catalogue.matchAll(/<trans-unit id="([^"]+)">/g)].map(([, id = '']) => id).sort();
/** Messages of the other elements are named after them, as in `box/send`. Those of the poll come first. */
const ofPoll = found.filter((id) => !id.includes('/'));
const ids = [...ofPoll, ...found.filter((id) => id.includes('/'))];

/** Whose words a list of translations holds. */
export type WordsOf = 'poll' | 'all';

const numberOf = (id: string): number => {
  const index = ids.indexOf(id);
  if (index < 0) throw new Error(`message ${id} is not in the catalogue: run lit-localize extract`);
  return index;
};

/**
 * Ids are words for people. Browsers get the place in the catalogue: `msg(words, {id: 'choose'})` becomes
 * `msg(words, 7)`, and translations a list. {@link numberedMessages} is the other half.
 */
export function numberMessages(code: string, node: ts.Node, words: WordsOf): readonly Edit[] {
  if (ts.isCallExpression(node) && /\bmsg$/.test(node.expression.getText())) return numberCall(node);
  if (ts.isVariableDeclaration(node) && node.name.getText() === 'templates') return listTemplates(code, node, words);
  return [];
}

function numberCall({ arguments: [, options] }: ts.CallExpression): readonly Edit[] {
  if (!options || !ts.isObjectLiteralExpression(options)) return [];
  const [id] = options.properties;
  if (options.properties.length !== 1 || !id || !ts.isPropertyAssignment(id)) throw new Error(options.getText());
  return [edit(options, String(numberOf((id.initializer as ts.StringLiteral).text)))];
}

function listTemplates(code: string, { initializer }: ts.VariableDeclaration, of: WordsOf): readonly Edit[] {
  if (!initializer || !ts.isObjectLiteralExpression(initializer) || !initializer.properties.length) return [];
  const list: string[] = Array(of === 'poll' ? ofPoll.length : ids.length).fill('');
  for (const property of initializer.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) return [];
    const words = property.initializer;
    if (numberOf(property.name.text) >= list.length) continue;
    const text = code.slice(words.getStart(), words.getEnd());
    // Plural forms that the language has not stand there in the language of the source, which is in the code already.
    if (!/\p{sc=Arab}/u.test(text)) list[numberOf(property.name.text)] = text;
  }
  return [edit(initializer, `[${list.join()}]`)];
}

const edit = (node: ts.Node, words: string): Edit => ({ start: node.getStart(), end: node.getEnd(), words });

/** Tells Lit's `runtimeMsg` that what it is given is the id itself; its hashing of words into ids never runs. */
export const numberedMessages: Plugin = {
  name: 'numbered-messages',
  transform(code, id) {
    if (id.endsWith('@lit/localize/internal/id-generation.js')) return 'export const generateMsgId = () => "";';
    if (!id.endsWith('@lit/localize/internal/runtime-msg.js')) return undefined;
    const numbered = code.replace('options?.id ?? generateId(template)', 'options');
    // Messages are words, never markup.
    const wordsOnly = numbered.replace(/else if \('strTag' in localized\) (\{.*?\})\s*else \{.*?\n {12}\}/s, 'else $1');
    if (numbered === code || wordsOnly === numbered) throw new Error('runtime-msg.js has changed: look at it again');
    return { code: wordsOnly, map: null };
  },
};
