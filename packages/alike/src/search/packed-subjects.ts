import type { Analysis } from '../analyser/analyse.ts';
import type { Unit } from '../analyser/units.ts';
import { createByteLists, longer } from '../bytes/byte-lists.ts';
import { reader, write } from '../bytes/leb128.ts';
import type { Subject } from './subject.ts';

/** Numbers values by their keys, in the order in which they were first seen, so that frequent values get small numbers. */
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

/** Keys of units. The analyser empties its cache of units at times, so that two objects with one key are one unit. */
const keys = new WeakMap<Unit, string>();
const keyOf = (unit: Unit): string => {
  const { stem, concepts, places } = unit;
  const key = keys.get(unit) ?? `${stem}/${concepts.join(' ')}/${places.join(' ')}`;
  keys.set(unit, key);
  return key;
};

/**
 * Creates a store of subjects by the numbers of their texts. It takes about 80 bytes a text where objects take 800. Units, names
 * of a stance and gists are numbers in tables that all texts share, encoded in LEB128. A search compares the gists and lengths of
 * many texts but unpacks few texts, so that gists and lengths are in arrays of their own.
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
    /** Removes a subject. */
    drop: (text: number): void => lists.set(text, []),
    /** Returns what was stored, without its gist; undefined where there is none. */
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
    /** Returns a number that is equal for equal gists. */
    gistOf: (text: number): number => gistNumbers[text] ?? 0,
    /** Returns the number of units of a text, max 255. */
    lengthOf: (text: number): number => lengths[text] ?? 0,
  };
};

const times = <Value>(count: number, value: () => Value): Value[] => Array.from({ length: count }, value);

/** Zigzag encoding: 0, -1, 1, -2 become 0, 1, 2, 3. */
const zigzag = (number: number): number => (number << 1) ^ (number >> 31);
const unzigzag = (number: number): number => (number >>> 1) ^ -(number & 1);
