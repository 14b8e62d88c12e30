import fc from 'fast-check';
import { api, type Operation } from './api-document.ts';
import { bodiesOf } from './bodies.ts';
import type { FuzzedServer } from './fuzzed-server.ts';
import { canary, mostly, words } from './values.ts';

/** A request as sent. */
export interface Sent {
  readonly operation: Operation;
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly body: Buffer | undefined;
  readonly chunked: boolean;
  /** True if it may miss the operation: another method or path. */
  readonly astray: boolean;
}

/** The bytes of a request for a persistent connection. */
export function bytesOf({ method, target, headers, body, chunked }: Sent): Buffer {
  const framing = !body ? [] : chunked ? ['transfer-encoding: chunked'] : [`content-length: ${String(body.length)}`];
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'host: localhost',
    ...headers.map((pair) => pair.join(': ')),
    ...framing,
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
  if (!body) return head;
  if (!chunked) return Buffer.concat([head, body]);
  const size = Buffer.from(body.length === 0 ? '' : `${body.length.toString(16)}\r\n`);
  return Buffer.concat([head, size, body, Buffer.from(body.length === 0 ? '0\r\n\r\n' : '\r\n0\r\n\r\n')]);
}

/** Any text, URL-encoded. */
const inAddress = mostly(
  2,
  words.map((word) => encodeURIComponent(word.toWellFormed())),
  fc.constantFrom(
    '%00',
    '%',
    '%zz',
    '%ED%A0%80',
    '%C0%AE',
    '..%2f..',
    '%2e%2e',
    'a;b',
    'a'.repeat(5000),
    `${canary}+`,
    "'",
    '~',
  ),
);

/** Text for a header, without line breaks. */
const inHeader = words.map((word) => word.replace(/\p{Cc}/gu, '').toWellFormed());

/** Requests to one operation: valid ones, and ones with every part broken. */
export function requestsTo(operation: Operation, room: FuzzedServer): fc.Arbitrary<Sent> {
  return fc
    .record({
      parameters: fc.record(
        Object.fromEntries(
          operation.parameters.map((one) => [
            `${one.in} ${one.name}`,
            one.in === 'header'
              ? deviceTokens(room)
              : one.in === 'path'
                ? partsOf(one.name, operation, room)
                : queriesOf(one.name, room),
          ]),
        ),
      ),
      odd: mostly(
        30,
        fc.constant(undefined),
        fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'GET', 'POST', 'TRACE'),
      ),
      more: mostly(
        12,
        fc.constant(''),
        inAddress.map((text) => `${text}=${text}&slug=${text}`),
      ),
      guard: guardsOf(operation, room),
      type: mostly(
        20,
        fc.constant<string | undefined>('application/json'),
        fc.constantFrom(
          'application/json; charset=utf-16',
          'application/JSON;',
          'application/jsonp',
          'text/plain',
          'multipart/form-data; boundary=x',
          '',
          undefined,
        ),
        inHeader,
      ),
      network: fc.nat(0xffff),
      extra: mostly(
        12,
        fc.constant(nothing),
        fc
          .tuple(
            fc.constantFrom(
              'origin',
              'accept',
              'if-none-match',
              'range',
              'shura-frame',
              'accept-language',
              'x-forwarded-for',
              'forwarded',
              'x-http-method-override',
              'content-encoding',
              'cookie',
              'authorization',
              'expect',
              'user-agent',
              'upgrade',
              canary,
            ),
            mostly(
              3,
              inHeader,
              fc.constantFrom(
                'null',
                '*',
                'bytes=0-',
                'gzip',
                'https://www.example.om',
                '100-continue',
                'websocket',
                ','.repeat(2000),
              ),
            ),
          )
          .map((pair): Headers => [pair]),
      ),
      body: bodiesOf(operation, room),
      chunked: mostly(10, fc.constant(false), fc.constant(true)),
    })
    .map(({ parameters, odd, more, guard, type, network, extra, body, chunked }) => {
      const method = odd ?? operation.method;
      const named = Object.entries(parameters as Readonly<Record<string, string | undefined>>);
      const of = (where: string) =>
        named.flatMap(([name, value]) =>
          name.startsWith(`${where} `) && value !== undefined ? [[name.slice(where.length + 1), value] as const] : [],
        );
      let target = `${api}${operation.path}`;
      for (const [name, value] of of('path')) target = target.replace(`{${name}}`, () => value);
      const query = [...of('query').map(([name, value]) => `${name}=${value}`), ...(more === '' ? [] : [more])].join(
        '&',
      );
      const carriesBody = body !== undefined && method !== 'HEAD' && method !== 'TRACE';
      // Networks that guess admin tokens are soon refused: valid tokens come from other networks.
      const guesses = [...guard, ...extra].some(([name, value]) => name === 'authorization' && value !== room.admin);
      const block = (network & 15) + (guesses ? 16 : 0);
      const found = of('path').every(([, value]) => /^[\w-][\w.-]{0,4000}$/.test(value));
      return {
        operation,
        method,
        target: query === '' ? target : `${target}?${query}`,
        headers: [
          ['x-forwarded-for', `10.${String(block)}.${String(network >> 12)}.${String((network >> 4) & 255)}`],
          ...of('header'),
          ...guard,
          ...(carriesBody && type !== undefined ? [['content-type', type] as const] : []),
          ...extra,
        ],
        body: carriesBody ? body : undefined,
        chunked,
        astray: odd !== undefined || !found,
      };
    });
}

const deviceTokens = ({ devices }: FuzzedServer): fc.Arbitrary<string | undefined> =>
  mostly<string | undefined>(
    6,
    fc.constantFrom(...devices),
    fc.constant(undefined),
    inHeader,
    fc.constant('A'.repeat(44)),
    fc.constantFrom(...devices).map((token) => `${token}A`),
  );

/** A slug names the kind before it in the path. */
function partsOf(name: string, { path }: Operation, { known }: FuzzedServer): fc.Arbitrary<string> {
  const [, of = ''] = new RegExp(`/([^/]+)/\\{${name}\\}`).exec(path) ?? [];
  const values = (known[`${name} of ${of}`] ?? known[name] ?? []).map(String);
  return values.length === 0 ? inAddress : mostly(6, fc.constantFrom(...values), inAddress);
}

const queriesOf = (name: string, { known }: FuzzedServer): fc.Arbitrary<string | undefined> =>
  mostly<string | undefined>(
    name === 'slug' ? 1 : 5,
    fc.constant(undefined),
    fc.constantFrom(...(known[name] ?? [1, 'ar', 'waiting', 'newest', 'experience', 'all']).map(String)),
    inAddress,
  );

type Headers = readonly (readonly [name: string, value: string])[];
const nothing: Headers = [];
const ofOurs: Headers = [
  ['origin', 'http://fuzz.example'],
  ['sec-fetch-site', 'same-origin'],
];

/** Valid and invalid authorisation of an operation, and the requesting origin. */
function guardsOf({ guard, path }: Operation, room: FuzzedServer): fc.Arbitrary<Headers> {
  if (guard === undefined) return mostly(8, fc.constant(ofOurs), fc.constant(nothing));
  const name = guard === 'admin' ? 'authorization' : 'cookie';
  const session = path.startsWith('/auth') ? 'restless' : 'administrator';
  const right = fc.constant(undefined).map(() => (guard === 'admin' ? room.admin : room.sessions[session]));
  const withValue = (values: fc.Arbitrary<string>, more: Headers) =>
    values.map((value): Headers => [[name, value], ...more]);
  return mostly(
    12,
    withValue(right, ofOurs),
    withValue(right, nothing),
    withValue(right, [['origin', 'https://elsewhere.example']]),
    withValue(
      right.map((value) => value.slice(0, -1)),
      ofOurs,
    ),
    withValue(
      inHeader.map((value) => `Bearer ${value}`),
      nothing,
    ),
    fc.constant(nothing),
  );
}
