import * as lists from '@shura/contract/lists';
import type { Sources } from './sources.ts';

const literal = `'[^'\\n]*'`;
/** An array or a union type of at least two literals. */
const written = [
  RegExp(`\\[\\s*(${literal}(?:,\\s*${literal})+),?\\s*\\]`, 'g'),
  RegExp(`(${literal}(?:\\s*\\|\\s*${literal})+)`, 'g'),
];

const membersOf = (words: Iterable<string>): string => JSON.stringify([...new Set(words)].sort());
const known = new Map(Object.entries(lists).map(([name, list]) => [membersOf(list), name]));

/** Every place that repeats a list of the contract, in any order, as a line that names both. */
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
