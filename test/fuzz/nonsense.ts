import fc from 'fast-check';
import { api } from './api-document.ts';
import {
  badChunks,
  badCodings,
  badHeaders,
  badLengths,
  cookies,
  host,
  methods,
  path,
  places,
  targets,
  versions,
} from './bad-parts.ts';
import { canary } from './values.ts';

/** Bytes that are no valid request, or not the one they seem. */
export interface Nonsense {
  readonly kind: string;
  readonly bytes: Buffer;
  /** Maximum number of requests in the bytes; further responses belong to smuggled requests. */
  readonly requests: number;
}

const json = 'content-type: application/json';
const smuggled = `GET ${path} HTTP/1.1\r\n${host}\r\n\r\n`;
const hello = Buffer.from('16030100c8010000c403035a6b7c', 'hex');

const lines = (...all: readonly string[]) => `${all.join('\r\n')}\r\n\r\n`;
const post = (headers: readonly string[], body: string) =>
  lines(`POST ${api}/devices HTTP/1.1`, host, json, ...headers) + body;
const one = (kind: string, texts: fc.Arbitrary<string | Buffer>, requests = 1): fc.Arbitrary<Nonsense> =>
  texts.map((text) => ({ kind, bytes: typeof text === 'string' ? Buffer.from(text, 'latin1') : text, requests }));

export const nonsense: fc.Arbitrary<Nonsense> = fc.oneof(
  one(
    'random bytes',
    fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    3,
  ),
  one(
    'request line',
    fc
      .tuple(methods, targets, versions)
      .map(([method, target, version]) => lines(`${method} ${target} ${version}`, host)),
  ),
  one(
    'method',
    methods.map((method) => lines(`${method} ${path} HTTP/1.1`, host)),
  ),
  one(
    'target',
    targets.map((target) => lines(`GET ${target} HTTP/1.1`, host)),
  ),
  one(
    'version',
    versions.map((version) => lines(`GET ${path} ${version}`, host)),
  ),
  one('HTTP/0.9', fc.constantFrom('GET /\r\n', 'GET /\n', `GET ${path}`, '\r\n\r\n\r\n', '\0')),
  one('no host', fc.constant(lines(`GET ${path} HTTP/1.1`))),
  one(
    'header',
    badHeaders.map((header) => lines(`GET ${path} HTTP/1.1`, host, header)),
    2,
  ),
  one(
    'cookie',
    fc.tuple(places, cookies).map(([place, cookie]) => lines(`GET ${place} HTTP/1.1`, host, `cookie: ${cookie}`)),
  ),
  one(
    'place',
    fc
      .tuple(fc.constantFrom('GET', 'POST', 'PUT', 'HEAD', 'OPTIONS'), places)
      .map(([method, place]) => lines(`${method} ${place} HTTP/1.1`, host)),
  ),
  one(
    'two lengths',
    fc
      .constantFrom('2', '3', '02')
      .map((length) => post(['content-length: 2', `content-length: ${length}`], '{}') + smuggled),
    1,
  ),
  one(
    'length and chunks',
    fc
      .boolean()
      .map((first) =>
        post(
          first
            ? ['content-length: 4', 'transfer-encoding: chunked']
            : ['transfer-encoding: chunked', 'content-length: 4'],
          `0\r\n\r\n${smuggled}`,
        ),
      ),
    1,
  ),
  one(
    'length',
    badLengths.map((length) => post([`content-length: ${length}`], `{}${smuggled}`)),
    1,
  ),
  one(
    'coding',
    badCodings.map((coding) => post([`transfer-encoding: ${coding}`], `0\r\n\r\n${smuggled}`)),
    2,
  ),
  one(
    'chunks',
    badChunks.map((chunks) => post(['transfer-encoding: chunked'], chunks)),
    1,
  ),
  one(
    'bare line ends',
    fc.constantFrom('\n', '\r').map((end) => post(['content-length: 2'], '{}').replaceAll('\r\n', end)),
    1,
  ),
  one(
    'half a request',
    fc
      .nat(400)
      .map((length) => post(['content-length: 300'], `{"${canary}":"${'a'.repeat(290)}"}`).slice(0, length + 1)),
  ),
  one(
    'pipelined',
    fc.integer({ min: 2, max: 20 }).map((count) => smuggled.repeat(count)),
    20,
  ),
  one(
    'upgrade',
    fc
      .constantFrom('websocket', 'h2c', 'TLS/1.0', canary)
      .map((to) =>
        lines(
          `GET ${api}/live?slug=kinds HTTP/1.1`,
          host,
          `upgrade: ${to}`,
          'connection: upgrade, http2-settings',
          'sec-websocket-key: AAAA',
          'sec-websocket-version: 13',
          'http2-settings: AAAA',
        ),
      ),
  ),
  one(
    'another protocol',
    fc.constantFrom<string | Buffer>(
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0',
      hello,
      Buffer.concat([hello, Buffer.alloc(200)]),
      'SSH-2.0-OpenSSH_9\r\n',
      'EHLO a\r\n',
      `PROXY TCP4 1.2.3.4 5.6.7.8 1 2\r\n${smuggled}`,
      '*1\r\n$4\r\nPING\r\n',
      '\x03\0\0\x13\x0e\xe0',
    ),
  ),
);
