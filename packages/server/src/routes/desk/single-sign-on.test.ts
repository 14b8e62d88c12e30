import { deepEqual, equal, match, notEqual, ok, throws } from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { DeskSession, People } from '@shura/contract';
import { Hono } from 'hono';
import type { SingleSignOn } from '../../auth/oidc.ts';
import { createSignIn } from '../../auth/sign-in.ts';
import { freePort } from '../../testing/shura-process.ts';
import { clientId, clientSecret, startProvider, type Tampering } from '../../testing/test-provider.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { type Browser, openBrowser, signInAs, signInFirst } from '../../testing/test-staff.ts';

const many = { perMinute: 1e6, burst: 1e6 };

describe('single sign-on with a real provider', () => {
  let provider: Awaited<ReturnType<typeof startProvider>>;
  let server: TestServer;
  let first: Browser;
  const fresh = { person: { email: 'first@example.om', email_verified: true }, denies: false, down: false };

  before(async () => {
    provider = await startProvider();
    const sso = { name: 'Tawtheeq', issuer: provider.issuer, clientId, clientSecret };
    server = await startTestServer([], { sso, rates: { signIns: many, signInsOfNetwork: many } });
    provider.open(server.url);
    first = await signInFirst(server);
    Object.assign(provider.state, fresh);
    await signIn(first);
  });
  after(async () => {
    await server.close();
    await provider.close();
  });
  beforeEach(() => Object.assign(provider.state, fresh, { tamper: undefined, verifier: undefined }));

  /** Follows redirects to the provider and back; returns the last address. */
  const visitProvider = async (browser: Browser): Promise<URL> => {
    const begun = await browser.post('auth/sign-in/social');
    if (!begun.ok) throw new Error(`${begun.status}`);
    let { url } = (await begun.json()) as { url: string };
    const there = openBrowser(server);
    while (!url.startsWith(server.url)) {
      const answer = await there.get(url);
      const location = answer.headers.get('location');
      if (!location) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
      url = new URL(location, url).href;
    }
    return new URL(url);
  };
  const comeBack = async (browser: Browser, url: URL) => (await browser.get(url.href)).headers.get('location') ?? '';
  const who = async (browser: Browser) => (await browser.read<DeskSession>('desk')).person?.email;
  const signIn = async (browser = openBrowser(server)) => {
    const location = await comeBack(browser, await visitProvider(browser));
    return { location, email: await who(browser) };
  };
  const refusedWith = async (tamper: Tampering) => {
    provider.state.tamper = tamper;
    const { location, email } = await signIn();
    equal(email, undefined);
    match(location, /\/desk\?sign-in=refused/);
  };
  const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

  it('signs in a member by the address that the provider has verified', async () => {
    const { location, email } = await signIn();
    equal(email, 'first@example.om');
    match(location, /\/desk$/);
  });

  it('sends PKCE (S256), a nonce and a state, new each time', async () => {
    const ask = async () => {
      const { url } = (await (await openBrowser(server).post('auth/sign-in/social')).json()) as { url: string };
      return new URL(url).searchParams;
    };
    const [one, other] = [await ask(), await ask()];
    equal(one.get('code_challenge_method'), 'S256');
    for (const name of ['code_challenge', 'nonce', 'state']) {
      ok((one.get(name)?.length ?? 0) >= 32, name);
      notEqual(one.get(name), other.get(name));
    }
  });

  it('refuses a nonce of another sign-in', () =>
    refusedWith((claims, sign) => sign({ ...claims, nonce: 'x'.repeat(32) })));
  it('refuses a token without a nonce', () => refusedWith(({ nonce, ...claims }, sign) => sign(claims)));
  it('refuses a token for another client', () => refusedWith((claims, sign) => sign({ ...claims, aud: 'another' })));
  it('refuses a token of another provider', () =>
    refusedWith((claims, sign) => sign({ ...claims, iss: 'https://id.example.net' })));
  it('refuses an expired token', () =>
    refusedWith((claims, sign) => sign({ ...claims, iat: inSeconds(-7200), exp: inSeconds(-3600) })));
  it('refuses a token with the signature of another key', () =>
    refusedWith(async (claims, sign) => sign(claims, await provider.newKey())));
  it('refuses an unsigned token', () =>
    refusedWith(async (claims) => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'none' })}.${part(claims)}.`;
    }));

  /** Runs `work` with a server that has other provider settings. */
  const withServer = async (more: Partial<SingleSignOn>, work: () => Promise<void>) => {
    const usual = server;
    const sso = { name: 'Tawtheeq', issuer: provider.issuer, clientId, clientSecret, ...more };
    server = await startTestServer([], { sso, rates: { signIns: many, signInsOfNetwork: many } });
    try {
      provider.open(server.url);
      await signInFirst(server);
      await work();
    } finally {
      await server.close();
      server = usual;
      provider.open(server.url);
    }
  };

  it('accepts only a sign-in of the level and the age that the operator requires', () =>
    withServer({ acr: ['high', 'higher'], maxAge: 600 }, async () => {
      const { url } = (await (await openBrowser(server).post('auth/sign-in/social')).json()) as { url: string };
      const asked = new URL(url).searchParams;
      deepEqual([asked.get('acr_values'), asked.get('max_age'), asked.get('prompt')], ['high higher', '600', null]);
      await refusedWith((claims, sign) => sign(claims));
      await refusedWith((claims, sign) => sign({ ...claims, acr: 'low' }));
      await refusedWith((claims, sign) => sign({ ...claims, acr: 'high', auth_time: inSeconds(-661) }));
      await refusedWith(({ auth_time, ...claims }, sign) => sign({ ...claims, acr: 'high' }));
      provider.state.tamper = (claims, sign) => sign({ ...claims, acr: 'higher' });
      equal((await signIn()).email, 'first@example.om');
    }));

  it('sends people to the provider from the mount path, and back there', async () => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const sso = { name: 'Tawtheeq', issuer: provider.issuer, clientId, clientSecret };
    const rates = { signIns: many, signInsOfNetwork: many };
    const mounted = await startTestServer([], { sso, rates, publicUrl: `${origin}/shura` });
    const host = createAdaptorServer({ fetch: new Hono().route('/shura', mounted.shura.app).fetch });
    await once(host.listen(port, '127.0.0.1'), 'listening');
    const usual = server;
    server = { ...mounted, url: origin, api: `${origin}/shura/api/v1` };
    try {
      provider.open(`${origin}/shura`);
      await signInFirst(server);
      deepEqual(await signIn(), { location: `${origin}/shura/desk`, email: 'first@example.om' });
    } finally {
      host.close();
      await mounted.close();
      server = usual;
      provider.open(server.url);
    }
  });

  it('asks a signed-in person to authenticate again', async () => {
    const { url } = (await (await first.post('auth/sign-in/social')).json()) as { url: string };
    equal(new URL(url).searchParams.get('prompt'), 'login');
  });

  it('refuses a provider whose discovery document names another issuer, and one without https', async () => {
    const elsewhere = provider.issuer.replace('127.0.0.1', 'localhost');
    await withServer({ issuer: elsewhere }, () => refusedWith((claims, sign) => sign(claims)));
    const sso = { name: 'Tawtheeq', issuer: 'http://id.example.om', clientId, clientSecret };
    throws(() => createSignIn({ store: server.store, secret: 'x'.repeat(44), password: true, sso }), /has to be https/);
  });

  it('refuses a code without the matching PKCE verifier', async () => {
    provider.state.verifier = 'y'.repeat(43);
    equal((await signIn()).email, undefined);
  });

  it('refuses a state that it did not issue, or that it issued to another browser', async () => {
    const [victim, attacker] = [openBrowser(server), openBrowser(server)];
    const url = await visitProvider(attacker);
    match(await comeBack(victim, url), /sign-in=refused|error/);
    equal(await who(victim), undefined);
    const forged = new URL(url);
    forged.searchParams.set('state', 'z'.repeat(32));
    match(await comeBack(attacker, forged), /sign-in=refused|error/);
    equal(await who(attacker), undefined);
  });

  it('accepts a response of the provider once', async () => {
    const browser = openBrowser(server);
    const url = await visitProvider(browser);
    await comeBack(browser, url);
    equal(await who(browser), 'first@example.om');
    await browser.post('auth/sign-out');
    await comeBack(browser, url);
    equal(await who(browser), undefined);
  });

  it('refuses a response that names another provider (RFC 9207)', async () => {
    const browser = openBrowser(server);
    const url = await visitProvider(browser);
    url.searchParams.set('iss', 'https://id.example.net');
    await comeBack(browser, url);
    equal(await who(browser), undefined);
  });

  it('refuses an address that the provider has not verified', async () => {
    provider.state.person = { email: 'viewer@muscat.example.om', email_verified: false };
    await signInAs(server, first, 'muscat', 'viewer');
    equal((await signIn()).email, undefined);
  });

  it('refuses a person without an invitation, and makes no account', async () => {
    provider.state.person = { email: 'stranger@example.om', email_verified: true };
    const { location, email } = await signIn();
    equal(email, undefined);
    match(location, /sign-in=refused/);
    const { people } = await first.read<People>('desk/agencies/muscat/people');
    ok(people.every((person) => person.email !== 'stranger@example.om'));
  });

  it('refuses a removed member from the next request on', async () => {
    await signInAs(server, first, 'muscat', 'moderator');
    provider.state.person = { email: 'moderator@muscat.example.om', email_verified: true };
    const moderator = openBrowser(server);
    const { email } = await signIn(moderator);
    equal(email, 'moderator@muscat.example.om');
    const { people } = await first.read<People>('desk/agencies/muscat/people');
    const { id } = people.find((person) => person.email === email) ?? {};
    await first.delete(`desk/agencies/muscat/people/${id}`);
    equal(await who(moderator), undefined);
    equal((await signIn()).email, undefined);
  });

  it('locks out a person who registered an address before its owner', async () => {
    const squatter = await signInAs(server, first, 'muscat', 'answerer');
    provider.state.person = { email: 'answerer@muscat.example.om', email_verified: true };
    equal((await signIn()).email, 'answerer@muscat.example.om');
    equal(await who(squatter), undefined);
    equal((await openBrowser(server).signIn('answerer@muscat.example.om')).status, 401);
  });

  it('returns with a readable message if the person cancels at the provider', async () => {
    provider.state.denies = true;
    const { location, email } = await signIn();
    equal(email, undefined);
    match(location, /sign-in=refused/);
  });

  it('reports a provider that is down, and works when it is back', async () => {
    provider.state.down = true;
    const other = await startTestServer([], {
      sso: { name: 'Tawtheeq', issuer: provider.issuer, clientId, clientSecret },
    });
    const answer = await openBrowser(other).post('auth/sign-in/social');
    equal(answer.ok, false);
    provider.state.down = false;
    equal((await openBrowser(other).post('auth/sign-in/social')).ok, true);
    await other.close();
  });

  it('accepts changed keys of the provider, and fetches them at most twice a minute', async (t) => {
    await provider.rotate(server.url);
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 31_000 });
    equal((await signIn()).email, 'first@example.om');
  });

  it('allows a small clock skew', async () => {
    provider.state.tamper = (claims, sign) => sign({ ...claims, iat: inSeconds(20), exp: inSeconds(3600) });
    equal((await signIn()).email, 'first@example.om');
  });
});
