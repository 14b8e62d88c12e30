import { equal } from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { type Context, Hono } from 'hono';
import { pollOf, startTestServer, type TestServer } from '../testing/test-server.ts';
import { rootOf } from './own-address.ts';

/** The response to a request whose Host header names another host. */
const ask = (port: number, host: string, path: string, headers: Record<string, string> = {}, body?: string) =>
  new Promise<Response>((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const to = { host: '127.0.0.1', port, path, method, headers: { ...headers, host } };
    const sent = request(to, async (answer) => {
      const chunks = await answer.toArray();
      const got = new Headers(
        Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]),
      );
      resolve(new Response(Buffer.concat(chunks as Buffer[]), { status: answer.statusCode ?? 0, headers: got }));
    });
    sent.on('error', reject).end(body);
  });

/**
 * Responses that contain addresses: a page with its card, a share kit as page and as JSON, feeds, a picture, oEmbed.
 */
const addressed = [
  ...['/p/gardens', '/p/gardens/share', '/api/v1/polls/gardens/share', '/feeds/rss/muscat', '/p/gardens/qr.svg'],
  `/oembed?url=${encodeURIComponent('https://consult.example.om/p/gardens')}`,
];

describe('a server without a public URL', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer([pollOf('gardens')]);
  });
  after(() => server.close());

  it('accepts only the names of this machine, and builds no link from another name', async () => {
    for (const host of ['localhost', `localhost:${server.port}`, '127.0.0.1', '[::1]:8787']) {
      equal((await ask(server.port, host, '/p/gardens')).status, 200, host);
    }
    const others = ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'xlocalhost', '0.0.0.0'];
    for (const host of others) {
      for (const path of addressed) {
        const answer = await ask(server.port, host, path);
        equal(answer.status, 421, `${host} ${path}`);
        equal((await answer.text()).includes(host), false, `${host} ${path}`);
      }
    }
  });

  it('accepts a request if its address and its Host header both name this machine', async () => {
    const path = (host: string) => `http://${host}/p/gardens`;
    equal((await ask(server.port, 'localhost', path('localhost'))).status, 200);
    equal((await ask(server.port, 'localhost', path('evil.example'))).status, 421);
    equal((await ask(server.port, 'evil.example', path('localhost'))).status, 421);
  });

  it('does not trust a page whose name resolves to this machine', async () => {
    const rebound = { origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' };
    const asks = { 'sec-fetch-site': 'same-origin' };
    equal((await ask(server.port, 'evil.example', '/api/v1/desk/session', asks)).status, 421);
    const form = { ...rebound, 'content-type': 'application/x-www-form-urlencoded' };
    equal((await ask(server.port, 'evil.example', '/s/AB12-CD34/support', form, 'supports=1')).status, 421);
    const json = { ...rebound, 'content-type': 'application/json' };
    const device = JSON.stringify({ poll: 'gardens', once: 'A'.repeat(22) });
    equal((await ask(server.port, 'evil.example', '/api/v1/devices', json, device)).status, 421);
  });

  it('accepts probes by any name', async () => {
    for (const path of ['/healthz', '/readyz']) equal((await ask(server.port, '10.0.0.7', path)).status, 200, path);
  });
});

describe('a server with a public URL', () => {
  it('uses that URL for any Host header', async () => {
    const server = await startTestServer([pollOf('gardens')], { publicUrl: 'https://consult.example.om' });
    for (const path of addressed) {
      const answer = await ask(server.port, 'evil.example', path);
      equal(answer.status, 200, path);
      const said = `${await answer.text()} ${JSON.stringify([...answer.headers])}`;
      equal(said.includes('evil.example'), false, path);
    }
    equal(
      (await (await ask(server.port, 'evil.example', '/p/gardens')).text()).includes('https://consult.example.om/'),
      true,
    );
    await server.close();
  });
});

describe('the relative path to the mount point', () => {
  const say = (c: Context) => c.text(rootOf(c));
  const sayOfApi = (c: Context) => c.text(rootOf(c, 'api'));
  const ofAgency = new Hono().get('/snippets/:kind/:name', sayOfApi);
  const api = new Hono().get('/docs', sayOfApi).route('/desk/agencies/:agency', ofAgency);
  const pages = new Hono()
    .get('/', say)
    .get('/s', say)
    .get('/p/:slug/share', say)
    .get('/desk', say)
    .get('/desk/*', say);
  const app = new Hono().route('/', pages).route('/api/v1', api);
  const paths = [
    ...['/s', '/p/gardens/share', '/desk', '/desk/', '/desk/muscat/inbox', '/desk/a%2Fb', '/desk/%D8%A7'],
    ...['/api/v1/docs', '/api/v1/desk/agencies/muscat/snippets/poll/gardens'],
  ];

  it('is right at every depth, whatever path a host chose', async () => {
    for (const [mount, at] of [
      ['/', ''],
      ['/shura', '/shura'],
      ['/desk', '/desk'],
      ['/api/v1', '/api/v1'],
      ['/old/api/v1', '/old/api/v1'],
      ['/services/:lang', '/services/ar'],
      ['/شورى', encodeURI('/شورى')],
    ] as const) {
      const host = new Hono().route(mount, app);
      for (const path of [at === '' ? '/' : '', ...paths]) {
        const asked = `http://localhost${at}${path}?lang=en`;
        const answer = await host.request(asked);
        equal(new URL(await answer.text(), asked).pathname, `${at}/`, asked);
      }
    }
  });
});
