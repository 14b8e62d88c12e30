import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import diagnostics from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { bytesAllowed, createSafeFetch } from './safe-fetch.ts';

const notAllowed = { kind: 'failed', code: 'not-allowed' };
const never = () => Promise.reject(new Error('looked up'));

/** Refused by their spelling, without a DNS look-up. */
const badLinks = [
  ...['', 'x', '//a.example', 'http://a.example', 'ftp://a.example', 'file:///etc/passwd', 'javascript:1', 'data:,x'],
  ...[
    'gopher://a.example',
    'ws://a.example',
    'unix:/run/x.sock',
    'https://',
    'https://a b.example',
    'https://%00.example',
  ],
  ...['https://u@a.example', 'https://u:p@a.example', 'https://:p@a.example', 'https://a.example@127.0.0.1'],
  ...['https://a.example:80', 'https://a.example:8443', 'https://a.example:22', 'https://a.example:65536'],
  ...[
    'https://127.0.0.1',
    'https://127.1',
    'https://2130706433',
    'https://0x7f000001',
    'https://0177.0.0.1',
    'https://0',
  ],
  ...[
    'https://0x7f.0x0.0x0.0x1',
    'https://１２７.０.０.１',
    'https://127。0。0。1',
    'https://127.0.0.1.',
    'https://8.8.8.8',
  ],
  ...['https://10.0.0.1', 'https://172.16.0.1', 'https://192.168.1.1', 'https://169.254.169.254', 'https://100.64.0.1'],
  ...[
    'https://[::1]',
    'https://[::]',
    'https://[::ffff:127.0.0.1]',
    'https://[::ffff:7f00:1]',
    'https://[64:ff9b::7f00:1]',
  ],
  ...['https://[2002:7f00:1::]', 'https://[fd00::1]', 'https://[fe80::1]', 'https://[2606:4700::1111]'],
  ...['https://localhost', 'https://LOCALHOST.', 'https://a.localhost', 'https://ⓛocalhost', 'https://printer.local'],
  ...[
    'https://metadata.google.internal',
    'https://intranet',
    'https://a.onion',
    'https://a.home.arpa',
    'https://a.test',
  ],
  ...[
    'HTTP://a.example',
    'https:127.0.0.1',
    'https:\\\\127.0.0.1',
    'https:///127.0.0.1',
    ' https://127.0.0.1',
    'https://\t127.0.0.1',
  ],
  ...['https://127.0.0.1#@a.example', 'https://127.0.0.1?@a.example', 'https://0x7f.1/', 'https://[::127.0.0.1]'],
];

/** Addresses that a name must not resolve to. */
const badAddresses = [
  ...['0.0.0.0', '0.1.2.3', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.8.9.1', '169.254.169.254'],
  ...[
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '198.18.0.1',
    '198.51.100.1',
  ],
  ...['203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '::', '::1', '::7f00:1', '::ffff:127.0.0.1'],
  ...['::ffff:8.8.8.8', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', '100::1', '2001::1', '2001:db8::1', '2002:7f00:1::1'],
  ...['fc00::1', 'fd12::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', 'nonsense'],
];

const answers = (...addresses: string[]) =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('fetching an address that a person typed', () => {
  let server: Server;
  let base: string;
  let listener: RequestListener;
  let sockets: number;
  const count = () => {
    sockets += 1;
  };
  before(async () => {
    server = createServer((request, response) => listener(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://localhost:${(server.address() as AddressInfo).port}`;
    diagnostics.subscribe('net.client.socket', count);
  });
  beforeEach(() => {
    sockets = 0;
    listener = (_, response) => response.end('ظل');
  });
  afterEach(() => server.closeAllConnections());
  after(() => {
    diagnostics.unsubscribe('net.client.socket', count);
    server.close();
  });
  const fetch = createSafeFetch({ loopback: true });
  const codeOf = async (link: string, maxBytes?: number) => {
    const fetched = await fetch(link, maxBytes === undefined ? {} : { maxBytes });
    return fetched.kind === 'failed' ? fetched.code : fetched.status;
  };

  it('refuses sixty spellings of non-public addresses without opening a socket', async () => {
    ok(badLinks.length >= 60);
    const strict = createSafeFetch({ resolve: never });
    for (const link of badLinks) deepEqual(await strict(link), notAllowed, link);
    equal(sockets, 0);
  });

  it('refuses a name if one of its addresses is not public', async () => {
    for (const bad of badAddresses) {
      for (const found of [answers(bad), answers('93.184.216.34', bad), answers(bad, '2606:4700::1111')]) {
        const strict = createSafeFetch({ resolve: () => Promise.resolve(found) });
        deepEqual(await strict('https://a.example'), notAllowed, bad);
      }
    }
    equal(sockets, 0);
  });

  it('resolves a name once, so that later DNS changes have no effect', async () => {
    const meanings = [answers('127.0.0.1'), answers('169.254.169.254')];
    let lookUps = 0;
    const rebinding = createSafeFetch({
      loopback: true,
      resolve: () => Promise.resolve(meanings[lookUps++] ?? []),
    });
    let asked = '';
    listener = (request, response) => {
      asked = request.headers.host ?? '';
      response.end();
    };
    const link = base.replace('localhost', 'rebinding.example');
    equal((await rebinding(link)).kind, 'answer');
    deepEqual([lookUps, sockets, asked], [1, 1, new URL(link).host]);
    deepEqual(await rebinding(link), notAllowed);
    equal(sockets, 1);
  });

  it('returns the text, and follows no redirect', async () => {
    const answer = await fetch(`${base}/a`);
    equal(answer.kind === 'answer' && answer.text, 'ظل');
    const paths: (string | undefined)[] = [];
    listener = (request, response) => {
      paths.push(request.url);
      response.writeHead(Number(request.url?.slice(1)), { location: `${base}/secret` }).end();
    };
    for (const status of [301, 302, 303, 307, 308]) equal(await codeOf(`${base}/${status}`), 'redirected');
    ok(!paths.includes('/secret'));
  });

  it('reads no more than the maximum, with or without a declared length, and never decompresses', async () => {
    listener = (request, response) => {
      if (request.url === '/said') response.setHeader('content-length', bytesAllowed.page + 1);
      if (request.url === '/packed') response.setHeader('content-encoding', 'gzip');
      response.write('x'.repeat(bytesAllowed.page));
      response.end('x');
    };
    deepEqual(await Promise.all(['/said', '/', '/packed'].map((path) => codeOf(base + path))), [
      'too-large',
      'too-large',
      'packed',
    ]);
    equal(await codeOf(base, bytesAllowed.api), 200);
    listener = (_, response) => response.end('x'.repeat(bytesAllowed.api + 1));
    equal(await codeOf(base, Infinity), 'too-large');
  });

  it('times out after five seconds in all', async () => {
    listener = (request, response) => {
      if (request.url === '/silent') return;
      const drip = setInterval(() => response.write('x'), 100);
      response.once('close', () => clearInterval(drip));
    };
    const unresolved = createSafeFetch({ resolve: () => new Promise(() => {}) });
    const codes = await Promise.all([
      codeOf(`${base}/silent`),
      codeOf(`${base}/drip`),
      unresolved('https://a.example'),
    ]);
    deepEqual(codes, ['slow', 'slow', { kind: 'failed', code: 'slow' }]);
  });

  it('reports a host as down if it does not respond, closes the connection or has no address', async () => {
    listener = (_, response) => response.socket?.destroy();
    equal(await codeOf(base), 'down');
    equal(await codeOf('http://localhost:1'), 'down');
    deepEqual(await createSafeFetch({ resolve: never })('https://a.example'), { kind: 'failed', code: 'down' });
  });

  it('aborts when the caller disconnects', async () => {
    listener = () => {};
    await rejects(fetch(base, { signal: AbortSignal.timeout(50) }), { name: 'TimeoutError' });
  });
});
