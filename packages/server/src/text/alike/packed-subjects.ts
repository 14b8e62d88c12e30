import type { Analysis } from '../analyse.ts';
import type { Unit } from '../units.ts';
import { createByteLists, longer } from './byte-lists.ts';
import type { Subject } from './subject.ts';

/** Numbers for values by their keys, in the order in which they were first seen, so that frequent ones are small. */
const createNumbering = <Value>() => {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  return {
    of(key: string, value: Value): number {
      const number = numbers.get(key) ?? values.push(value) - 1;
      numbers.set(key, number);
      return number;
    },
    value: (number: number): Value | undefined => values[number],
  };
};

/** The analyser forgets units now and then, and makes them again. */
const keys = new WeakMap<Unit, string>();
const keyOf = (unit: Unit): string => {
  const { stem, concepts, places } = unit;
  const key = keys.get(unit) ?? `${stem}/${concepts.join(' ')}/${places.join(' ')}`;
  keys.set(unit, key);
  return key;
};

/**
 * What texts say, by their numbers, in some 80 bytes each where objects take 800: units, the names in a stance, and the gist
 * are numbers of tables that all texts share, in variable-length bytes (LEB128). A search looks at gists and lengths of many
 * texts, and reads few: those stand apart.
 */
export const createPackedSubjects = () => {
  const units = createNumbering<Unit>();
  const names = createNumbering<string>();
  const gists = createNumbering<string>();
  const lists = createByteLists();
  let [gistNumbers, lengths] = [new Uint32Array(1024), new Uint8Array(1024)];

  return {
    set(text: number, { units: said, stance, gist }: Omit<Subject, 'topics'>): void {
      const { wanted, refused, sides } = stance;
      if (text >= lengths.length) {
        gistNumbers = longer(gistNumbers, text);
        lengths = longer(lengths, text);
      }
      gistNumbers[text] = gists.of(gist, gist);
      lengths[text] = said.length;
      const bytes: number[] = [];
      for (const unit of said) write(bytes, units.of(keyOf(unit), unit));
      write(bytes, wanted.size);
      for (const [name, sign] of wanted)
        for (const number of [names.of(name, name), zigzag(sign)]) write(bytes, number);
      write(bytes, refused.size);
      for (const name of refused) write(bytes, names.of(name, name));
      write(bytes, sides.size);
      for (const [name, side] of sides) for (const number of [names.of(name, name), side]) write(bytes, number);
      lists.set(text, bytes);
    },
    drop: (text: number): void => lists.set(text, []),
    of(text: number): Analysis | undefined {
      const bytes = lists.of(text);
      if (bytes.length === 0) return undefined;
      const next = reader(bytes);
      const nameThere = () => names.value(next()) ?? '';
      const said = times(lengths[text] ?? 0, () => units.value(next())).filter((unit) => unit !== undefined);
      const wanted = new Map(times(next(), () => [nameThere(), unzigzag(next())]));
      const refused = new Set(times(next(), nameThere));
      const sides = new Map(times(next(), () => [nameThere(), next()]));
      return { units: said, stance: { wanted, refused, sides } };
    },
    /** A number that stands for its gist. */
    gistOf: (text: number): number => gistNumbers[text] ?? 0,
    /** How many units it has, 255 at most. */
    lengthOf: (text: number): number => lengths[text] ?? 0,
  };
};

const times = <Value>(count: number, value: () => Value): Value[] => Array.from({ length: count }, value);

/** Signs count from zero in both directions: 0, -1, 1, -2 become 0, 1, 2, 3. */
const zigzag = (number: number): number => (number << 1) ^ (number >> 31);
const unzigzag = (number: number): number => (number >>> 1) ^ -(number & 1);

const write = (to: number[], number: number): void => {
  let left = number;
  for (; left > 127; left >>>= 7) to.push((left & 127) | 128);
  to.push(left);
};

/** Reads one number after another; zeros after the last. */
const reader = (bytes: Uint8Array) => {
  let at = 0;
  return (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      number |= (byte & 127) << shift;
      if (byte < 128) return number >>> 0;
    }
  };
};
