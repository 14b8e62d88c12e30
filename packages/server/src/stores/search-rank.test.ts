import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spokenFor } from '../rules/public-documents.ts';
import { writeTerms } from './document-terms.ts';
import { rank } from './search-rank.ts';

const counters = { countOf: (term: string) => (term.startsWith('w:common') ? 500 : 5), all: 1_000 };
const filler = (count: number): string[] => Array.from({ length: count }, (_, n) => `w:other${n}`);

/** The keys in the order of their rank. Documents are given by their passages, and in the order of their age. */
const ranked = (
  words: readonly (readonly string[])[],
  documents: Readonly<Record<string, { readonly passages: readonly string[][]; readonly all?: readonly string[] }>>,
): string[] => {
  const candidates = Object.entries(documents).map(([key, { passages, all = [] }], id) => ({
    ...{ id, kind: 'suggestion' as const, key, terms: writeTerms({ all: ['kind:suggestion', ...all], passages }) },
  }));
  return rank(candidates, { words, topics: [], filters: [] }, counters).map(({ key }) => key);
};

describe('the rank of what a search found', () => {
  it('is the same whether the answer is long or short', () => {
    const documents = {
      half: { passages: [['w:shade', 'w:x', 'w:y']], all: [spokenFor] },
      whole: { passages: [['w:shade', 'w:trees', 'w:z'], filler(300)], all: [spokenFor] },
    };
    deepEqual(ranked([['w:shade'], ['w:trees']], documents), ['whole', 'half']);
  });

  it('puts what the agency answered before what waits, among equals only', () => {
    const documents = {
      answered: { passages: [['w:shade', 'w:a'], ['w:yes']], all: [spokenFor] },
      waiting: { passages: [['w:shade', 'w:b']] },
    };
    deepEqual(ranked([['w:shade']], documents), ['answered', 'waiting']);
    const far = { ...documents, answered: { passages: [['w:common', 'w:a']], all: [spokenFor] } };
    deepEqual(ranked([['w:shade'], ['w:trees'], ['w:common']], far), ['waiting', 'answered']);
  });

  it('shows a wish that many sent once before everything else, and loses none', () => {
    const campaign = Array.from(
      { length: 50 },
      (_, n) => [`wish${n}`, { passages: [['w:shade', 'w:trees', 'w:please', `w:name${n}`]] }] as const,
    );
    const another = { passages: [['w:shade', 'w:trees', 'w:court', 'w:school', 'w:heat']] };
    const documents = {
      other: { passages: [['w:trees', 'w:lake', 'w:roof']] },
      another,
      ...Object.fromEntries(campaign),
    };
    const keys = ranked([['w:shade'], ['w:trees']], documents);
    deepEqual(keys.slice(0, 4), ['wish49', 'another', 'other', 'wish48']);
    deepEqual(keys.toSorted(), Object.keys(documents).toSorted());
  });
});
