import { concepts, lesserTopics } from './lexicon.ts';

const lesser = new Set<string>();
let topic = '';
for (const line of concepts.split('\n')) {
  if (line.startsWith('= ')) topic = line.slice(2);
  const name = /^[^=:]+(?=:)/u.exec(line)?.[0];
  if (name !== undefined && lesserTopics.includes(topic)) lesser.add(name);
}

/** Returns true for a circumstance (how, when, for whom) rather than the thing asked for. `features.ts` gives it a lower weight. */
export const isLesser = (concept: string): boolean => lesser.has(concept);
