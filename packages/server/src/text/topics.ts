import { concepts, kin, lesserTopics, requests } from './lexicon.ts';

const topics = new Map<string, string>();
let topic = '';
for (const line of concepts.split('\n')) {
  if (line.startsWith('=')) topic = line.slice(2);
  else topics.set(line.slice(0, line.indexOf(':')), topic);
}
const kins = new Map<string, number[]>();
kin
  .trim()
  .split('\n')
  .forEach((line, i) => {
    for (const c of line.split(' ')) {
      const l = kins.get(c) ?? [];
      l.push(i);
      kins.set(c, l);
      if (!topics.has(c)) console.log('kin unknown', c);
    }
  });
export const topicOf = (concept: string): string => topics.get(concept) ?? '';
export const kinOf = (concept: string): readonly number[] => kins.get(concept) ?? [];
export const lesser = (concept: string): boolean => lesserTopics.includes(topicOf(concept));

const reqs = new Map<string, number[]>();
requests
  .trim()
  .split('\n')
  .forEach((line, i) => {
    for (const c of line.split(' ')) {
      const l = reqs.get(c) ?? [];
      l.push(i);
      reqs.set(c, l);
      if (!topics.has(c)) console.log('req unknown', c);
    }
  });
export const requestsOf = (cs: Iterable<string>): Map<number, number> => {
  const n = new Map<number, number>();
  for (const c of cs) for (const r of reqs.get(c) ?? []) n.set(r, (n.get(r) ?? 0) + 1);
  for (const [r, k] of n) if (k < 2) n.delete(r);
  return n;
};
