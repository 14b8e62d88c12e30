import { type FieldError, limits, problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import * as v from 'valibot';
import { Refusal } from '../model/refusal.ts';

/**
 * Reads a JSON body once, at the edge: its type, size, encoding, depth and keys are checked before its shape. Throws a
 * {@link Refusal} that names the fields at fault.
 */
export const readJson = async <Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
  maxBytes: number,
): Promise<v.InferOutput<Schema>> => {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new Refusal(problemTypes.unsupportedMediaType);
  }
  return parseJson(await readText(c, maxBytes), schema);
};

/** The same for a body that may be left out altogether, as `{}`. */
export const readOptionalJson = async <Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
  maxBytes: number,
): Promise<v.InferOutput<Schema>> => {
  return parseJson((await readText(c, maxBytes)) || '{}', schema);
};

const parseJson = <Schema extends v.GenericSchema>(text: string, schema: Schema): v.InferOutput<Schema> => {
  const { depth, keys } = scan(text);
  if (depth > limits.jsonDepth) throw new Refusal(problemTypes.malformedJson);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(problemTypes.malformedJson);
  }
  if (keys !== countKeys(value)) throw invalid([{ field: 'body', code: 'duplicate-key' }]);
  const unstorable = mayBeUnstorable.test(text) ? unstorableIn(value) : undefined;
  if (unstorable) throw invalid([{ field: fieldAt(schema, unstorable), code: 'malformed' }]);
  return parseWith(schema, value);
};

/** A value as a schema has it. Throws a {@link Refusal} that names the fields at fault. */
export const parseWith = <Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> => {
  // What is too long is read no further.
  const parsed = v.safeParse(schema, value, { abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  throw invalid(parsed.issues.map((issue) => fieldError(schema, issue)));
};

const invalid = (errors: readonly FieldError[]) =>
  new Refusal(problemTypes.invalidRequest, { errors: errors.slice(0, 20) });

/** The bytes of a body. One with a length is bounded by it; one without is counted as it comes. */
export const readBody = async (c: Context, maxBytes: number): Promise<Uint8Array> =>
  declaredLength(c, maxBytes) === undefined
    ? readUndeclared(c, maxBytes)
    : new Uint8Array(await orLost(c.req.arrayBuffer()));

/** What a decoder writes where bytes are not UTF-8; a sender may write it too. */
const replacement = '\uFFFD';

/**
 * The text of a body. To be given text costs a vote 3 µs less than bytes; bytes that are not UTF-8 then show by
 * the length, but for an emoji that is cut off, in whose place `replacement` is kept.
 */
const readText = async (c: Context, maxBytes: number): Promise<string> => {
  const declared = declaredLength(c, maxBytes);
  if (declared === undefined) return decode(await readUndeclared(c, maxBytes));
  const text = await orLost(c.req.text());
  if (text.includes(replacement) && Buffer.byteLength(text) !== declared) throw new Refusal(problemTypes.malformedJson);
  return text;
};

const declaredLength = (c: Context, maxBytes: number): number | undefined => {
  const header = c.req.header('content-length');
  if (header === undefined) return undefined;
  const length = Number(header);
  if (!(length <= maxBytes)) throw new Refusal(problemTypes.bodyTooLarge);
  return length;
};

const readUndeclared = async (c: Context, maxBytes: number): Promise<Uint8Array> => {
  const body: ReadableStream<Uint8Array> | null = c.req.raw.body;
  if (!body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  const reader = body.getReader();
  for (let size = 0; ; ) {
    const { done, value } = await orLost(reader.read());
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > maxBytes) throw new Refusal(problemTypes.bodyTooLarge);
    chunks.push(value);
  }
};

/** A client that hangs up in the middle of its body has sent no JSON; nobody will read the answer. */
const orLost = <Value>(reading: Promise<Value>): Promise<Value> =>
  reading.catch(() => {
    throw new Refusal(problemTypes.malformedJson);
  });

const utf8 = new TextDecoder('utf-8', { fatal: true });
const decode = (bytes: Uint8Array) => {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal(problemTypes.malformedJson);
  }
};

const [quote, backslash, colon] = [0x22, 0x5c, 0x3a];
const [openList, openObject, closeList, closeObject] = [0x5b, 0x7b, 0x5d, 0x7d];

/**
 * How deep JSON text nests and how many keys it writes. `JSON.parse` keeps the last of two equal keys in silence, so
 * the number written is held against the number kept.
 */
const scan = (text: string) => {
  let depth = 0;
  let deepest = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1) {
        if (text.charCodeAt(at) === backslash) at += 1;
      }
    } else if (code === colon) keys += 1;
    else if (code === openList || code === openObject) deepest = Math.max(deepest, ++depth);
    else if (code === closeList || code === closeObject) depth -= 1;
  }
  return { depth: deepest, keys };
};

const unspeakable = ['__proto__', 'constructor', 'prototype'];

const countKeys = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  // Names of an object's own workings are keys of no contract, and validators pass over them in silence.
  if (unspeakable.some((name) => Object.hasOwn(value, name))) throw invalid([{ field: 'body', code: 'unknown-key' }]);
  const inside = Object.values(value).reduce<number>((sum, item) => sum + countKeys(item), 0);
  return Array.isArray(value) ? inside : inside + Object.keys(value).length;
};

/** An escape of U+0000 or of a surrogate: JSON that is UTF-8 can hold neither in any other way. */
const mayBeUnstorable = /\\u(0000|d[89a-f])/i;

/**
 * The path to a text that no store has to keep: PostgreSQL takes neither U+0000 nor half of a surrogate pair, and neither
 * is in any text of a person.
 */
const unstorableIn = (value: unknown): Step[] | undefined => {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const path = unstorableIn(key) ?? unstorableIn(item);
    if (path) return [{ key }, ...path];
  }
  return undefined;
};

const codeOf = ({ kind, type, input }: v.BaseIssue<unknown>): FieldError['code'] =>
  kind === 'schema' ? 'wrong-type' : type === 'max_length' && typeof input === 'string' ? 'too-long' : 'wrong-value';

/** Where an issue lies, in names of the contract: an unknown key is reported at its parent. */
const fieldError = (schema: v.GenericSchema, issue: v.BaseIssue<unknown>): FieldError => {
  const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  const missing = issue.received === 'undefined';
  return {
    field: fieldAt(schema, issue.path ?? []),
    code: unknownKey ? 'unknown-key' : missing ? 'missing' : codeOf(issue),
  };
};

/** A step of a path: the name of a member, or the place in a list. */
interface Step {
  readonly key: unknown;
}

const fieldAt = (schema: v.GenericSchema, path: readonly Step[]): string => namesIn(schema, path).join('.') || 'body';

/** The steps of a path as far as the schema knows them: keys that it does not list are the sender's own words. */
const namesIn = (schema: unknown, path: readonly Step[]): string[] => {
  const [step, ...rest] = path;
  const next = step && inside(schema, String(step.key));
  return next === undefined ? [] : [String(step?.key), ...namesIn(next, rest)];
};

const inside = (schema: unknown, key: string): unknown => {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('wrapped' in schema) return inside(schema.wrapped, key);
  if ('item' in schema) return schema.item;
  if ('options' in schema && Array.isArray(schema.options)) {
    return schema.options.map((option) => inside(option, key)).find((found) => found !== undefined);
  }
  if (!('entries' in schema) || typeof schema.entries !== 'object' || schema.entries === null) return undefined;
  return Object.entries(schema.entries).find(([name]) => name === key)?.[1];
};
