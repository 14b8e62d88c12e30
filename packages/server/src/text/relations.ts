import type { Unit } from './analyse.ts';
import { concepts, kin, lesserTopics, requests } from './lexicon.ts';

/** What the lexicon says of how concepts stand to each other, by their names. */
interface Relations {
  readonly topic: string;
  /** Says how, when or for whom, rather than what. */
  readonly lesser: boolean;
  readonly kin: number[];
  readonly requests: number[];
}

const relations = new Map<string, Relations>();
let topic = '';
for (const line of concepts.split('\n')) {
  if (line.startsWith('= ')) topic = line.slice(2);
  const name = /^[^=:]+(?=:)/u.exec(line)?.[0];
  if (name !== undefined) relations.set(name, { topic, lesser: lesserTopics.includes(topic), kin: [], requests: [] });
}

/** Lines of names, as numbers at each of the names. */
const enter = (lines: string, into: 'kin' | 'requests'): void => {
  for (const [number, line] of lines.trim().split('\n').entries()) {
    for (const name of line.split(' ')) {
      const relation = relations.get(name);
      if (relation === undefined) throw new Error(`the lexicon has no line for ${name}`);
      relation[into].push(number);
    }
  }
};
enter(kin, 'kin');
enter(requests, 'requests');

export const isLesser = (concept: string): boolean => relations.get(concept)?.lesser === true;

/** What words in common are worth, 1 for the same word. Tried on the `tune` part of the labelled pairs only. */
const worth = { concept: 0.9, kin: 0.5, topic: 0.1 };

/** How alike two units are, 0 to 1. */
export const closeness = (a: Unit, b: Unit): number => {
  if (a === b || a.stem === b.stem || a.places.some((place) => b.places.includes(place))) return 1;
  let best = 0;
  for (const one of a.concepts) {
    for (const other of b.concepts) best = Math.max(best, one === other ? worth.concept : related(one, other));
  }
  return best;
};

const pairs = new Map<string, number>();
const related = (one: string, other: string): number => {
  const key = `${one} ${other}`;
  let found = pairs.get(key);
  if (found === undefined) {
    found = relate(relations.get(one), relations.get(other));
    pairs.set(key, found);
  }
  return found;
};

const relate = (one: Relations | undefined, other: Relations | undefined): number => {
  if (one === undefined || other === undefined) return 0;
  if (one.kin.some((line) => other.kin.includes(line))) return worth.kin;
  return one.topic === other.topic && !one.lesser ? worth.topic : 0;
};

/** Common requests that a text is about, each as four times its line plus how many of its concepts are named, 2 or 3. */
export const requestsOf = (units: readonly Unit[]): readonly number[] => {
  const counts = new Map<number, number>();
  const named = new Set<string>();
  for (const unit of units) {
    for (const concept of unit.concepts) {
      if (named.has(concept)) continue;
      named.add(concept);
      for (const line of relations.get(concept)?.requests ?? []) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  const found: number[] = [];
  for (const [line, count] of counts) if (count >= 2) found.push(line * 4 + Math.min(count, 3));
  return found;
};
