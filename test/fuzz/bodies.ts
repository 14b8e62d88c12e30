import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Operation } from './api-document.ts';
import type { FuzzedServer } from './fuzzed-server.ts';
import { broken, jsonText } from './json-text.ts';
import { breaks, mostly, nasty, valuesOf, words } from './values.ts';

/** Bodies for an operation: valid ones, broken ones, and invalid JSON. */
export function bodiesOf(operation: Operation, room: FuzzedServer): fc.Arbitrary<Buffer | undefined> {
  const { method, path, body } = operation;
  const right = room.exampleBodies.get(`${method} ${path}`) ?? [];
  if (!body)
    return mostly<Buffer | undefined>(
      method === 'GET' ? 12 : 1,
      fc.constant(undefined),
      files,
      nasty.map((value) => Buffer.from(jsonText(value))),
    );
  const fitting =
    right.length === 0 ? valuesOf(body, room.known) : fc.oneof(fc.constantFrom(...right), valuesOf(body, room.known));
  const text = mostly(
    2,
    fitting.map(jsonText),
    fc.tuple(fitting, breaks).map(([value, by]) => jsonText(broken(value, by))),
    fc.tuple(fitting, breaks, breaks).map(([value, one, other]) => jsonText(broken(broken(value, one), other))),
  );
  return mostly<Buffer | undefined>(
    14,
    text.map((json) => Buffer.from(json)),
    fc.tuple(text, fc.nat(10_000), strayBytes).map(([json, at, stray]) => cutIn(Buffer.from(json), at, stray)),
    fc.constant(undefined),
    fc.tuple(text, fc.nat(10_000)).map(([json, at]) => Buffer.from(json).subarray(0, at % (json.length + 1))),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    text.map((json) => gzipSync(json)),
    text.map((json) => Buffer.from(json, 'utf16le')),
  );
}

const strayBytes = fc
  .constantFrom('ff', 'c080', 'eda080', '00', 'efbbbf', 'fe', '0a', '22', '5c', '7b', '2c')
  .map((hex) => Buffer.from(hex, 'hex'));
const cutIn = (bytes: Buffer, at: number, stray: Buffer) => {
  const place = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, place), stray, bytes.subarray(place)]);
};

/** Files for adopting posts. */
const files = fc
  .oneof(
    fc
      .array(
        fc.array(words, { maxLength: 5 }).map((cells) => cells.join()),
        { maxLength: 6 },
      )
      .map((rows) => rows.join('\n')),
    words.map((word) => `text,url\n"${word}",https://mastodon.example/@a/1\n"`),
    words.map((word) => `<html><body><div class="message"><a href="${word}">${word}</div>`),
    nasty.map(jsonText),
  )
  .map((text) => Buffer.from(text));
