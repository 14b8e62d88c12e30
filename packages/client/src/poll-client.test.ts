import assert from 'node:assert/strict';
import { pbkdf2Sync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { type ClientStorage, createClient, ShuraProblem, ShuraUnreachable } from './index.ts';

type Reply = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

const json = (response: ServerResponse, status: number, body: unknown, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const problem = (response: ServerResponse, status: number, type: string, headers = {}) =>
  json(response, status, { type: `urn:shura:problem:${type}`, title: type, status }, headers);

const own = { answers: { place: 'north' }, revision: 1 };

/** A server on a free port that hands each `METHOD /path` to its reply, and a record of what it was asked. */
async function serve(replies: Record<string, Reply>) {
  const asked: string[] = [];
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const key = `${request.method} ${request.url}`;
    asked.push(key);
    bodies.push(body);
    const reply = replies[key];
    if (reply) reply(request, response, body);
    else problem(response, 404, 'not-found');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  open.push(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, bodies, close };
}

function memoryStorage(): ClientStorage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const refuse = () => {
  throw new Error('SecurityError');
};
const refusingStorage: ClientStorage = { getItem: refuse, setItem: refuse, removeItem: refuse };

/** As long as tokens are. */
const token = (name: string) => name.padEnd(44, '_');
const keyOf = (server: string) => `shura:device:${server}:poll:parks`;
const mint: Reply = (_request, response) => json(response, 201, { token: token('t1') });
const devices = 'POST /api/v1/devices';
const ballots = 'POST /api/v1/polls/parks/ballots';
const ballot = 'GET /api/v1/polls/parks/ballot';

describe('createClient', () => {
  it('requests no token until the first vote, then keeps it for the next', async () => {
    const storage = memoryStorage();
    const tokens: unknown[] = [];
    const server = await serve({
      [devices]: mint,
      [ballots]: (request, response) => {
        tokens.push(request.headers['shura-device']);
        json(response, 201, own);
      },
    });
    const client = createClient({ server: `${server.url}/`, storage });
    assert.equal(await client.ownBallot('parks'), undefined);
    assert.deepEqual(server.asked, []);
    assert.deepEqual(await client.cast('parks', { answers: { place: 'north' }, basedOn: 0 }), own);
    await client.cast('parks', { answers: { place: 'south' } });
    assert.deepEqual(server.asked, [devices, ballots, ballots]);
    assert.deepEqual(tokens, [token('t1'), token('t1')]);
    assert.match(server.bodies[0] ?? '', /^\{"poll":"parks","once":"[\w-]{22}"\}$/);
    assert.deepEqual(JSON.parse(server.bodies[1] ?? ''), { answers: { place: 'north' }, basedOn: 0 });
    assert.equal(storage.held.get(keyOf(server.url)), token('t1'));
  });

  it('requests one token for several concurrent votes', async () => {
    const server = await serve({ [devices]: mint, [ballots]: (_, response) => json(response, 201, own) });
    const client = createClient({ server: server.url, storage: memoryStorage() });
    await Promise.all(['a', 'b', 'c'].map((id) => client.cast('parks', { answers: { [id]: 'agree' } })));
    assert.equal(server.asked.filter((key) => key === devices).length, 1);
  });

  it('replaces a token that the server does not know, and sends once more', async () => {
    const storage = memoryStorage();
    const server = await serve({
      [devices]: (_, response) => json(response, 201, { token: token('new') }),
      [ballots]: (request, response) =>
        request.headers['shura-device'] === token('new')
          ? json(response, 201, own)
          : problem(response, 401, 'device-invalid'),
    });
    storage.held.set(keyOf(server.url), token('of-another-server'));
    assert.deepEqual(await createClient({ server: server.url, storage }).cast('parks', { answers: {} }), own);
    assert.deepEqual(server.asked, [ballots, devices, ballots]);
    assert.equal(storage.held.get(keyOf(server.url)), token('new'));
  });

  it('votes with a new token, and asks for it once, if the storage ignores writes', async () => {
    const server = await serve({
      [devices]: (_, response) => json(response, 201, { token: token('new') }),
      [ballots]: (request, response) =>
        request.headers['shura-device'] === token('new')
          ? json(response, 201, own)
          : problem(response, 401, 'device-invalid'),
    });
    const storage = { ...memoryStorage(), getItem: () => token('of-another-server'), setItem() {}, removeItem() {} };
    assert.deepEqual(await createClient({ server: server.url, storage }).cast('parks', { answers: {} }), own);
    assert.deepEqual(server.asked, [ballots, devices, ballots]);
  });

  it('requests a token if another script has overwritten it', async () => {
    const storage = memoryStorage();
    const server = await serve({
      [devices]: mint,
      [ballots]: (request, response) =>
        request.headers['shura-device'] === token('t1')
          ? json(response, 201, own)
          : problem(response, 401, 'device-invalid'),
    });
    for (const kept of ['خطأ', 'a\nb', ' ', 'خطأ'.repeat(20)]) {
      storage.held.set(keyOf(server.url), kept);
      assert.deepEqual(await createClient({ server: server.url, storage }).cast('parks', { answers: {} }), own);
    }
    assert.equal(server.asked.filter((key) => key === devices).length, 4);
  });

  it('repeats the same `once`, also on a later page, until it has the token', async () => {
    const storage = memoryStorage();
    let lost = true;
    const server = await serve({
      [devices]: (request, response) => {
        if (lost) request.socket.destroy();
        else json(response, 201, { token: token('t1') });
      },
      [ballots]: (_, response) => json(response, 201, own),
    });
    await assert.rejects(
      createClient({ server: server.url, storage }).cast('parks', { answers: {} }),
      ShuraUnreachable,
    );
    lost = false;
    await createClient({ server: server.url, storage }).sendKept('parks');
    const [first, second] = server.bodies;
    assert.equal(first, second);
  });

  it('does the work that a full bucket requires, and harder work if the bucket fills further', async () => {
    const challenges = ['AAAA', '_-8'];
    const needed = (response: ServerResponse) => {
      const work = { challenge: challenges.shift(), iterations: 3, bits: 4 };
      json(response, 429, { type: 'urn:shura:problem:work-needed', title: 'work', status: 429, work });
    };
    const server = await serve({
      [devices]: (_, response, body) => {
        const { once, work } = JSON.parse(body) as { once: string; work?: { challenge: string; n: number } };
        if (challenges.length > 0) return needed(response);
        const { challenge = '', n = 0 } = work ?? {};
        const password = Buffer.concat([Buffer.from(once, 'base64url'), Buffer.alloc(4)]);
        password.writeUInt32BE(n, 16);
        const key = pbkdf2Sync(password, Buffer.from(challenge, 'base64url'), 3, 32, 'sha256');
        return (key[0] ?? 255) >> 4 === 0 ? mint({} as IncomingMessage, response, '') : needed(response);
      },
      [ballots]: (_, response) => json(response, 201, own),
    });
    const works: Promise<unknown>[] = [];
    const onWork = (over: Promise<unknown>) => works.push(over.then(() => server.asked.length));
    const client = createClient({ server: server.url, storage: memoryStorage(), onWork });
    assert.deepEqual(await client.cast('parks', { answers: { place: 'north' } }), own);
    assert.deepEqual(server.asked, [devices, devices, devices, ballots]);
    assert.deepEqual(await Promise.all(works), [3]);
  });

  it('gives up on a server that requires work without end, and keeps the `once`', async () => {
    const storage = memoryStorage();
    const server = await serve({
      [devices]: (_, response) =>
        json(response, 429, {
          ...{ type: 'urn:shura:problem:work-needed', title: 'work', status: 429 },
          work: { challenge: 'AAAA', iterations: 1, bits: 1 },
        }),
    });
    const client = createClient({ server: server.url, storage });
    await assert.rejects(client.cast('parks', { answers: {} }), { type: 'work-needed' });
    assert.equal(server.asked.length, 6);
    assert.equal(storage.held.get(keyOf(server.url))?.length, 22);
  });

  it('has no ballot of its own when the server does not know the token', async () => {
    const storage = memoryStorage();
    const server = await serve({ [ballot]: (_, response) => problem(response, 401, 'device-invalid') });
    storage.held.set(keyOf(server.url), token('old'));
    assert.equal(await createClient({ server: server.url, storage }).ownBallot('parks'), undefined);
    assert.deepEqual(server.asked, [ballot]);
    assert.equal(storage.held.size, 0);
  });

  it('throws a problem with its type, status, wait and fields', async () => {
    const server = await serve({
      'GET /api/v1/polls/parks/results': (_, response) => problem(response, 503, 'busy', { 'retry-after': '7' }),
    });
    await assert.rejects(createClient({ server: server.url, storage: memoryStorage() }).results('parks'), (error) => {
      assert.ok(error instanceof ShuraProblem);
      assert.deepEqual(
        [error.name, error.type, error.status, error.retryAfter, error.errors],
        ['ShuraProblem', 'busy', 503, 7, []],
      );
      return true;
    });
  });

  for (const [what, reply] of Object.entries<Reply>({
    'a captive portal answers with a page': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in to Wi-Fi</html>'),
    'a proxy answers with its own error page': (_, response) =>
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>'),
    'a proxy answers with JSON of its own': (_, response) => json(response, 500, { message: 'no' }),
    'the connection is cut': (request) => request.socket.destroy(),
  })) {
    it(`reports no connection when ${what}`, async () => {
      const server = await serve({ 'GET /api/v1/polls/parks': reply });
      await assert.rejects(createClient({ server: server.url }).poll('parks'), ShuraUnreachable);
    });
  }

  it('keeps a vote without a connection, sends it once later, and deletes it', async () => {
    const storage = memoryStorage();
    let portal = true;
    const server = await serve({
      [devices]: mint,
      [ballots]: (_, response) => (portal ? json(response, 200, {}) : json(response, 201, own)),
    });
    const client = createClient({ server: server.url, storage });
    await assert.rejects(client.cast('parks', { answers: { place: 'north' } }), ShuraUnreachable);
    assert.deepEqual(client.kept('parks'), { answers: { place: 'north' } });
    assert.equal(await client.sendKept('parks'), undefined);

    portal = false;
    const nextLoad = createClient({ server: server.url, storage });
    const sent = server.asked.length;
    assert.deepEqual(await Promise.all([nextLoad.sendKept('parks'), client.sendKept('parks')]), [own, own]);
    assert.equal(server.asked.length, sent + 1);
    assert.equal(nextLoad.kept('parks'), undefined);
    assert.equal(await nextLoad.sendKept('parks'), undefined);
    assert.equal(server.asked.length, sent + 1);
  });

  for (const [status, type] of [
    [503, 'busy'],
    [429, 'too-many-requests'],
  ] as const) {
    it(`keeps a vote while the server accepts none (${status})`, async () => {
      let paused = true;
      const server = await serve({
        [devices]: mint,
        [ballots]: (_, response) =>
          paused ? problem(response, status, type, { 'retry-after': '2' }) : json(response, 201, own),
      });
      const client = createClient({ server: server.url, storage: memoryStorage() });
      await assert.rejects(client.cast('parks', { answers: { place: 'north' } }), ShuraUnreachable);
      assert.equal(await client.sendKept('parks'), undefined);
      assert.deepEqual(client.kept('parks'), { answers: { place: 'north' } });
      paused = false;
      assert.deepEqual(await client.sendKept('parks'), own);
      assert.equal(client.kept('parks'), undefined);
    });
  }

  it('sends kept answers to other questions together with the next vote', async () => {
    let portal = true;
    const server = await serve({
      [devices]: mint,
      [ballots]: (_, response) => (portal ? response.end('<html>') : json(response, 201, own)),
    });
    const client = createClient({ server: server.url, storage: memoryStorage() });
    await assert.rejects(client.cast('parks', { answers: { a: 'agree', b: 'pass' } }));
    portal = false;
    await client.cast('parks', { answers: { b: 'agree' } });
    assert.deepEqual(JSON.parse(server.bodies.at(-1) ?? ''), { answers: { a: 'agree', b: 'agree' } });
  });

  it('deletes a kept vote that is finally refused, and throws the reason', async () => {
    const storage = memoryStorage();
    const server = await serve({ [devices]: mint, [ballots]: (_, response) => problem(response, 409, 'poll-closed') });
    storage.setItem(`shura:kept:${server.url}:parks`, '{"answers":{"place":"north"}}');
    const client = createClient({ server: server.url, storage });
    await assert.rejects(client.sendKept('parks'), ShuraProblem);
    assert.equal(client.kept('parks'), undefined);
  });

  it('votes and keeps votes if the storage of the host throws', async () => {
    let portal = true;
    const server = await serve({
      [devices]: mint,
      [ballots]: (_, response) => (portal ? response.end('<html>') : json(response, 201, own)),
    });
    const client = createClient({ server: server.url, storage: refusingStorage });
    await assert.rejects(client.cast('parks', { answers: { place: 'north' } }), ShuraUnreachable);
    portal = false;
    assert.deepEqual(await client.sendKept('parks'), own);
    assert.equal(client.kept('parks'), undefined);
    assert.equal(server.asked.filter((key) => key === devices).length, 1);
  });
});
