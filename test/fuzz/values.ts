import { limits } from '@shura/contract';
import fc from 'fast-check';
import type { Schema } from './api-document.ts';
import { type Break, Raw } from './json-text.ts';
import { longRun, pieces } from './long-runs.ts';

/**
 * A marker in everything sent, which must not occur in refusals or the log. It is no valid slug, since refusals to the
 * operator do name slugs.
 */
export const canary = 'zq7_canary';

const deep = (levels: number) => new Raw(`${'['.repeat(levels)}${']'.repeat(levels)}`);
const manyZeros = new Raw(`[${'0,'.repeat(20_000)}0]`);

/** Generates mostly usual values, otherwise one of the others. */
export const mostly = <Value>(weight: number, usual: fc.Arbitrary<Value>, ...others: readonly fc.Arbitrary<Value>[]) =>
  fc.oneof({ weight, arbitrary: usual }, ...others.map((arbitrary) => ({ weight: 1, arbitrary })));

/** Runs of one character class, up to these lengths in UTF-16 code units. */
const runs = (...units: readonly number[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...pieces.values()), fc.constantFrom(...units))
    .map(([piece, length]) => canary + longRun(piece, length));

/** Texts that cause trouble in many programs. */
export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(canary) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'أقترح زراعة أشجار الغاف على جانبي الشارع',
      `\u202e${canary}\u2066\u200f`,
      `${canary}\u0000`,
      `\ud800${canary}`,
      `${canary}\udc00\ud800`,
      '\ufeff',
      'َُِّ'.repeat(50),
      '🇴🇲👨‍👩‍👧‍👦'.repeat(20),
      `<img src=x onerror=${canary}>`,
      `'; DROP TABLE ballot; -- ${canary}`,
      `\${${canary}}`,
      '__proto__',
      'constructor',
      'toString',
      '..',
      '٣',
      '',
      ' ',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text + canary) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: runs(100, 2_000, limits.typed) },
);

/** Unexpected values. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 30, arbitrary: words },
  {
    weight: 20,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1.5,
      2 ** 31,
      2 ** 53,
      -(2 ** 63),
      1e308,
      [],
      {},
      [null],
      [[]],
      { [canary]: canary },
    ),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('1e999', '-1e999', '-0', '1e-999', `0.${'1'.repeat(400)}`, '9'.repeat(400), 'NaN', 'undefined', '')
      .map((text) => new Raw(text)),
  },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(deep(13), deep(5_000), manyZeros) },
  { weight: 1, arbitrary: runs(30_000, limits.ballotBody / 2, limits.suggestionBody / 2) },
);

export const breaks: fc.Arbitrary<Break> = fc.record({
  what: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'add', 'repeat', 'wrap', 'many'),
  where: fc.nat(100_000),
  name: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', canary, ''), words),
  by: nasty,
});

const days = fc.constantFrom('2026-12-01', '2027-02-28', '2100-01-01', '0001-01-01', '2027-02-30', '9999-12-31');
const byFormat: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: days,
  'date-time': fc
    .tuple(days, fc.constantFrom('T08:00', 'T24:00', 'T23:59:59.999Z', 'T08:00Z'))
    .map((both) => both.join('')),
  email: fc.constantFrom('amina@example.om', `${canary}@example.om`, 'ا@مثال.عمان'),
  uri: fc.constantFrom(
    'https://www.example.om/',
    'https://mastodon.example/@a/1',
    'https://t.me/a/1',
    `http://${canary}/`,
  ),
};

/** Strings for the contract's patterns, by their start; other patterns get generated strings. */
const byPattern: readonly (readonly [start: string, made: fc.Arbitrary<string>])[] = [
  ['^(?!(constructor', fc.constantFrom('place', 'north', 'south', 'a', 'a.b-c', '0')],
  ['^https?:\\/\\/(', fc.constantFrom('https://www.example.om', 'http://localhost:8080')],
  ['^#[\\p{L}', fc.constantFrom('#حدائق', '#parks')],
  ['^[a-z]{2,3}', fc.constantFrom('ar', 'en', 'und')],
];

/** Existing values of the server, by property name. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** Values mostly valid by a JSON Schema; checks done only in code may fail. */
export function valuesOf(schema: Schema, known: Known, name = ''): fc.Arbitrary<unknown> {
  const plain = plainOf(schema, known, name);
  const here = Object.hasOwn(known, name) ? known[name] : undefined;
  return here && here.length > 0
    ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...here) }, { weight: 1, arbitrary: plain })
    : plain;
}

function plainOf(schema: Schema, known: Known, name: string): fc.Arbitrary<unknown> {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return fc.oneof(...alternatives.map((one) => valuesOf(one, known)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 5, (schema.minimum ?? 0) + 20) });
    case 'array': {
      const { items = {}, minItems: minLength = 0, maxItems: maxLength = 3 } = schema;
      return fc.array(valuesOf(items, known, name), {
        minLength,
        maxLength: Math.max(minLength, Math.min(maxLength, 3)),
      });
    }
    case 'string':
      return stringsOf(schema);
    default:
      return objectsOf(schema, known);
  }
}

function stringsOf({ pattern, format, minLength = 0, maxLength = 200 }: Schema): fc.Arbitrary<string> {
  const formed = format === undefined ? undefined : byFormat[format];
  if (formed) return formed;
  if (pattern !== undefined) {
    return byPattern.find(([start]) => pattern.startsWith(start))?.[1] ?? fc.stringMatching(new RegExp(pattern));
  }
  return words.map((text) => text.padEnd(minLength, 'x').slice(0, maxLength));
}

function objectsOf({ properties = {}, required = [], additionalProperties, propertyNames }: Schema, known: Known) {
  const own = Object.fromEntries(
    Object.entries(properties).map(([name, inside]) => [name, valuesOf(inside, known, name)]),
  );
  const listed = fc.record(own, { requiredKeys: required.filter((name) => name in own) });
  if (typeof additionalProperties !== 'object') return listed;
  const inside = valuesOf(additionalProperties, known);
  const names = propertyNames ? stringsOf(propertyNames) : fc.constantFrom('place', 'list', 'order', canary);
  const some = fc.dictionary(names, inside, { maxKeys: 3 });
  // Public texts are in both languages.
  return propertyNames?.pattern?.startsWith('^[a-z]{2,3}')
    ? mostly(6, fc.record({ ar: inside, en: inside }), some)
    : some;
}
