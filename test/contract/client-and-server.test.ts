import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { createClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import { type ApplyInput, type OwnBallot, ownBallotSchema, pollSchema, resultsSchema } from '@shura/contract';
import { createShura, type Shura } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { drawing } from '@shura/widgets/static';
import fc from 'fast-check';
import { Hono } from 'hono';
import { is } from 'valibot';

const adminToken = randomBytes(16).toString('hex');
const both = (text: string) => ({ ar: text, en: text });
const options = ['north', 'south'].map((id) => ({ id, text: both(id) }));
const decision = { by: both('council'), on: '2100-01-01' };
const questions: ApplyInput['polls'][number]['questions'] = [{ kind: 'single', id: 'place', text: both('?'), options }];
const asked: ApplyInput = {
  agency: { slug: 'muscat', name: both('muscat'), timeZone: 'Asia/Muscat', place: both('muscat'), origins: [] },
  polls: [
    { slug: 'gardens', visibility: 'live', decision, questions },
    { slug: 'sealed', visibility: 'sealed', decision, questions },
  ],
};

/** The real client and the real server, mounted under a path of a host's app. */
describe('the client and the server', () => {
  let shura: Shura;
  let server: ReturnType<typeof createAdaptorServer>;
  let url: string;
  before(async () => {
    shura = await createShura({
      drawing,
      store: await openSqliteStore({ file: join(mkdtempSync(join(tmpdir(), 'shura-contract-')), 'shura.db') }),
      keys: { root: randomBytes(32) },
      adminToken,
    });
    server = createAdaptorServer({ fetch: new Hono().route('/any/where', shura.app).fetch });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/any/where`;
    await fetch(`${url}/api/v1/admin/apply`, {
      method: 'POST',
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
  });
  after(async () => {
    server.close();
    await shura.close();
  });

  const newClient = () => {
    const kept = new Map<string, string>();
    return createClient({
      server: url,
      storage: {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      },
    });
  };

  it('agree on every body that travels between them', async () => {
    const client = newClient();
    const poll = await client.poll('gardens');
    ok(is(pollSchema, poll));
    equal(poll.state, 'open');
    equal(await client.ownBallot('gardens'), undefined);
    const own = await client.cast('gardens', { answers: { place: 'south' } });
    ok(is(ownBallotSchema, own));
    deepEqual(own.answers, { place: 'south' });
    deepEqual(await client.ownBallot('gardens'), own);
    const results = await client.results('gardens');
    ok(is(resultsSchema, results));
    deepEqual(results, own.results);
  });

  it('agree on every refusal', async () => {
    const client = newClient();
    const refused = (type: string) => (error: unknown) => error instanceof ShuraProblem && error.type === type;
    await rejects(client.poll('nowhere'), refused('poll-not-found'));
    await rejects(client.results('sealed'), refused('results-hidden'));
    await rejects(client.cast('gardens', { answers: { place: 'west' } }), refused('invalid-answers'));
    await client.cast('gardens', { answers: { place: 'north' } });
    await client.cast('gardens', { answers: { place: 'south' } });
    await rejects(client.cast('gardens', { answers: { place: 'north' }, basedOn: 1 }), refused('stale-ballot'));
    await rejects(createClient({ server: 'http://127.0.0.1:1' }).poll('gardens'), ShuraUnreachable);
  });

  it('return the same for polls read in one request as for polls read one by one', async () => {
    const slugs = ['gardens', 'sealed', 'nowhere', 'constructor', 'a&slug=b'];
    const asked: string[] = [];
    const kept = new Map<string, string>();
    const open = () =>
      createClient({
        server: url,
        fetch: (address, init) => {
          asked.push(String(address));
          return fetch(address, init);
        },
        storage: {
          getItem: (key) => kept.get(key) ?? null,
          setItem: (key, value) => void kept.set(key, value),
          removeItem: (key) => void kept.delete(key),
        },
      });
    await open().cast('gardens', { answers: { place: 'north' } });
    const told = (answer: Promise<unknown>) =>
      answer.catch((error: unknown) => (error instanceof ShuraProblem ? [error.type, error.status] : 'something else'));
    // In a request for several polls, each ballot names its poll.
    const withoutSlug = (own: OwnBallot | undefined) => {
      const { slug, ...rest } = { slug: undefined, ...own };
      return own && rest;
    };
    const alone = new Map<string, readonly unknown[]>();
    for (const slug of slugs) {
      alone.set(slug, [
        await told(open().poll(slug)),
        await open()
          .ownBallot(slug)
          .catch(() => undefined),
      ]);
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...slugs), { maxLength: 12 }), async (page) => {
        asked.length = 0;
        const widgets = page.map((slug) => ({ slug, client: open() }));
        const answers = await Promise.all(
          widgets.map(({ slug, client }) =>
            Promise.all([told(client.poll(slug)), client.ownBallot(slug).then(withoutSlug, () => undefined)]),
          ),
        );
        deepEqual(
          answers,
          page.map((slug) => alone.get(slug)),
        );
        const known = page.filter((slug) => ['gardens', 'sealed'].includes(slug));
        if (new Set(page).size > 1 && known.length === page.length) equal(asked.length, 2);
      }),
    );
  });

  it('have a description in OpenAPI 3.1', async () => {
    const document = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    equal(document.openapi.slice(0, 3), '3.1');
    for (const [path, method] of [
      ['/polls/{slug}', 'get'],
      ['/polls', 'get'],
      ['/polls/{slug}/ballots', 'post'],
      ['/polls/{slug}/ballot', 'get'],
      ['/ballots', 'get'],
      ['/polls/{slug}/results', 'get'],
      ['/devices', 'post'],
      ['/live', 'get'],
      ['/admin/apply', 'post'],
    ] as const) {
      ok(document.paths[path]?.[method], `${method} ${path}`);
    }
  });
});
