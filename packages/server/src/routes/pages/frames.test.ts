import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  agencyOrigin,
  consultationOf,
  listeningAgency,
  pollOf,
  problemOf,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';

const hour = 60 * 60 * 1000;
const suggestion = { once: 'a'.repeat(22), language: 'ar', text: 'مقاعد مظللة قرب الملاعب', basis: [] };

describe('a page in a frame', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer('no agency', { rates: { newDevices: { free: 60, cannot: 1 } } });
    const applied = await server.apply(
      [
        pollOf('gardens', { closes: '2026-12-20T09:00' }),
        pollOf('roads', { closes: '2026-12-20T09:00' }),
        pollOf('early', { draft: true }),
      ],
      [consultationOf('green', { polls: ['roads'], suggestions: {} }), consultationOf('blue', { suggestions: {} })],
      listeningAgency,
    );
    equal(applied.status, 200, await applied.text());
  });
  after(() => server.close());

  const open = async (path: string) => {
    const response = await fetch(`${server.url}/embed/${path}`);
    return { response, html: await response.text() };
  };
  const tokenOf = async (path: string): Promise<string> =>
    /name="shura-frame" content="([^"]+)"/.exec((await open(path)).html)?.[1] ?? '';
  const from = (token: string | undefined, origin = 'null') => ({
    origin,
    'sec-fetch-site': 'cross-site',
    ...(token !== undefined && { 'shura-frame': token }),
  });
  const vote = async (poll: string, token: string | undefined, origin = 'null') => {
    const device = await server.newDevice(poll);
    return server.cast(poll, device, { answers: { place: 'north' } }, from(token, origin));
  };

  it('has no origin and no token in a preview, and the server accepts no vote from it', async () => {
    const { response, html } = await open('poll/gardens?preview');
    match(response.headers.get('content-security-policy') ?? '', /; sandbox allow-scripts /);
    // On another site it would pass for the poll, and its figures for results.
    ok(response.headers.get('content-security-policy')?.includes(`; frame-ancestors ${server.url};`));
    match(html, /<body>\s*<p><b>لا يصل ما يُرسل من المعاينة إلى أحد/);
    doesNotMatch(html, /shura-frame/);
    match(html, /w\/v1\/preview\.js.*w\/v1\/frame\.js.*w\/v1\/shura-poll\.js/s);
    equal((await problemOf(await vote('gardens', undefined))).type, 'origin-not-registered');
    const real = await open('poll/gardens');
    doesNotMatch(`${real.response.headers.get('content-security-policy')} ${real.html}`, /sandbox|preview/);
  });

  it('has one element and two of our scripts, in the requested language and colours', async () => {
    const { response, html } = await open('poll/gardens?lang=en&theme=dark&numerals=arab&results=hide');
    equal(response.status, 200);
    match(html, /<html lang="en" dir="ltr">/);
    match(html, /<meta name="color-scheme" content="dark">/);
    match(html, /<shura-poll poll="gardens" theme="dark" numerals="arab" results="hide"/);
    match(html, /<a href="..\/..\/p\/gardens\?lang=en">Open the full page<\/a>/);
    deepEqual(
      [...html.matchAll(/<script type="module" src="([^"]+)"><\/script>/g)].map(([, src]) => src),
      ['../../w/v1/frame.js', '../../w/v1/shura-poll.js'],
    );
    doesNotMatch(html, /<script(?! type="module" src=)|\son\w+=|style=/);
    const policy = response.headers.get('content-security-policy') ?? '';
    // A sandboxed page has no scheme for a scheme-less source.
    ok(policy.includes(`script-src 'self' ${server.url}; connect-src 'self' ${server.url}; style-src`), policy);
    match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
    doesNotMatch(policy, /unsafe/);
    equal(response.headers.get('cache-control'), 'private, no-store');
  });

  it('has the colours of the agency, unless its address asks for none', async () => {
    const brand = { accent: { light: '#7a1f3d', dark: '#f2a9c0' } };
    await server.apply([], [], { ...listeningAgency, brand });
    match((await open('poll/gardens')).html, /<link rel="stylesheet" href="..\/..\/a\/muscat\/brand\.css">/);
    doesNotMatch((await open('poll/gardens?dress=none')).html, /brand/);
    await server.apply([], [], listeningAgency);
  });

  it('exists for each kind, and shows a message if nothing is published', async () => {
    for (const path of [
      'consultation/green',
      'suggestion-box/green',
      'suggestions/green',
      'response-feed/muscat',
      'pledge/muscat',
    ]) {
      equal((await open(path)).response.status, 200, path);
    }
    for (const path of [
      'poll/none',
      'poll/early',
      'consultation/none',
      'toString/green',
      'constructor/x',
      'track/green',
    ]) {
      const { response } = await open(path);
      equal(response.status, 404, path);
      match(response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/, path);
    }
  });

  it('may be framed by registered sites if it can vote, by any if it is only read, or as its agency sets', async () => {
    const around = async (path: string) =>
      /frame-ancestors ([^;]*)/.exec((await open(path)).response.headers.get('content-security-policy') ?? '')?.[1];
    for (const path of ['poll/gardens', 'consultation/green', 'suggestion-box/green', 'suggestions/green']) {
      equal(await around(path), `'self' ${agencyOrigin}`, path);
    }
    for (const path of ['response-feed/muscat', 'pledge/muscat', 'policy/muscat']) equal(await around(path), '*', path);
    for (const [frames, said] of [
      [['https://news.example.om'], 'https://news.example.om'],
      [['*'], '*'],
      [[], "'none'"],
    ] as const) {
      await server.apply([], [], { ...listeningAgency, frames: [...frames] });
      deepEqual([await around('poll/gardens'), await around('pledge/muscat')], [said, said]);
    }
    await server.apply([], [], listeningAgency);
  });

  it('votes without an origin by its token, in its own poll only', async () => {
    const token = await tokenOf('poll/gardens');
    equal((await vote('gardens', token)).status, 201);
    deepEqual(await problemOf(await vote('roads', token)), { type: 'origin-not-registered', status: 403 });
    const sent = await server.post('consultations/green/suggestions', suggestion, {
      ...from(token),
      'shura-device': await server.newDevice({ consultation: 'green' }),
    });
    equal((await problemOf(sent)).type, 'origin-not-registered');
  });

  it('of a consultation can send to its polls and its box only', async () => {
    const token = await tokenOf('consultation/green');
    equal((await vote('roads', token)).status, 201);
    equal((await problemOf(await vote('gardens', token))).type, 'origin-not-registered');
    for (const [slug, status] of [
      ['green', 201],
      ['blue', 403],
    ] as const) {
      const sent = await server.post(`consultations/${slug}/suggestions`, suggestion, {
        ...from(token),
        'shura-device': await server.newDevice({ consultation: slug }),
      });
      equal(sent.status, status, slug);
    }
  });

  it('does not reveal the network that its page was sent to', async () => {
    const [payload = ''] = (await tokenOf('poll/gardens')).split('.');
    const { network } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { readonly network: string };
    for (const text of [network, Buffer.from(network, 'base64url').toString('latin1')]) ok(!text.includes('127.0.0.1'));
  });

  it('can send nothing without a valid token', async () => {
    const token = await tokenOf('poll/gardens');
    const [payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const other = Buffer.from(JSON.stringify({ ...claims, slug: 'roads' })).toString('base64url');
    const forged = [
      undefined,
      '',
      'x',
      `${payload}.`,
      `.${signature}`,
      `${payload}.${'A'.repeat(43)}`,
      `${other}.${signature}`,
      `${token}x`,
      'a'.repeat(5000),
    ];
    for (const wrong of forged) {
      const response = await vote('roads', wrong);
      deepEqual(await problemOf(response), { type: 'origin-not-registered', status: 403 }, String(wrong).slice(0, 80));
    }
    equal((await server.post('devices', {}, from(undefined))).status, 403);
  });

  it('has a token that pages with an origin cannot use', async () => {
    const token = await tokenOf('poll/gardens');
    for (const origin of ['https://evil.example', 'https://www.example.om.evil.example', 'file://']) {
      equal((await problemOf(await vote('gardens', token, origin))).type, 'origin-not-registered', origin);
    }
  });

  it('expires after half a day, and says so', async () => {
    const token = await tokenOf('poll/gardens');
    server.time.now += 11 * hour;
    equal((await vote('gardens', token)).status, 201);
    server.time.now += 2 * hour;
    deepEqual(await problemOf(await vote('gardens', token)), { type: 'frame-expired', status: 403 });
    equal((await vote('gardens', await tokenOf('poll/gardens'))).status, 201);
  });

  it('is one device, however often it requests one', async () => {
    const token = await tokenOf('poll/gardens');
    const [first, second] = [
      await server.newDevice('gardens', from(token)),
      await server.newDevice('gardens', from(token)),
    ];
    equal(first, second);
    ok(first !== (await server.newDevice('gardens', from(await tokenOf('poll/gardens')))));
  });

  it('keeps its token from scripts of other pages: it cannot be read across origins', async () => {
    const response = await fetch(`${server.url}/embed/poll/gardens`, { headers: { origin: 'null' } });
    equal(response.headers.get('access-control-allow-origin'), null);
  });
});

describe('devices of frames', () => {
  it('count for the network that the page was sent to, wherever the vote comes from', async () => {
    await using server = Object.assign(
      await startTestServer([pollOf('gardens')], {
        trustedProxies: ['127.0.0.1'],
        rates: { newDevices: { free: 2, cannot: 1 } },
      }),
      { [Symbol.asyncDispose]: () => server.close() },
    );
    const at = (address: string) => ({ 'x-forwarded-for': address });
    const tokens: string[] = [];
    for (let page = 0; page < 3; page += 1) {
      const html = await (await fetch(`${server.url}/embed/poll/gardens`, { headers: at('192.0.2.1') })).text();
      tokens.push(/name="shura-frame" content="([^"]+)"/.exec(html)?.[1] ?? '');
    }
    const statuses: number[] = [];
    for (const [index, token] of tokens.entries()) {
      const sent = await server.post(
        'devices',
        { poll: 'gardens', once: `${index}`.padStart(22, 'x') },
        { origin: 'null', 'shura-frame': token, ...at(`198.51.100.${index}`) },
      );
      statuses.push(sent.status);
    }
    deepEqual(statuses, [201, 201, 429]);
    const elsewhere = { poll: 'gardens', once: 'y'.repeat(22) };
    equal((await server.post('devices', elsewhere, at('198.51.100.9'))).status, 201);
  });
});
