import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { OwnBallot, Problem } from '@shura/contract';
import {
  agencyOrigin,
  options,
  pollOf,
  problemOf,
  single,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';

const text = single.text;
const kinds = pollOf('kinds', {
  questions: [
    { kind: 'multiple', id: 'needs', text, min: 1, max: 2, none: true, options },
    { kind: 'scale', id: 'ease', text, points: 5, low: text, high: text, wrong: true },
    { kind: 'ranking', id: 'order', text, options, none: true },
  ],
});
const agree = pollOf('rules', {
  questions: [
    { kind: 'agree', id: '1', text },
    { kind: 'agree', id: '2', text, withdrawn: true },
  ],
});

describe('casting a ballot', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer([
      pollOf('gardens'),
      pollOf('quiet'),
      kinds,
      agree,
      pollOf('later', { opens: '2026-11-25T08:00' }),
    ]);
  });
  after(() => server.close());

  it('returns 201 for a first ballot, 200 for a changed or repeated one, with own answers and results', async () => {
    const token = await server.newDevice('gardens');
    const first = await server.cast('gardens', token, { answers: { place: 'north' } });
    equal(first.status, 201);
    const { results, ...own } = (await first.json()) as OwnBallot;
    deepEqual(own, { answers: { place: 'north' }, revision: 1 });
    deepEqual(results?.questions['place'], { ballots: 1, options: { north: 1, south: 0, east: 0, _none: 0 } });
    equal((await server.cast('gardens', token, { answers: { place: 'north' } })).status, 200);
    const changed = await server.cast('gardens', token, { answers: { place: '_none' } });
    equal(changed.status, 200);
    equal(((await changed.json()) as OwnBallot).revision, 2);
    deepEqual((await server.results('gardens')).questions['place']?.options, { north: 0, south: 0, east: 0, _none: 1 });
    deepEqual((await server.own('gardens', token)).answers, { place: '_none' });
  });

  it('counts each kind of question by its meaning', async () => {
    for (const answers of [
      { needs: ['south', 'north'], ease: 5, order: ['east', 'north', 'south'] },
      { needs: '_none', ease: '_wrong', order: ['east', 'south', 'north'] },
    ]) {
      equal((await server.cast('kinds', await server.newDevice('kinds'), { answers })).status, 201);
    }
    const { needs, ease, order } = (await server.results('kinds')).questions;
    deepEqual(needs, { ballots: 2, options: { north: 1, south: 1, east: 0, _none: 1 } });
    deepEqual(ease?.options, { 1: 0, 2: 0, 3: 0, 4: 0, 5: 1, _wrong: 1 });
    deepEqual(order, {
      ballots: 2,
      options: { north: 0, south: 0, east: 2, _none: 0 },
      pairwise: { north: { south: 1, east: 0 }, south: { north: 1, east: 0 }, east: { north: 2, south: 2 } },
      borda: { north: 1, south: 1, east: 4 },
      condorcet: 'east',
    });
  });

  it('is refused as stale if the same question was answered elsewhere, and only then', async () => {
    const token = await server.newDevice('kinds');
    await server.cast('kinds', token, { answers: { ease: 1 } });
    await server.cast('kinds', token, { answers: { ease: 2 } });
    deepEqual(await problemOf(await server.cast('kinds', token, { answers: { ease: 3 }, basedOn: 1 })), {
      type: 'stale-ballot',
      status: 409,
    });
    equal((await server.cast('kinds', token, { answers: { needs: ['north'] }, basedOn: 1 })).status, 201);
    equal((await server.cast('kinds', token, { answers: { ease: 3 }, basedOn: 2 })).status, 200);
  });

  const refused: readonly [what: string, slug: string, body: unknown, type: string, errors?: Problem['errors']][] = [
    [
      'an option that is not there',
      'gardens',
      { answers: { place: 'west' } },
      'invalid-answers',
      [{ field: 'answers.place', code: 'unknown-option' }],
    ],
    [
      'a question that is not there',
      'gardens',
      { answers: { secret: 'north' } },
      'invalid-answers',
      [{ field: 'answers', code: 'unknown-question' }],
    ],
    ['no answer at all', 'gardens', { answers: {} }, 'invalid-answers', [{ field: 'answers', code: 'too-few' }]],
    [
      'a list where one answer is due',
      'gardens',
      { answers: { place: ['north'] } },
      'invalid-answers',
      [{ field: 'answers.place', code: 'wrong-type' }],
    ],
    [
      'too many choices',
      'kinds',
      { answers: { needs: ['north', 'south', 'east'] } },
      'invalid-answers',
      [{ field: 'answers.needs', code: 'too-many' }],
    ],
    [
      'too few choices',
      'kinds',
      { answers: { needs: [] } },
      'invalid-answers',
      [{ field: 'answers.needs', code: 'too-few' }],
    ],
    [
      'a choice twice',
      'kinds',
      { answers: { needs: ['north', 'north'] } },
      'invalid-answers',
      [{ field: 'answers.needs', code: 'repeated-option' }],
    ],
    [
      'a reserved answer among others',
      'kinds',
      { answers: { needs: ['north', '_none'] } },
      'invalid-answers',
      [{ field: 'answers.needs', code: 'unknown-option' }],
    ],
    [
      'a reserved answer that is not offered',
      'gardens',
      { answers: { place: '_wrong' } },
      'invalid-answers',
      [{ field: 'answers.place', code: 'unknown-option' }],
    ],
    [
      'a point off the scale',
      'kinds',
      { answers: { ease: 6 } },
      'invalid-answers',
      [{ field: 'answers.ease', code: 'unknown-option' }],
    ],
    [
      'a point as text',
      'kinds',
      { answers: { ease: '3' } },
      'invalid-answers',
      [{ field: 'answers.ease', code: 'wrong-type' }],
    ],
    [
      'a ranking that leaves one out',
      'kinds',
      { answers: { order: ['north', 'south'] } },
      'invalid-answers',
      [{ field: 'answers.order', code: 'too-few' }],
    ],
    [
      'a statement that was withdrawn',
      'rules',
      { answers: { 2: 'agree' } },
      'invalid-answers',
      [{ field: 'answers.2', code: 'not-asked' }],
    ],
    [
      'an answer of no known type',
      'gardens',
      { answers: { place: { north: 1 } } },
      'invalid-request',
      [{ field: 'answers', code: 'wrong-type' }],
    ],
    [
      'a key the contract does not know',
      'gardens',
      { answers: { place: 'north' }, ملاحظة: 'x' },
      'invalid-request',
      [{ field: 'body', code: 'unknown-key' }],
    ],
    ['a body without answers', 'gardens', {}, 'invalid-request', [{ field: 'answers', code: 'missing' }]],
    [
      'a revision that no store can hold',
      'gardens',
      { answers: { place: 'north' }, basedOn: 2 ** 31 },
      'invalid-request',
      [{ field: 'basedOn', code: 'wrong-value' }],
    ],
    [
      'the same key twice',
      'gardens',
      '{"answers":{"place":"north","place":"south"}}',
      'invalid-request',
      [{ field: 'body', code: 'duplicate-key' }],
    ],
    [
      'U+0000 in an answer',
      'gardens',
      '{"answers":{"place":"north\\u0000"}}',
      'invalid-request',
      [{ field: 'answers', code: 'malformed' }],
    ],
    [
      'half of a surrogate pair in a key',
      'gardens',
      '{"answers":{"place":"north","\\uD83C":"north"}}',
      'invalid-request',
      [{ field: 'answers', code: 'malformed' }],
    ],
    ['text that is not JSON', 'gardens', '{"answers":', 'malformed-json'],
    [
      'JSON of great depth',
      'gardens',
      `{"answers":${'['.repeat(50_000)}${']'.repeat(50_000)}}`.slice(0, 60_000),
      'malformed-json',
    ],
    ['a body of a megabyte', 'gardens', `{"answers":{"place":"${'n'.repeat(1_000_000)}"}}`, 'body-too-large'],
    ['a poll that is not there', 'nowhere', { answers: { place: 'north' } }, 'poll-not-found'],
    ['a poll that has not opened', 'later', { answers: { place: 'north' } }, 'poll-not-open'],
  ];
  for (const [what, slug, body, type, errors] of refused) {
    it(`refuses ${what} with a plain problem, and writes nothing`, async () => {
      // A poll that is not open issues no tokens.
      const open = slug !== 'nowhere' && slug !== 'later';
      const token = await server.newDevice(open ? slug : 'gardens');
      const response = await server.cast(slug, token, body);
      match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
      const problem = await problemOf(response);
      deepEqual({ type: problem.type, errors: problem.errors }, { type, errors });
      equal(problem.status, response.status);
      ok(response.status >= 400 && response.status < 500);
      if (open) deepEqual((await server.own(slug, token)).answers, {});
    });
  }

  it('refuses another content type than JSON, and bytes that are not UTF-8', async () => {
    const token = await server.newDevice('gardens');
    const plain = await server.cast('gardens', token, '{"answers":{"place":"north"}}', {
      'content-type': 'text/plain',
    });
    equal((await problemOf(plain)).type, 'unsupported-media-type');
    const broken = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const streamed = { body: new Blob([broken]).stream(), duplex: 'half' };
    for (const body of [{ body: broken }, streamed]) {
      const answer = await fetch(`${server.api}/polls/gardens/ballots`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'shura-device': token },
        ...body,
      });
      equal((await problemOf(answer)).type, 'malformed-json');
    }
  });

  it('stops reading a body of unknown length at the limit', async () => {
    const token = await server.newDevice('gardens');
    const answer = await rawRequest(server.port, [
      'POST /api/v1/polls/gardens/ballots HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      `Shura-Device: ${token}`,
      'Transfer-Encoding: chunked',
      '',
      `186a0\r\n${' '.repeat(100_000)}\r\n0\r\n\r\n`,
    ]);
    match(answer, /^HTTP\/1\.1 413 /);
  });

  it('refuses a token that is missing, forged or of another server', async () => {
    const token = await server.newDevice('gardens');
    const other = await startTestServer([pollOf('gardens')], {
      keys: { root: Buffer.alloc(32, 7) },
    });
    const body = { answers: { place: 'north' } };
    equal((await problemOf(await server.post('polls/gardens/ballots', body))).type, 'device-missing');
    const forged = `${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`;
    for (const wrong of [
      '',
      'x',
      forged,
      `${token.slice(0, -4)}AAAA`,
      await other.newDevice('gardens'),
      await server.newDevice('quiet'),
    ]) {
      equal((await problemOf(await server.cast('gardens', wrong, body))).type, 'device-invalid');
    }
    await other.close();
  });

  it('accepts ballots from pages of the agency and of the server, and from no other page', async () => {
    const token = await server.newDevice('quiet');
    const body = { answers: { place: 'north' } };
    const from = (origin: string) => server.cast('quiet', token, body, { origin });
    for (const origin of [
      'https://evil.example',
      'https://www.example.om.evil.example',
      'http://www.example.om',
      'null',
      'http://localhost:3000',
    ]) {
      equal((await problemOf(await from(origin))).type, 'origin-not-registered', origin);
    }
    equal((await server.results('quiet')).participants, 0);
    const allowed = await from(agencyOrigin);
    equal(allowed.status, 201);
    equal(allowed.headers.get('access-control-allow-origin'), agencyOrigin);
    equal(allowed.headers.get('set-cookie'), null);
    equal((await from(server.url)).status, 200);
    const preflight = (origin: string) =>
      fetch(`${server.api}/polls/quiet/ballots`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    // The preflight passes for every origin; the request itself is refused, so that the page learns why.
    for (const origin of [agencyOrigin, 'https://evil.example']) {
      equal((await preflight(origin)).headers.get('access-control-allow-origin'), '*');
    }
    equal((await from('https://evil.example')).headers.get('access-control-allow-origin'), '*');
  });

  it("returns a voter's ballots in several polls as single requests would, without the refused ones", async () => {
    const token = await server.newDevice('gardens');
    const quiet = await server.newDevice('quiet');
    await server.cast('gardens', token, { answers: { place: 'east' } });
    const several = (device: Record<string, string>, query = 'slug=gardens&slug=quiet&slug=nowhere') =>
      fetch(`${server.api}/ballots?${query}`, { headers: device });
    const answer = await several({ 'shura-device': `${token}, ${quiet},` });
    equal(answer.headers.get('cache-control'), 'private, no-store');
    deepEqual(await answer.json(), {
      ballots: [
        { slug: 'gardens', ...(await server.own('gardens', token)) },
        { slug: 'quiet', ...(await server.own('quiet', quiet)) },
      ],
    });
    const here = { 'shura-device': `${token},x,`, origin: agencyOrigin };
    const known = (await (await several(here)).json()) as { ballots: { slug: string }[] };
    deepEqual(
      known.ballots.map(({ slug }) => slug),
      ['gardens'],
    );
    equal((await several(here)).headers.get('access-control-allow-origin'), agencyOrigin);
    const elsewhere = { 'shura-device': `${token},,`, origin: 'https://evil.example' };
    equal((await problemOf(await several(elsewhere))).type, 'origin-not-registered');
    equal((await problemOf(await several({}))).type, 'device-missing');
    equal((await problemOf(await several({ 'shura-device': token }))).type, 'invalid-request');
    equal((await problemOf(await several(here, 'of=gardens'))).type, 'invalid-request');
  });

  it('limits changed answers of a device, but not first answers', async () => {
    const token = await server.newDevice('gardens');
    const choose = (place: string) => server.cast('gardens', token, { answers: { place } });
    await choose('north');
    for (let turn = 0; turn < 10; turn += 1) equal((await choose(turn % 2 ? 'north' : 'south')).status, 200);
    const limited = await choose('south');
    equal(limited.status, 429);
    equal(limited.headers.get('retry-after'), '6');
    equal((await choose('north')).status, 200, 'the same again changes nothing');
    server.time.now += 6_000;
    equal((await choose('east')).status, 200);
    const first = { answers: { ease: 1, needs: ['north'], order: '_none' } };
    equal((await server.cast('kinds', await server.newDevice('kinds'), first)).status, 201);
  });

  it('gives two equal concurrent changes the same result, even if only one is within the limit', async () => {
    const token = await server.newDevice('gardens');
    const choose = (place: string) => server.cast('gardens', token, { answers: { place } });
    for (let turn = 0; turn < 10; turn += 1) await choose(turn % 2 ? 'north' : 'south');
    const twice = await Promise.all([choose('east'), choose('east'), choose('east')]);
    deepEqual(
      twice.map(({ status }) => status),
      [200, 200, 200],
    );
    equal((await choose('north')).status, 429);
  });

  it('checks the deadline by the clock of the server, at receipt', async () => {
    const token = await server.newDevice('gardens');
    server.time.now = Date.UTC(2026, 10, 25, 8, 59, 59, 999);
    equal((await server.cast('gardens', token, { answers: { place: 'north' } })).status, 201);
    server.time.now += 1;
    deepEqual(await problemOf(await server.cast('gardens', token, { answers: { place: 'south' } })), {
      type: 'poll-closed',
      status: 409,
    });
    deepEqual((await server.own('gardens', token)).answers, { place: 'north' });
  });

  it('never returned a 500', () => deepEqual(server.errors, []));
});

const rawRequest = (port: number, lines: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
    socket.once('error', reject);
  });
