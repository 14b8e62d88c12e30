import { concepts, lesserTopics } from './lexicon.ts';

const lesser = new Set<string>();
let topic = '';
for (const line of concepts.split('\n')) {
  if (line.startsWith('= ')) topic = line.slice(2);
  const name = /^[^=:]+(?=:)/u.exec(line)?.[0];
  if (name !== undefined && lesserTopics.includes(topic)) lesser.add(name);
}

/** Returns true for a concept that tells how, when or for whom, not what is asked for: it counts less. */
export const isLesser = (concept: string): boolean => lesser.has(concept);
