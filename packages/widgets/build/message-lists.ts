import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Plugin } from 'vite';
import localize from '../lit-localize.json' with { type: 'json' };
import { here } from './paths.ts';
import { type Placed, placeAll, writeList } from './place-messages.ts';
import type { Edit } from './source-transforms.ts';

const unit = /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>(\s*<target>)?/gs;
const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/**
 * Translated messages by id. Left out: plural forms that no other language has, and words of server pages and the desk,
 * which no element says.
 */
const translated = new Map(
  localize.targetLocales.flatMap((language) =>
    [...readFileSync(here(`xliff/${language}.xlf`), 'utf8').matchAll(unit)].flatMap(
      ([, id = '', source = '', target]) => (target && !id.startsWith('page/') ? [[id, plain(source)] as const] : []),
    ),
  ),
);

/**
 * Ids of other elements have a prefix, as in `box/send`; those of the poll have none. Words about proof of work ship
 * with its module, in every language.
 */
const listOf = (isOf: (id: string) => boolean): Placed =>
  placeAll([...translated].flatMap(([id, words]) => (isOf(id) ? [words] : [])));
const lists = {
  poll: listOf((id) => !id.includes('/')),
  work: listOf((id) => id.startsWith('work/')),
  all: listOf((id) => !id.startsWith('work/')),
};

/** Name of a list of translated messages. */
export type WordsOf = keyof typeof lists;

/**
 * Removes ids from calls, since browsers look translations up by the words: `msg(words, {id: 'choose'})` becomes
 * `msg(words)`, and translations become a list. {@link listedMessages} replaces `msg` by one that looks words up.
 */
export function listMessages(code: string, node: ts.Node, of: WordsOf): readonly Edit[] {
  if (ts.isCallExpression(node) && /\bmsg$/.test(node.expression.getText())) return editCall(node);
  if (ts.isVariableDeclaration(node) && node.name.getText() === 'templates') return listTemplates(code, node, of);
  return [];
}

function editCall(call: ts.CallExpression): readonly Edit[] {
  const [words, options] = call.arguments;
  if (!words || !options || !ts.isObjectLiteralExpression(options)) return [];
  const [id] = options.properties;
  if (options.properties.length !== 1 || !id || !ts.isPropertyAssignment(id)) throw new Error(options.getText());
  const { text } = id.initializer as ts.StringLiteral;
  if (!translated.has(text)) return [edit(call, words.getText())];
  if (!ts.isStringLiteralLike(words) || words.text !== translated.get(text)) {
    throw new Error(`message ${text} is not in the catalogue as it stands: run lit-localize extract`);
  }
  return [{ start: words.getEnd(), end: options.getEnd(), words: '' }];
}

function listTemplates(code: string, { initializer }: ts.VariableDeclaration, of: WordsOf): readonly Edit[] {
  if (!initializer || !ts.isObjectLiteralExpression(initializer)) return [];
  const literals = new Map<string, string>();
  for (const property of initializer.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) return [];
    const { initializer: words } = property;
    literals.set(translated.get(property.name.text) ?? '', code.slice(words.getStart(), words.getEnd()));
  }
  return [edit(initializer, writeList(lists[of], literals))];
}

/** Throws if a bundle says a message that its list lacks: another message would be shown in its place. */
export function checkListed(code: string, of: WordsOf): void {
  const visit = (node: ts.Node): void => {
    const words = ts.isCallExpression(node) && /\bmsg$/.test(node.expression.getText()) && node.arguments[0];
    if (words && !(ts.isStringLiteralLike(words) && lists[of].places.has(words.text))) {
      throw new Error(`${words.getText()} is not among the messages of "${of}": see its id`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true));
}

const edit = (node: ts.Node, words: string): Edit => ({ start: node.getStart(), end: node.getEnd(), words });

export const listedMessages: Plugin = {
  name: 'listed-messages',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('localization/message.ts') ? here('src/localization/listed-message.ts') : undefined,
};
