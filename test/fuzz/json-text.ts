/** Raw JSON text, even invalid: `1e999`, or ten thousand brackets. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An object as pairs, to allow repeated names and `__proto__`. */
class Pairs {
  readonly pairs: readonly (readonly [string, unknown])[];
  constructor(pairs: readonly (readonly [string, unknown])[]) {
    this.pairs = pairs;
  }
}

/** JSON text of a value; lone surrogates are escaped. */
export function jsonText(value: unknown): string {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(jsonText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return `{${pairsOf(value)
    .map(([name, inside]) => `${JSON.stringify(name)}:${jsonText(inside)}`)
    .join()}}`;
}

const pairsOf = (value: object) => (value instanceof Pairs ? value.pairs : Object.entries(value));

/** One mutation of a value: its kind and place. */
export interface Break {
  readonly what: 'replace' | 'drop' | 'add' | 'repeat' | 'wrap' | 'many';
  /** Any number, taken modulo the number of places. */
  readonly where: number;
  readonly name: string;
  readonly by: unknown;
}

/** A value with one mutation. */
export function broken(value: unknown, { what, where, name, by }: Break): unknown {
  let place = where % countPlaces(value);
  const visit = (one: unknown): unknown => {
    if (place-- === 0) return breakHere(one, what, where, name, by);
    if (Array.isArray(one)) return one.map(visit);
    if (typeof one !== 'object' || one === null || one instanceof Raw) return one;
    return new Pairs(pairsOf(one).map(([key, inside]) => [key, visit(inside)]));
  };
  return visit(value);
}

function countPlaces(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Raw) return 1;
  const inside = Array.isArray(value) ? value : pairsOf(value).map(([, one]) => one);
  return inside.reduce<number>((sum, one) => sum + countPlaces(one), 1);
}

function breakHere(one: unknown, what: Break['what'], where: number, name: string, by: unknown): unknown {
  if (what === 'wrap') return [one];
  if (what === 'many') return Array.from({ length: where % 600 }, () => one);
  if (typeof one !== 'object' || one === null || Array.isArray(one) || one instanceof Raw || what === 'replace') {
    return by;
  }
  const pairs = pairsOf(one);
  const at = pairs.length === 0 ? 0 : where % pairs.length;
  if (what === 'drop') return new Pairs(pairs.filter((_, index) => index !== at));
  const [known] = pairs[at] ?? [name];
  return new Pairs([...pairs, [what === 'repeat' ? known : name, by]]);
}
