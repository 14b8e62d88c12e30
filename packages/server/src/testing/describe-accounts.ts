import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Audit, DeskSession, People } from '@shura/contract';
import type { SecurityEvent } from '../model/security-event.ts';
import { createAuthenticator } from './test-authenticator.ts';
import { problemOf, startTestServer, type TestServer } from './test-server.ts';
import { type Browser, openBrowser, password, signInAs, signInFirst, totp } from './test-staff.ts';

const [minute, hour] = [60_000, 3_600_000];
const many = { perMinute: 1e6, burst: 1e6 };

/** Tests of staff accounts (ASVS 5.0 level 2, chapters 6 and 7). */
export const describeAccounts = (name: string): void => {
  describe(`accounts of staff: ${name}`, () => {
    const open: { close(): Promise<void> }[] = [];
    after(() => Promise.all(open.map((server) => server.close())));
    const start = async (...options: Parameters<typeof startTestServer>) => {
      const server = await startTestServer(...options);
      open.push(server);
      return server;
    };
    interface Session {
      readonly id: string;
      createdAt: string;
      updatedAt: string;
      expiresAt: string;
    }
    const sessionsOf = (server: TestServer) => server.store.accounts.db.withTables<{ session: Session }>();
    const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
    const change = (server: TestServer, to: Partial<Omit<Session, 'id'>>) =>
      sessionsOf(server).updateTable('session').set(to).execute();
    const ends = async (server: TestServer) =>
      (await sessionsOf(server).selectFrom('session').select('expiresAt').execute()).map(({ expiresAt }) => expiresAt);
    const isIn = async (browser: Browser, path = 'desk/agencies/muscat/people') =>
      (await browser.get(path)).status === 200;
    const typeOf = async (answer: Response) => (await problemOf(answer)).type;
    const eventually = async (holds: () => Promise<boolean> | boolean) => {
      for (let tries = 0; tries < 400 && !(await holds()); tries += 1)
        await new Promise((done) => setTimeout(done, 25));
    };

    it('end a session that is idle for an hour, even if an unattended desk still polls', async () => {
      const server = await start([]);
      const browser = await signInFirst(server);
      await change(server, { updatedAt: ago(59 * minute) });
      equal(await isIn(browser, 'desk/agencies/muscat/people?unattended=1'), true);
      const [unused] = await sessionsOf(server).selectFrom('session').select('updatedAt').execute();
      ok(Date.parse(unused?.updatedAt ?? '') < Date.now() - 58 * minute);
      equal(await isIn(browser), true);
      const [used] = await sessionsOf(server).selectFrom('session').select('updatedAt').execute();
      ok(Date.parse(used?.updatedAt ?? '') > Date.now() - minute);
      await change(server, { updatedAt: ago(60 * minute) });
      equal(await typeOf(await browser.get('desk/agencies/muscat/people')), 'not-signed-in');
      deepEqual(await ends(server), []);
    });

    it('end a session after twelve hours, however much it is used', async () => {
      const server = await start([]);
      const browser = await signInFirst(server);
      const [end = ''] = await ends(server);
      ok(Math.abs(Date.parse(end) - Date.now() - 12 * hour) < minute);
      const soon = new Date(Date.now() + minute).toISOString();
      await change(server, { createdAt: ago(12 * hour - minute), expiresAt: soon });
      equal(await isIn(browser, 'auth/get-session'), true);
      equal(await isIn(browser), true);
      deepEqual(await ends(server), [soon]);
      await change(server, { expiresAt: ago(1) });
      equal(await isIn(browser), false);
    });

    it('hide session tokens from scripts, and end a session by its id', async () => {
      const server = await start([]);
      const browser = await signInFirst(server);
      const other = openBrowser(server);
      const said = [await (await other.signIn('first@example.om')).text()];
      for (const path of ['auth/get-session', 'auth/list-sessions']) said.push(await (await browser.get(path)).text());
      ok(!said.some((text) => text.includes('"token"')));
      const { session } = JSON.parse(said[1] ?? '') as { session: { id: string } };
      const foreign = (JSON.parse(said[2] ?? '') as { id: string }[]).find(({ id }) => id !== session.id);
      equal((await browser.post('auth/revoke-session', { id: foreign?.id })).status, 200);
      deepEqual([await isIn(other), await isIn(browser)], [false, true]);
    });

    it('require a fresh sign-in to change factors, passwords, roles and keys', async () => {
      const server = await start([]);
      const browser = await signInFirst(server);
      const viewer = await signInAs(server, browser, 'muscat', 'viewer');
      const { people } = await browser.read<People>('desk/agencies/muscat/people');
      const other = `desk/agencies/muscat/people/${people.find(({ you }) => !you)?.id}`;
      const acts: Record<string, (by: Browser) => Promise<Response>> = {
        password: (by) =>
          by.post('auth/change-password', { currentPassword: password, newPassword: 'ghaf trees by the sea' }),
        totp: (by) => by.post('auth/two-factor/enable', { password }),
        'no totp': (by) => by.post('auth/two-factor/disable', { password }),
        passkey: (by) => by.get('auth/passkey/generate-register-options'),
        'no passkey': (by) => by.post('auth/passkey/delete-passkey', { id: 'x' }),
        sessions: (by) => by.post('auth/revoke-other-sessions'),
        role: (by) => by.put(other, { role: 'moderator' }),
        'no role': (by) => by.delete(other),
        invitation: (by) => by.post('desk/agencies/muscat/invitations', { email: 'new@example.om', role: 'viewer' }),
        'no invitation': (by) => by.delete('desk/agencies/muscat/invitations/x'),
        key: (by) => by.put('desk/agencies/muscat/sources/mastodon', { key: null }),
      };
      await change(server, { createdAt: ago(10 * minute) });
      for (const [name, act] of Object.entries(acts)) {
        equal(await typeOf(await act(browser)), 'reauthentication-needed', name);
      }
      equal(await isIn(browser), true);
      equal((await browser.signIn('first@example.om')).status, 200);
      equal((await ends(server)).length, 2, 'the session before it has ended');
      equal((await acts['role']?.(browser))?.status, 204);
      equal(await isIn(viewer), true);
    });

    it('accept an authenticator’s code once, even from concurrent requests', async () => {
      const server = await start([], { rates: { signIns: many, signInsOfNetwork: many } });
      const browser = await signInFirst(server);
      const { totpURI } = (await (await browser.post('auth/two-factor/enable', { password })).json()) as {
        totpURI: string;
      };
      const withCode = (by: Browser, code: string) => by.post('auth/two-factor/verify-totp', { code });
      equal((await withCode(browser, totp(totpURI))).status, 200);
      const thieves = [openBrowser(server), openBrowser(server), openBrowser(server)];
      await Promise.all(thieves.map((thief) => thief.signIn('first@example.om')));
      const later = totp(totpURI, 1);
      const answers = await Promise.all(thieves.map((thief) => withCode(thief, later)));
      deepEqual(answers.map(({ status }) => status).sort(), [200, 401, 401]);
      for (const code of [later, totp(totpURI)]) {
        const last = openBrowser(server);
        await last.signIn('first@example.om');
        equal(await typeOf(await withCode(last, code)), 'code-wrong');
      }
    });

    it('accept a passkey only with user verification', async () => {
      const server = await start([]);
      const browser = await signInFirst(server);
      const authenticator = createAuthenticator(server.url);
      const asked = async (path: string) =>
        (await (await browser.get(`auth/passkey/${path}`)).json()) as {
          challenge: string;
          rp: { id: string };
          rpId: string;
          userVerification?: string;
          authenticatorSelection?: { userVerification: string };
        };
      const register = async (verified: boolean) => {
        const options = await asked('generate-register-options');
        equal(options.authenticatorSelection?.userVerification, 'required');
        return browser.post('auth/passkey/verify-registration', {
          response: authenticator.register(options, verified),
        });
      };
      equal(await typeOf(await register(false)), 'passkey-refused');
      equal((await register(true)).status, 200);
      await browser.post('auth/sign-out');
      const prove = async (verified: boolean) => {
        const options = await asked('generate-authenticate-options');
        equal(options.userVerification, 'required');
        return browser.post('auth/passkey/verify-authentication', { response: authenticator.prove(options, verified) });
      };
      equal(await typeOf(await prove(false)), 'passkey-refused');
      equal(await isIn(browser), false);
      equal((await prove(true)).status, 200);
      equal(await isIn(browser), true);
    });

    it('refuse guessable passwords: common ones, and those with a name, an address or an agency', async () => {
      const server = await start([]);
      const token = await server.shura.setUpToken();
      const refused = { type: 'invalid-request', status: 400, errors: [{ field: 'password', code: 'guessable' }] };
      const about = { token, name: 'Aminah Saleh', email: 'tabuk.reem@example.om' };
      for (const chosen of [
        'passwordpassword',
        '1qaz2wsx3edc',
        'Password-123456',
        'abcabcabcabc',
        'a tabuk with wings',
        'red aminah 77 red',
        'muscat by night',
      ]) {
        const said = await openBrowser(server).post('desk/invitations/accept', { ...about, password: chosen });
        deepEqual(await problemOf(said), refused, chosen);
      }
      const browser = openBrowser(server);
      equal((await browser.post('desk/invitations/accept', { ...about, password })).status, 200);
      await browser.signIn(about.email);
      const newPassword = 'qwertyuiop12';
      const changed = await browser.post('auth/change-password', { currentPassword: password, newPassword });
      deepEqual(await problemOf(changed), { ...refused, errors: [{ field: 'newPassword', code: 'guessable' }] });
    });

    it('log refused sign-ins, limited by account and time, without unknown addresses', async () => {
      const events: SecurityEvent[] = [];
      const onSecurityEvent = (event: SecurityEvent) => void events.push(event);
      const server = await start([], { onSecurityEvent });
      const browser = await signInFirst(server);
      const { person } = await browser.read<DeskSession>('desk');
      const entries = async () => (await browser.read<Audit>('desk/agencies/muscat/audit')).entries;
      const before = (await entries()).length;
      for (let n = 0; n < 20; n += 1) {
        for (const email of ['first@example.om', 'nobody@example.om'])
          await openBrowser(server).signIn(email, 'not the password');
      }
      await eventually(async () => (await entries()).length >= before + 2);
      const metrics = await (await fetch(`${server.url}/metrics`, { headers: server.admin })).text();
      match(metrics, /shura_sign_ins_refused_total\{account="unknown"\} [89]\n/);
      server.time.now += 10 * minute;
      equal((await openBrowser(server).signIn('first@example.om')).status, 200);
      const lines = (await entries()).slice(0, -before).map(({ did, by, on }) => [did, by, ...on]);
      deepEqual(lines, [
        ['sign-in', 'أمينة'],
        ['sign-in.failed', 'أمينة', '7'],
        ['sign-in.locked', 'أمينة', '1'],
        ['sign-in.failed', 'أمينة', '1'],
      ]);
      deepEqual(events, [
        { event: 'role.changed', account: person?.id, agency: 'muscat', role: 'administrator' },
        { event: 'sign-in.failed', account: person?.id, count: 1 },
        { event: 'sign-in.locked', account: person?.id, count: 1 },
      ]);
    });

    it('accept an owner from a known network while the account is locked, also after a restart', async () => {
      const options = { trustedProxies: ['127.0.0.1'], rates: { signIns: { perMinute: 1, burst: 2 } } };
      const from = (address: string) => ({ 'x-forwarded-for': address });
      const server = await start([], options);
      await signInFirst(server);
      const signIn = async (to: TestServer, address: string, chosen = password) => {
        const sent = { email: 'first@example.om', password: chosen };
        return (await openBrowser(to).send('POST', 'auth/sign-in/email', sent, from(address))).status;
      };
      const guess = async (to: TestServer, address: string) => signIn(to, address, 'not the password');
      for (const status of [401, 401, 429]) equal(await guess(server, '203.0.113.9'), status);
      equal(await signIn(server, '192.0.2.1'), 200);
      const restarted = await start('no agency', options, async (own) => {
        await own.close();
        return { ...server.store, close: async () => {} };
      });
      for (let n = 0; n < 20; n += 1) equal(await guess(restarted, `198.51.100.${n}`), 401);
      equal(await signIn(restarted, '203.0.113.1'), 429);
      equal(await signIn(restarted, '192.0.2.1'), 200);
    });

    it('refuse a network that guesses admin tokens, before the next token is checked', async () => {
      const server = await start([]);
      const ask = (token: string) =>
        fetch(`${server.api}/polls/none`, { headers: { authorization: `Bearer ${token}` } });
      const answers: number[] = [];
      for (let n = 0; n < 22; n += 1) answers.push((await ask(`guess ${n}`)).status);
      deepEqual([answers[0], answers.at(-1)], [401, 429]);
      equal((await fetch(`${server.api}/polls/none`, { headers: server.admin })).status, 429);
      server.time.now += minute;
      equal((await fetch(`${server.api}/polls/none`, { headers: server.admin })).status, 404);
    });
  });
};
