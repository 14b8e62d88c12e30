import type { Unit } from './analyse.ts';
import { concepts, kin, lesserTopics } from './lexicon.ts';

/** What the lexicon says of how concepts stand to each other, by their names. */
interface Relations {
  /** Says how, when or for whom, rather than what. */
  readonly lesser: boolean;
  /** Numbers of the lines that name what it goes with. */
  readonly kin: number[];
}

const relations = new Map<string, Relations>();
let topic = '';
for (const line of concepts.split('\n')) {
  if (line.startsWith('= ')) topic = line.slice(2);
  const name = /^[^=:]+(?=:)/u.exec(line)?.[0];
  if (name !== undefined) relations.set(name, { lesser: lesserTopics.includes(topic), kin: [] });
}

for (const [number, line] of kin.trim().split('\n').entries()) {
  for (const name of line.split(' ')) {
    const relation = relations.get(name);
    if (relation === undefined) throw new Error(`the lexicon has no line for ${name}`);
    relation.kin.push(number);
  }
}

export const isLesser = (concept: string): boolean => relations.get(concept)?.lesser === true;

/** What words in common are worth, 1 for the same word. Tried on the `tune` part of the labelled pairs only. */
const worth = { concept: 0.9, kin: 0.5 };

/** How alike two units are, 0 to 1. */
export const closeness = (a: Unit, b: Unit): number => {
  if (a === b || a.stem === b.stem || a.places.some((place) => b.places.includes(place))) return 1;
  let best = 0;
  for (const one of a.concepts) {
    for (const other of b.concepts) best = Math.max(best, one === other ? worth.concept : related(one, other));
  }
  return best;
};

const known = new Map<string, Map<string, number>>();
const related = (one: string, other: string): number => {
  const others = known.get(one) ?? new Map<string, number>();
  known.set(one, others);
  let found = others.get(other);
  if (found === undefined) {
    found = relate(relations.get(one), relations.get(other));
    others.set(other, found);
  }
  return found;
};

const relate = (one: Relations | undefined, other: Relations | undefined): number => {
  const together = one?.kin.some((line) => other?.kin.includes(line)) === true;
  return together ? worth.kin : 0;
};
