import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { here } from './paths.ts';
import type { Edit } from './source-transforms.ts';

const catalogue = readFileSync(here('xliff/en.xlf'), 'utf8');
const ids = [...catalogue.matchAll(/<trans-unit id="([^"]+)">/g)].map(([, id = '']) => id).sort();

const numberOf = (id: string): string => {
  const index = ids.indexOf(id);
  if (index < 0) throw new Error(`message ${id} is not in the catalogue: run lit-localize extract`);
  return String(index);
};

/** Ids are words for people; browsers get their place in the catalogue, in code and translations alike. */
export function numberMessages(node: ts.Node): readonly Edit[] {
  if (ts.isCallExpression(node) && /\bmsg$/.test(node.expression.getText())) return numberCall(node);
  if (ts.isVariableDeclaration(node) && node.name.getText() === 'templates') return numberTemplates(node);
  return [];
}

function numberCall({ arguments: [, options] }: ts.CallExpression): readonly Edit[] {
  if (!options || !ts.isObjectLiteralExpression(options)) return [];
  return options.properties
    .filter(ts.isPropertyAssignment)
    .map(({ initializer }) => edit(initializer, (initializer as ts.StringLiteral).text));
}

function numberTemplates({ initializer }: ts.VariableDeclaration): readonly Edit[] {
  if (!initializer || !ts.isObjectLiteralExpression(initializer)) return [];
  return initializer.properties
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => ts.isStringLiteral(name))
    .map(({ name }) => edit(name, (name as ts.StringLiteral).text));
}

const edit = (node: ts.Node, id: string): Edit => ({ start: node.getStart(), end: node.getEnd(), words: numberOf(id) });
