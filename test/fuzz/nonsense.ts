import fc from 'fast-check';
import { api } from './api-document.ts';
import { canary } from './values.ts';

/** Bytes for the plain port that are no request, or not the one they seem. */
export interface Nonsense {
  readonly kind: string;
  readonly bytes: Buffer;
  /** How many requests there are in them at the most; more answers are answers to what was smuggled in. */
  readonly requests: number;
}

const host = 'host: fuzz.example';
const json = 'content-type: application/json';
const path = `${api}/polls/kinds`;
const smuggled = `GET ${path} HTTP/1.1\r\n${host}\r\n\r\n`;
const hello = Buffer.from('16030100c8010000c403035a6b7c', 'hex');

const lines = (...all: readonly string[]) => `${all.join('\r\n')}\r\n\r\n`;
const post = (headers: readonly string[], body: string) =>
  lines(`POST ${api}/devices HTTP/1.1`, host, json, ...headers) + body;
const one = (kind: string, texts: fc.Arbitrary<string | Buffer>, requests = 1): fc.Arbitrary<Nonsense> =>
  texts.map((text) => ({ kind, bytes: typeof text === 'string' ? Buffer.from(text, 'latin1') : text, requests }));

const odd = fc.constantFrom(
  '\0',
  '\r',
  '\n',
  '\t',
  ' ',
  '\x0b',
  '\x7f',
  '\xff',
  '\ud83d\ude00',
  '\\',
  '%',
  '"',
  `<${canary}>`,
  '\u0642',
);
const versions = fc.constantFrom(
  'HTTP/0.9',
  'HTTP/1.0',
  'HTTP/1.2',
  'HTTP/2.0',
  'HTTP/1.1x',
  'HTTP/11',
  'http/1.1',
  'HTTP/',
  '',
  'HTTP/1.1 HTTP/1.1',
);
const methods = fc.constantFrom(
  'get',
  'G\0T',
  '',
  'FOO',
  'CONNECT',
  'TRACE',
  'PRI',
  'M-SEARCH',
  'SOURCE',
  'QUERY',
  'X'.repeat(9000),
);
const targets = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    '/',
    '//',
    '///api/v1/polls',
    '/\\',
    '/api\\v1\\polls',
    'api/v1/polls',
    '?',
    '#',
    '/#a',
    '/%',
    `/${'a/'.repeat(6000)}`,
  ),
  fc.constantFrom(
    'http://',
    'http:///',
    `http://fuzz.example${path}`,
    `https://fuzz.example:443${path}`,
    'ftp://a/',
    'http://[::1',
    'http://a:99999/',
    'javascript:alert(1)',
    `http://${canary}@a/`,
    'fuzz.example:80',
    'localhost:443',
  ),
  odd.map((sign) => `${path}${sign}${canary}`),
);
const badLengths = fc.constantFrom(
  '+5',
  '-1',
  '0x10',
  '1e3',
  '5, 5',
  '5,6',
  '',
  ' ',
  '9'.repeat(30),
  '1 2',
  '٥',
  '5;',
  'NaN',
  '3\t4',
);
const badCodings = fc.constantFrom(
  'xchunked',
  'identity',
  'chunked, identity',
  'gzip, chunked',
  'chunked\x0b',
  ' chunked',
  'chunked,',
  'CHUNKED ',
  '"chunked"',
  'chunked\r\n chunked',
);
const badChunks = fc.oneof(
  fc.constantFrom(
    '-1\r\n',
    'g\r\n',
    'ffffffffffffffff1\r\n',
    '0x2\r\n{}\r\n',
    '2 \r\n{}\r\n',
    '2\n{}\n0\n\n',
    '2\r\n{}',
    '3\r\n{}\r\n0\r\n\r\n',
    '\r\n',
    '00000000000000000000000000000002\r\n{}\r\n0\r\n\r\n',
  ),
  fc.nat(40_000).map((length) => `2;${'a'.repeat(length)}\r\n{}\r\n0\r\n\r\n`),
  fc.constantFrom(
    `2\r\n{}\r\n0\r\n${canary}: 1\r\ncontent-length: 9\r\n\r\n`,
    `0\r\n\r\n`,
    `2\r\n{}\r\n0\r\n${'a: b\r\n'.repeat(4000)}\r\n`,
  ),
);
const badHeaders = fc.oneof(
  odd.map((sign) => `x-a: ${canary}${sign}b`),
  odd.map((sign) => `x${sign}a: b`),
  fc.constantFrom(
    ': a',
    'a',
    ' a: b',
    'x-a : b',
    'x-a: b\r\n folded',
    'x-a: b\n x-c: d',
    'x-a: b\nx-c: d',
    'x-a: b\rx-c: d',
    host,
    'host: a b',
    'host:',
    'host: [',
    'host: fuzz.example/a',
    `host: ${canary}\\`,
    'host: fuzz.example:99999',
    'connection: close, upgrade',
    'keep-alive: x',
    'te: trailers, deflate',
    'expect: 200-ok',
  ),
  fc.nat(40_000).map((length) => `x-long: ${'ش'.repeat(length)}`),
  fc
    .nat(2_500)
    .map((count) => Array.from({ length: count }, (_, at) => `x-${String(at)}: ${canary}`).join('\r\n') || 'x: y'),
);
const cookies = fc.constantFrom(
  'a',
  '=',
  'a=b;'.repeat(900),
  '__Host-shura-device=%zz',
  `shura.session_token=${canary}`,
  'shura.session_token=%E0%A4%A',
);

/** Pages and files beside the API, and what is looked for on any server. */
const places = fc.constantFrom(
  '/',
  '/embed',
  '/desk',
  '/desk/files/..%2f..%2fetc',
  '/w/',
  '/w/..%2f',
  '/p/kinds',
  '/healthz',
  '/metrics',
  '/.env',
  '/wp-login.php',
  '/oembed?url=%',
  '/favicon.ico',
  '/api/v1/docs',
  '/api/v2',
  '/%00',
  '/fuzz/feed',
  '/embed?%zz=%zz',
  '/s/%F0%9F',
  '/__proto__',
  '/constructor',
);

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
