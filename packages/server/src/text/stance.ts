import type { Unit } from './analyse.ts';
import { readDictionary, type Word } from './dictionary.ts';
import { contrasts, stances } from './lexicon.ts';

/** What a text asks for: more or less of what, and which of two or more ways. */
export interface Stance {
  /** Objects, as concepts or stems, of which more (positive) or less (negative) is asked. */
  readonly wanted: ReadonlyMap<string, number>;
  /** What is asked not to be done. */
  readonly refused: ReadonlySet<string>;
  /** What the text begins with, which is what it asks for where nothing else says so. */
  readonly first: readonly string[];
  /** One bit a value, by the name of the contrast. */
  readonly sides: ReadonlyMap<string, number>;
}

interface Operator {
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly string[];
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

export const stanceOf = (words: readonly Word[], units: readonly Unit[]): Stance => {
  const found = operatorsOf(words);
  const wanted = new Map<string, number>();
  const refused = new Set<string>();
  const want = (objects: readonly string[], sign: number) => {
    for (const object of objects) wanted.set(object, (wanted.get(object) ?? 0) + sign);
  };
  for (let at = 0; at < found.length; at++) {
    const operator = found[at];
    if (operator === undefined) continue;
    let sign = signOf(operator);
    let last = operator;
    // «عدم إلغاء», "stop the ban": operators in a row are one.
    for (
      let next = found[at + 1];
      next && next.from - last.to <= 1 && !between(units, last, next);
      next = found[++at + 1]
    ) {
      sign *= signOf(next);
      last = next;
    }
    if (last.kinds.includes('weak') && found.some(({ from }) => from > last.from && from - last.to <= 5)) continue;
    if (last.kinds.includes('pay') || last.kinds.includes('free')) want(['fee'], sign);
    const { before, after } = around(units, found, operator, last);
    want(
      last === operator && operator.kinds.includes('not')
        ? [...before, ...after]
        : /[a-z]/u.test(words[last.from]?.form ?? '') || after.length === 0
          ? [...before, ...after]
          : after,
      sign,
    );
    if (last.kinds.includes('not')) for (const object of after.slice(0, 1)) refused.add(object);
  }
  return { wanted, refused, first: units.slice(0, 1).flatMap(objectsOf), sides: sidesOf(words) };
};

const signOf = ({ kinds }: Operator): number =>
  kinds.includes('-') || kinds.includes('not') || kinds.includes('free') ? -1 : 1;

const between = (units: readonly Unit[], first: Operator, second: Operator): boolean =>
  units.some(({ from, to }) => from >= first.to && to <= second.from);

const operatorsOf = (words: readonly Word[]): Operator[] => {
  const found: Operator[] = [];
  for (let from = 0; from < words.length; ) {
    const hit = operators.find(words, from) ?? imperative(words, from);
    if (hit !== undefined) found.push({ from, to: from + hit.length, kinds: hit.entries });
    from += hit?.length ?? 1;
  }
  return found;
};

/** «لا تنقلوا»: asks not to, where «لا توجد» tells that there is none. */
const imperative = (words: readonly Word[], at: number) =>
  words[at]?.form === 'لا' && /^ت.{2,}(?:وا|ون|وه|وها)$/u.test(words[at + 1]?.form ?? '')
    ? { length: 1, entries: ['not'] }
    : undefined;

const reach = 2;

const around = (units: readonly Unit[], all: readonly Operator[], first: Operator, last: Operator) => {
  const lower = Math.max(0, ...all.filter(({ to }) => to <= first.from).map(({ to }) => to));
  const upper = Math.min(
    ...all.filter(({ from }) => from >= last.to).map(({ from }) => from),
    Number.POSITIVE_INFINITY,
  );
  const isOperator = (unit: Unit) => all.some(({ from, to }) => unit.from < to && unit.to > from);
  const free = units.filter((unit) => !isOperator(unit));
  return {
    before: free
      .filter(({ from, to }) => from >= lower && to <= first.from)
      .slice(-reach)
      .flatMap(objectsOf),
    after: heads(free.filter(({ from, to }) => from >= last.to && to <= upper)).flatMap(objectsOf),
  };
};

/** «تكاليف الزواج», "the cost of weddings": less of a cost is not less of what it is paid for. */
const heads = (units: readonly Unit[]): readonly Unit[] =>
  units.slice(0, units[0]?.concepts.includes('fee') === true ? 1 : reach);

const objectsOf = ({ stem, concepts }: Unit): readonly string[] => (concepts.length > 0 ? concepts : [stem]);

const sidesOf = (words: readonly Word[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (let at = 0; at < words.length; ) {
    const hit = sides.find(words, at);
    for (const entry of hit?.entries ?? []) {
      const [name = '', value] = entry.split(' ');
      found.set(name, (found.get(name) ?? 0) | (1 << Number(value)));
    }
    at += hit?.length ?? 1;
  }
  return found;
};

/** Whether two texts ask for opposite things, or for different ones of what can only be one. */
export const opposed = (a: Stance, b: Stance): boolean => {
  for (const [name, side] of a.sides) {
    const other = b.sides.get(name);
    if (other !== undefined && (side & other) === 0) return true;
  }
  let against = 0;
  for (const [object, sign] of a.wanted) against -= Math.sign(sign * (b.wanted.get(object) ?? 0));
  return against > 0 || refuses(a, b) || refuses(b, a);
};

const refuses = (a: Stance, b: Stance): boolean => {
  for (const object of a.refused) {
    if ((b.wanted.get(object) ?? 0) > 0 || (b.first.includes(object) && !b.refused.has(object))) return true;
  }
  return false;
};
