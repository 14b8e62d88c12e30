import fc from 'fast-check';
import { api } from './api-document.ts';
import { canary } from './values.ts';

// Parts of a request that no client sends, named after what they hold; `path` and `host` are valid.

export const path = `${api}/polls/kinds`;
export const host = 'host: localhost';

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
export const versions = fc.constantFrom(
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
export const methods = fc.constantFrom(
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
export const targets = fc.oneof(
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
export const badLengths = fc.constantFrom(
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
export const badCodings = fc.constantFrom(
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
export const badChunks = fc.oneof(
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
export const badHeaders = fc.oneof(
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
export const cookies = fc.constantFrom(
  'a',
  '=',
  'a=b;'.repeat(900),
  '__Host-shura-device=%zz',
  `shura.session_token=${canary}`,
  'shura.session_token=%E0%A4%A',
);

/** Pages and files besides the API, and common targets of scanners. */
export const places = fc.constantFrom(
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
