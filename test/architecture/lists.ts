import * as lists from '@shura/contract/lists';
import type { Sources } from './sources.ts';

const literal = `'[^'\\n]*'`;
/** Two literals or more in an array, or in a union of types. */
const written = [
  RegExp(`\\[\\s*(${literal}(?:,\\s*${literal})+),?\\s*\\]`, 'g'),
  RegExp(`(${literal}(?:\\s*\\|\\s*${literal})+)`, 'g'),
];

const membersOf = (words: Iterable<string>): string => JSON.stringify([...new Set(words)].sort());
const known = new Map(Object.entries(lists).map(([name, list]) => [membersOf(list), name]));

/** Every place where a list of the contract is written once more, in whatever order, as a line that names both. */
export function copiedLists(sources: Sources): string[] {
  const lines: string[] = [];
  for (const [path, text] of sources) {
    for (const pattern of written) {
      for (const { 1: members = '', index } of text.matchAll(pattern)) {
        const name = known.get(membersOf([...members.matchAll(/'([^'\n]*)'/g)].map(([, word = '']) => word)));
        if (name === undefined) continue;
        lines.push(
          `${path}:${String(text.slice(0, index).split('\n').length)} copies ${name} of @shura/contract/lists`,
        );
      }
    }
  }
  return lines;
}
