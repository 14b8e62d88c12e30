import { concepts, lesserTopics } from '../lexicon.ts';

const lesser = new Set<string>();
let topic = '';
for (const line of concepts.split('\n')) {
  if (line.startsWith('= ')) topic = line.slice(2);
  const name = /^[^=:]+(?=:)/u.exec(line)?.[0];
  if (name !== undefined && lesserTopics.includes(topic)) lesser.add(name);
}

/** Whether a concept says how, when or for whom, rather than what. */
export const isLesser = (concept: string): boolean => lesser.has(concept);
