import { readDictionary, type Word } from './dictionary.ts';
import { contrasts, stances } from './lexicon.ts';
import { isArabic } from './stem.ts';
import type { Span, Unit } from './units.ts';

/** What a text asks for. */
export interface Stance {
  /** Concepts or stems that it asks for, each with a number: positive where it asks for more, negative for less. */
  readonly wanted: ReadonlyMap<string, number>;
  /** Concepts or stems that the text refuses: the first one after each negation. */
  readonly refused: ReadonlySet<string>;
  /** Sides that the text takes in a contrast, by the name of the contrast: one bit a side. */
  readonly sides: ReadonlyMap<string, number>;
}

/**
 * A word or phrase that asks for more (`+`) or less (`-`), or that reverses what follows (`not`). See `stances` in
 * lexicon.ts.
 */
interface Operator {
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly string[];
  readonly english: boolean;
}

const operators = readDictionary(stances, true);
const sides = readDictionary(
  contrasts.replace(/^(\w+):(.*)$/gmu, (_line, name: string, values: string) =>
    values
      .split('|')
      .map((words, value) => `${name} ${String(value)}:${words}`)
      .join('\n'),
  ),
  true,
);
const nothing = { wanted: new Map<string, number>(), refused: new Set<string>(), sides: new Map<string, number>() };

export const stanceOf = (words: readonly Word[], spans: readonly Span[]): Stance => {
  const all = operatorsOf(words);
  const taken = sidesOf(words);
  if (all.length === 0) return taken.size === 0 ? nothing : { ...nothing, sides: taken };
  const content = spans.filter(({ from, to }) => !all.some((each) => from < each.to && to > each.from));
  const wanted = new Map<string, number>();
  const refused = new Set<string>();
  for (const chain of chainsOf(all, content)) {
    const { sign, objects, denied } = wishOf(chain, all, content);
    for (const object of objects) wanted.set(object, (wanted.get(object) ?? 0) + sign);
    for (const object of denied) refused.add(object);
  }
  // Most texts refuse nothing, so that empty sets share one object to save memory.
  return {
    wanted: wanted.size > 0 ? wanted : nothing.wanted,
    refused: refused.size > 0 ? refused : nothing.refused,
    sides: taken,
  };
};

const operatorsOf = (words: readonly Word[]): Operator[] => {
  const found: Operator[] = [];
  for (let from = 0; from < words.length; ) {
    const hit = operators.find(words, from) ?? imperative(words, from);
    const form = words[from]?.form ?? '';
    if (hit !== undefined) found.push({ from, to: from + hit.length, kinds: hit.entries, english: !isArabic(form) });
    from += hit?.length ?? 1;
  }
  return found;
};

/** Finds an imperative after «لا»: «لا تنقلوا» asks not to move, while «لا توجد» only tells that there is none. */
const imperative = (words: readonly Word[], at: number) =>
  words[at]?.form === 'لا' && /^ت.{2,}(?:وا|ون|وه|وها)$/u.test(words[at + 1]?.form ?? '')
    ? { length: 1, entries: ['not'] }
    : undefined;

/**
 * Groups operators that follow each other: «عدم إلغاء», "stop the ban". A group that ends in a weak operator is dropped when
 * another operator follows within five words.
 */
const chainsOf = (all: readonly Operator[], content: readonly Span[]): Operator[][] => {
  const chains: Operator[][] = [];
  for (const operator of all) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const next = last !== undefined && operator.from - last.to <= 1;
    if (next && !content.some(({ from, to }) => from >= last.to && to <= operator.from)) chain?.push(operator);
    else chains.push([operator]);
  }
  return chains.filter((chain) => {
    const last = chain.at(-1);
    const weak = last?.kinds.includes('weak') === true;
    return !weak || !all.some(({ from }) => from > last.from && from - last.to <= 5);
  });
};

const wishOf = (chain: readonly Operator[], all: readonly Operator[], content: readonly Span[]) => {
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return { sign: 1, objects: [], denied: [] };
  const sign = chain.reduce((product, { kinds }) => product * signOf(kinds), 1);
  const { before, after } = around(first, last, all, content);
  const negates = last.kinds.includes('not');
  // In English the object may come first: "Shops should be closed".
  const both = negates || after.length === 0 || last.english;
  const price = last.kinds.some((kind) => kind === 'pay' || kind === 'free') ? ['fee'] : [];
  return { sign, objects: [...price, ...(both ? before : []), ...after], denied: negates ? after.slice(0, 1) : [] };
};

const signOf = (kinds: readonly string[]): number =>
  kinds.some((kind) => kind === '-' || kind === 'not' || kind === 'free') ? -1 : 1;

/** Concepts of price. To ask for a lower price is not to ask for less of the thing that is paid for. */
const costs = ['fee', 'expensive'];
/** Max distance of an object from its operator, in units. */
const reach = 2;

const around = (first: Operator, last: Operator, all: readonly Operator[], content: readonly Span[]) => {
  const lower = Math.max(0, ...all.filter(({ to }) => to <= first.from).map(({ to }) => to));
  const upper = Math.min(
    Number.POSITIVE_INFINITY,
    ...all.filter(({ from }) => from >= last.to).map(({ from }) => from),
  );
  const before = content.filter(({ from, to }) => from >= lower && to <= first.from).slice(-reach);
  const after = content.filter(({ from, to }) => from >= last.to && to <= upper);
  // «تكاليف الزواج», "the cost of weddings": only the price is the object.
  const heads = after[0]?.unit.concepts.some((concept) => costs.includes(concept)) === true ? 1 : reach;
  return {
    before: before.flatMap(({ unit }) => objectsOf(unit)),
    after: after.slice(0, heads).flatMap(({ unit }) => objectsOf(unit)),
  };
};

const objectsOf = ({ stem, concepts }: Unit): readonly string[] => (concepts.length > 0 ? concepts : [stem]);

const sidesOf = (words: readonly Word[]): ReadonlyMap<string, number> => {
  let found: Map<string, number> | undefined;
  for (let at = 0; at < words.length; ) {
    const hit = sides.find(words, at);
    for (const entry of hit?.entries ?? []) {
      const [name = '', value] = entry.split(' ');
      found ??= new Map();
      found.set(name, (found.get(name) ?? 0) | (1 << Number(value)));
    }
    at += hit?.length ?? 1;
  }
  return found ?? nothing.sides;
};

interface Asked {
  readonly units: readonly Unit[];
  readonly stance: Stance;
}

/** Returns true where two texts ask for opposite things, or take different sides of one contrast. */
export const opposed = (a: Asked, b: Asked): boolean => {
  for (const [name, side] of a.stance.sides) {
    const other = b.stance.sides.get(name);
    if (other !== undefined && (side & other) === 0) return true;
  }
  let against = 0;
  for (const [object, sign] of a.stance.wanted) against -= Math.sign(sign * (b.stance.wanted.get(object) ?? 0));
  return against > 0 || refuses(a.stance, b) || refuses(b.stance, a);
};

/** Returns true where a stance refuses what a text asks for. A text with no operator asks for its first unit: «نقل المدرسة». */
const refuses = ({ refused }: Stance, { units, stance }: Asked): boolean => {
  const [first] = units;
  for (const object of refused) {
    if ((stance.wanted.get(object) ?? 0) > 0) return true;
    if (first !== undefined && objectsOf(first).includes(object) && !stance.refused.has(object)) return true;
  }
  return false;
};
