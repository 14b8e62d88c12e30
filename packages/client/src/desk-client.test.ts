import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDeskClient, ShuraProblem, ShuraUnreachable, SignInRefused } from './index.ts';

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly body: unknown;
  readonly credentials: string | undefined;
}

/** A client whose server sends one response to every request, and the recorded requests. */
function answering(status: number, answer?: unknown, headers: Record<string, string> = {}) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const { method = 'GET', body, credentials } = init;
    asked.push({ url: String(input), method, body: body && JSON.parse(String(body)), credentials });
    return status === 204 ? new Response(null, { status }) : Response.json(answer, { status, headers });
  };
  return { client: createDeskClient({ server: 'https://votes.example.om/shura/', fetch }), asked };
}

const problem = (type: string, status: number) => ({
  type: `urn:shura:problem:${type}`,
  title: 'of the server',
  status,
});
const refusing = async (status: number, type: string, headers?: Record<string, string>) => {
  const { client } = answering(status, problem(type, status), headers);
  return client.signIn.withPassword('aida@example.om', 'ghaf trees').catch((error: unknown) => error);
};

describe('desk client', () => {
  it('skips caches for public data', async () => {
    const asked: (string | undefined)[] = [];
    const fetch: typeof globalThis.fetch = async (_, init) => {
      asked.push(init?.cache);
      return Response.json({});
    };
    const client = createDeskClient({ server: 'https://votes.example.om/', fetch });
    await client.responses('muscat');
    await client.results('parks');
    assert.deepEqual(asked, ['no-cache', 'no-cache']);
  });

  it('sends requests to its own origin, with its cookie', async () => {
    const { client, asked } = answering(200, { agencies: [] });
    await client.session();
    assert.deepEqual(asked, [
      { url: 'https://votes.example.om/shura/api/v1/desk', method: 'GET', body: undefined, credentials: 'same-origin' },
    ]);
  });

  it('sends a file unchanged, with its details', async () => {
    let sent: readonly [url: string, init: RequestInit | undefined] | undefined;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      sent = [String(input), init];
      return Response.json({ kind: 'refused', code: 'empty' });
    };
    const client = createDeskClient({ server: 'https://votes.example.om', fetch });
    const file = new Blob(['text;url']);
    await client.adoption.file('muscat', file, { text: 0, url: 1 });
    assert.equal(sent?.[0], 'https://votes.example.om/api/v1/desk/agencies/muscat/adoption/files?text=0&url=1');
    assert.deepEqual([sent[1]?.method, sent[1]?.body], ['POST', file]);
  });

  it('names what it requests, and leaves out empty parameters', async () => {
    const { client, asked } = answering(200, {});
    await client.inbox('muscat', { view: 'all', search: 'ظل' });
    await client.saveDraft('muscat', 'K3M7-9QXT', '{}', 4);
    await client.saveConsultation('muscat', { slug: 'green', title: { ar: 'ظل', en: 'Shade' }, polls: [] });
    await client.setRole('muscat', 'p/2', 'moderator');
    await client.audit('muscat', '209');
    assert.deepEqual(
      asked.map(({ url, method }) => `${method} ${url.slice('https://votes.example.om/shura/api/v1/desk'.length)}`),
      [
        'GET /agencies/muscat/suggestions?view=all&search=%D8%B8%D9%84',
        'PUT /agencies/muscat/drafts/K3M7-9QXT',
        'PUT /agencies/muscat/consultations/green',
        'PUT /agencies/muscat/people/p%2F2',
        'GET /agencies/muscat/audit?after=209',
      ],
    );
    assert.deepEqual(asked[1]?.body, { content: '{}', seen: 4 });
    assert.deepEqual(asked[2]?.body, { consultation: { slug: 'green', title: { ar: 'ظل', en: 'Shade' }, polls: [] } });
  });

  it('sends a draft even while the page unloads, if it is small enough for the browser', async () => {
    const outlives: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (_input, init) => {
      outlives.push(init?.keepalive);
      return Response.json({});
    };
    const client = createDeskClient({ server: 'https://votes.example.om', fetch });
    for (const words of ['ظل', 'ظ'.repeat(40_000)]) await client.saveDraft('muscat', 'poll.shade', words, 0);
    assert.deepEqual(outlives, [true, false]);
  });

  it('accepts a response without a body', async () => {
    const { client } = answering(204);
    assert.equal(await client.removePerson('muscat', 'p2'), undefined);
  });

  it('throws the problems of the contract', async () => {
    const { client } = answering(409, { type: 'urn:shura:problem:last-administrator', title: '', status: 409 });
    await assert.rejects(
      client.removePerson('muscat', 'p1'),
      (error) => error instanceof ShuraProblem && error.type === 'last-administrator',
    );
  });
});

describe('signing in to the desk', () => {
  it('returns whether a code is still needed', async () => {
    const owed = answering(200, { twoFactorRedirect: true, twoFactorMethods: ['totp'] });
    assert.deepEqual(await owed.client.signIn.withPassword('aida@example.om', 'ghaf trees'), { codeOwed: true });
    const inside = answering(200, { token: 't', user: {} });
    assert.deepEqual(await inside.client.signIn.withPassword('aida@example.om', 'ghaf trees'), { codeOwed: false });
  });

  it('gives a reason for every refusal, without words of the server', async () => {
    for (const [status, type, reason] of [
      [401, 'sign-in-refused', 'wrong-details'],
      [401, 'code-wrong', 'wrong-code'],
      [401, 'sign-in-expired', 'expired'],
      [403, 'password-wrong', 'wrong-password'],
      [401, 'passkey-refused', 'passkey-refused'],
      [403, 'cross-site', 'not-allowed'],
    ] as const) {
      const error = await refusing(status, type);
      assert(error instanceof SignInRefused, type);
      assert.equal(error.reason, reason);
      assert.equal(error.message, reason);
    }
  });

  it('returns the wait after too many attempts', async () => {
    const error = await refusing(429, 'too-many-attempts', { 'retry-after': '90' });
    assert(error instanceof SignInRefused);
    assert.deepEqual([error.reason, error.retryAfter], ['locked', 90]);
  });

  it('keeps a problem of the contract, and reports everything else as unreachable', async () => {
    await assert.rejects(answering(503, problem('busy', 503)).client.signIn.signOut(), ShuraProblem);
    assert(
      (await answering(500, { message: 'no' })
        .client.signIn.signOut()
        .catch((error) => error)) instanceof ShuraUnreachable,
    );
    const down = createDeskClient({ server: 'https://votes.example.om', fetch: () => Promise.reject(new TypeError()) });
    await assert.rejects(down.signIn.passkeys(), ShuraUnreachable);
  });

  it('recognises that a person is no longer signed in', async () => {
    const { client } = answering(401, problem('not-signed-in', 401));
    await assert.rejects(
      client.signIn.passkeys(),
      (error) => error instanceof ShuraProblem && error.type === 'not-signed-in',
    );
  });
});
