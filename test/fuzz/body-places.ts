import fc from 'fast-check';
import { api, type Operation } from './api-document.ts';
import { type Ask, newOnce, requestOf } from './ask.ts';
import { createChannel } from './channel.ts';
import type { FuzzedServer } from './fuzzed-server.ts';
import { jsonText } from './json-text.ts';
import type { Route } from './route-table.ts';
import { valuesOf } from './values.ts';

const mebibyte = 2 ** 20;
/** Body sizes in bytes; the largest that a route accepts is sent. */
const sizes = [4 * mebibyte, 2 ** 18, 2 ** 16, 2 ** 14, 2 ** 12];
/** Pages of forms whose action is another path, by action. */
const formsOn: Readonly<Record<string, string>> = {
  '/s/:reference/claim': '/s/:reference',
  '/s/:reference/support': '/s/:reference',
};
/** Fields shown only after others were filled in. */
const drawnLater = [':once', 'code', 'text', 'reply'];

/** Places in a route's body: form fields, JSON strings, or the whole body. */
export async function inBody(route: Route, operation: Operation | undefined, room: FuzzedServer): Promise<Ask[]> {
  if (!route.path.startsWith(api)) {
    const fields = await fieldsOn({ method: 'GET', path: formsOn[route.path] ?? route.path }, room);
    const bytes = await roomFor(route, 'application/x-www-form-urlencoded', room);
    return fields.map((field) => formPlace(route, field, bytes, room));
  }
  const bytes = await roomFor(route, 'application/json', room);
  const whole = wholeBody(route, 'application/json', bytes, room);
  return operation?.body ? [...jsonPlaces(route, operation, bytes, room), whole] : [whole];
}

/** Field names of a page's forms. */
async function fieldsOn(route: Route, room: FuzzedServer): Promise<readonly string[]> {
  const channel = createChannel(room.port);
  const answer = await channel.ask(requestOf(room, route, {}));
  channel.close();
  const page = typeof answer === 'string' ? '' : answer.body.toString();
  const drawn = [...page.matchAll(/<(?:input|textarea|select|button)\b[^>]*? name="([^"]+)"/g)];
  return [...new Set([...drawn.map(([, name = '']) => name), ...drawnLater])];
}

/** The largest body that a route accepts, in bytes. Throws if it accepts no size. */
async function roomFor(route: Route, type: string, room: FuzzedServer): Promise<number> {
  const channel = createChannel(room.port);
  try {
    for (const size of sizes) {
      const body = Buffer.alloc(size, type.endsWith('json') ? ' ' : 'a');
      const answer = await channel.ask(requestOf(room, route, { type, body }), route.method);
      if (typeof answer !== 'string' && answer.status !== 413) return size;
    }
    throw new Error(`${route.method} ${route.path} takes no body`);
  } finally {
    channel.close();
  }
}

const inForm = (text: string) => text.toWellFormed().replace(/[%&=+\n\r\0]/g, encodeURIComponent);

const formPlace = (route: Route, field: string, bytes: number, room: FuzzedServer): Ask => ({
  name: `${route.method} ${route.path}, field ${field}`,
  maxUnits: bytes,
  request: (piece, units, share) => {
    const others = { once: newOnce(), text: 'ظل على طول الممشى' };
    const before = Object.entries(others).filter(([name]) => name !== field);
    const head = `${before.map((pair) => pair.join('=')).join('&')}&${field}=`;
    const count = fitting(inForm(piece), units / piece.length, bytes - Buffer.byteLength(head));
    const body = Buffer.from(head + inForm(piece).repeat(count * share));
    return requestOf(room, route, { type: 'application/x-www-form-urlencoded', body });
  },
});

/** The number of pieces, limited by `bytes`. */
const fitting = (piece: string, count: number, bytes: number): number =>
  Math.max(0, Math.min(count, bytes / Buffer.byteLength(piece)));

/** A repeated one-time value is idempotent: the second request is answered without being read. */
const sameOnce = /"once":"[\w-]{22}"/g;

/** A body that is a file or no JSON. */
const wholeBody = (route: Route, type: string, bytes: number, room: FuzzedServer): Ask => ({
  name: `${route.method} ${route.path}, body`,
  maxUnits: bytes,
  request: (piece, units, share) => {
    const text = piece.toWellFormed();
    const body = Buffer.from(text.repeat(fitting(text, units / piece.length, bytes) * share));
    return requestOf(room, route, { type, body });
  },
});

const mark = 'the-mark-of-a-place';
/** Samples of a body's schema; each of their strings is a place. */
const samples = 60;

function jsonPlaces(route: Route, operation: Operation, bytes: number, room: FuzzedServer): Ask[] {
  const { method, path, body = {} } = operation;
  const right = room.exampleBodies.get(`${method} ${path}`) ?? [];
  const made = fc.sample(valuesOf(body, room.known), { seed: 1, numRuns: samples });
  const places = new Map<string, Ask>();
  for (const example of [...right, ...made]) {
    for (const leaf of stringsIn(example)) {
      // Answers are keyed by question: treat all keys alike.
      const name = leaf
        .map((step, at) => (typeof step === 'number' || leaf[at - 1] === 'answers' ? '*' : step))
        .join('.');
      if (places.has(name)) continue;
      const [head = '', tail = ''] = jsonText(replaced(example, leaf)).split(mark);
      places.set(name, jsonPlace(route, name, [head, tail], bytes, room));
    }
  }
  return [...places.values()];
}

const jsonPlace = (
  route: Route,
  name: string,
  around: readonly [head: string, tail: string],
  bytes: number,
  room: FuzzedServer,
): Ask => ({
  name: `${route.method} ${route.path}, ${name}`,
  maxUnits: Math.min(bytes, 2 ** 18),
  request: (piece, units, share) => {
    const [head = '', tail = ''] = around.map((text) => text.replace(sameOnce, `"once":"${newOnce()}"`));
    const text = JSON.stringify(piece).slice(1, -1);
    const count = fitting(text, units / piece.length, bytes - Buffer.byteLength(head + tail));
    const body = Buffer.from(head + text.repeat(count * share) + tail);
    return requestOf(room, route, { type: 'application/json', body });
  },
});

type Path = readonly (string | number)[];

/** Paths of the strings in a value. */
function stringsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value === 'string') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((one, index) => stringsIn(one, [...at, index]))
    : Object.entries(value).flatMap(([name, one]) => stringsIn(one, [...at, name]));
}

function replaced(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return mark;
  if (Array.isArray(value)) return value.map((one, index) => (index === step ? replaced(one, rest) : one));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name, name === step ? replaced(one, rest) : one]),
  );
}
