import { deepEqual, equal } from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Audit, DeskSession, Invitation, Invited, People } from '@shura/contract';
import { sql } from 'kysely';
import { agencyDocument, problemOf, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { type Browser, openBrowser, password, signInAs, signInFirst, totp } from '../../testing/test-staff.ts';
import type { ShuraOptions } from '../../wiring/options.ts';

const at = 'desk/agencies/muscat';
const email = 'first@example.om';

describe('an account', () => {
  const open: TestServer[] = [];
  after(() => Promise.all(open.map((server) => server.close())));
  const start = async (options: Partial<ShuraOptions> = {}) => {
    const server = await startTestServer([], options);
    open.push(server);
    return server;
  };
  const typeOf = async (answer: Response) => (await problemOf(answer)).type;
  const tokenOf = async (invited: Response) =>
    new URL(((await invited.json()) as Invited).link ?? '').hash.slice('#join='.length);
  const accept = (browser: Browser, token: string | undefined, more: object = {}) =>
    browser.post('desk/invitations/accept', { token, name: 'سالم', password, ...more });
  const addPasskey = async ({ store }: TestServer, person: string) => {
    await sql`INSERT INTO passkey (id, publicKey, userId, credentialID, counter, deviceType, backedUp)
      VALUES (${person}, 'x', ${person}, ${person}, 0, 'singleDevice', 0)`.execute(store.accounts.db);
  };
  const rowsOf = async ({ store }: TestServer, person: string) => {
    const { rows } = await sql<{ n: number }>`SELECT (SELECT count(*) FROM passkey WHERE userId = ${person})
      + (SELECT count(*) FROM account WHERE userId = ${person}) AS n`.execute(store.accounts.db);
    return rows[0]?.n;
  };

  it('cannot be opened without the second factor by a detour', async () => {
    const server = await start({ secondFactor: true });
    const browser = await signInFirst(server);
    const change = { currentPassword: password, newPassword: `${password} 2`, revokeOtherSessions: true };
    equal(await typeOf(await browser.post('auth/change-password', change)), 'second-factor-owed');
    const enabled = await browser.post('auth/two-factor/enable', { password });
    const { totpURI } = (await enabled.json()) as { totpURI: string };
    equal((await browser.post('auth/two-factor/verify-totp', { code: totp(totpURI) })).status, 200);
    equal(await typeOf(await browser.post('auth/two-factor/disable', { password })), 'second-factor-owed');
    equal((await browser.post('auth/change-password', change)).status, 200);
    equal((await browser.get(`${at}/people`)).status, 200);
    const { entries } = await browser.read<Audit>(`${at}/audit`);
    deepEqual(
      entries.slice(0, 3).map(({ did }) => did),
      ['password.change', 'factor.add', 'sign-in'],
    );
  });

  it('accepts no new credential from a person who knows only the password of an account with a passkey', async () => {
    const server = await start({ secondFactor: true });
    const thief = await signInFirst(server);
    const { person, ...before } = await thief.read<DeskSession>('desk');
    equal(before.strongWay, undefined);
    await addPasskey(server, person?.id ?? '');
    equal((await thief.read<DeskSession>('desk')).strongWay, true);
    for (const path of ['two-factor/enable', 'passkey/delete-passkey', 'revoke-other-sessions']) {
      equal(await typeOf(await thief.post(`auth/${path}`, { password, id: person?.id })), 'second-factor-owed', path);
    }
    equal(await typeOf(await thief.get('auth/passkey/generate-register-options')), 'second-factor-owed');
    equal((await thief.post('auth/sign-out')).status, 200);
  });

  it('has a log entry of a sign-in once it is complete', async () => {
    const server = await start();
    const browser = await signInFirst(server);
    const enabled = await browser.post('auth/two-factor/enable', { password });
    const { totpURI } = (await enabled.json()) as { totpURI: string };
    await browser.post('auth/two-factor/verify-totp', { code: totp(totpURI) });
    const count = async () =>
      (await browser.read<Audit>(`${at}/audit`)).entries.filter(({ did }) => did === 'sign-in').length;
    const other = openBrowser(server);
    equal((await other.signIn(email)).status, 200);
    equal(await count(), 1);
    equal((await other.post('auth/two-factor/verify-totp', { code: totp(totpURI, 1), trustDevice: true })).status, 200);
    equal(await count(), 2);
    equal(
      [...other.jar.keys()].some((name) => name.includes('trust')),
      false,
    );
  });

  it('gives no access to the earlier owner of its address, whose acts keep their name', async () => {
    const server = await start();
    const first = await signInFirst(server);
    const old = await signInAs(server, first, 'muscat', 'viewer');
    const { person } = await old.read<DeskSession>('desk');
    await addPasskey(server, person?.id ?? '');
    await first.delete(`${at}/people/${person?.id}`);
    equal(await rowsOf(server, person?.id ?? ''), 0);
    const again = { email: 'viewer@muscat.example.om', role: 'administrator' };
    const token = await tokenOf(await first.post(`${at}/invitations`, again));
    const next = openBrowser(server);
    equal((await accept(next, token, { password: 'another long password' })).status, 200);
    equal((await openBrowser(server).signIn(again.email)).status, 401);
    const { people } = await first.read<People>(`${at}/people`);
    deepEqual(people.map(({ name }) => name).sort(), ['أمينة', 'سالم']);
    const { entries } = await first.read<Audit>(`${at}/audit`);
    deepEqual(entries.find(({ did }) => did === 'member.viewer')?.by, 'viewer of muscat');
  });

  it('survives a form that is sent twice', async () => {
    const server = await start();
    const first = await signInFirst(server);
    const invited = { email: 'new@example.om', role: 'viewer' };
    const token = await tokenOf(await first.post(`${at}/invitations`, invited));
    const browsers = [openBrowser(server), openBrowser(server), openBrowser(server)];
    const answers = await Promise.all(browsers.map((browser) => accept(browser, token)));
    deepEqual(answers.map(({ status }) => status).sort(), [200, 403, 403]);
    equal((await openBrowser(server).signIn(invited.email)).status, 200);
  });

  it('keeps its role if an invitation has a lower one', async () => {
    const server = await start();
    const first = await signInFirst(server);
    const token = await tokenOf(await first.post(`${at}/invitations`, { email, role: 'viewer' }));
    equal((await first.post('desk/invitations/accept', { token })).status, 200);
    equal((await first.get(`${at}/audit`)).status, 200);
  });

  it('can be created by the set-up link only while the server has no member', async () => {
    const server = await start();
    const printed = await server.shura.setUpToken();
    const invited = { agency: 'muscat', email, role: 'administrator' };
    const token = await tokenOf(await server.post('admin/invitations', invited, server.admin));
    equal((await accept(openBrowser(server), token)).status, 200);
    const thief = { email: 'thief@example.net' };
    equal(await typeOf(await accept(openBrowser(server), printed, thief)), 'invitation-refused');
  });

  it('cannot be created by an invitation of a person who may no longer invite', async () => {
    const server = await start();
    const first = await signInFirst(server);
    const leaving = await signInAs(server, first, 'muscat', 'administrator');
    const token = await tokenOf(
      await leaving.post(`${at}/invitations`, { email: 'door@example.net', role: 'administrator' }),
    );
    const { person } = await leaving.read<DeskSession>('desk');
    await first.delete(`${at}/people/${person?.id}`);
    equal(await typeOf(await accept(openBrowser(server), token)), 'invitation-refused');
  });

  it('has a proven address after a mailed invitation, whose link is shown to no one else', async () => {
    const mails: { readonly to: string; readonly text: string }[] = [];
    let broken = false;
    const sendMail: NonNullable<ShuraOptions['sendMail']> = async (mail) => {
      if (broken) throw new Error('no mail server answers');
      mails.push(mail);
    };
    const server = await start({ sendMail });
    await server.apply([], [], { ...agencyDocument, slug: 'other' });
    const first = await signInFirst(server);
    const invite = async (agency: string) =>
      (await (
        await first.post(`desk/agencies/${agency}/invitations`, { email: 'amina@example.om', role: 'viewer' })
      ).json()) as Invited;
    broken = true;
    const squatted = new URL((await invite('other')).link ?? '').hash.slice('#join='.length);
    equal((await accept(openBrowser(server), squatted, { name: 'Mallory' })).status, 200);
    broken = false;
    deepEqual(await invite('muscat'), { mailed: true });
    const token = /#join=([\w-]+)/.exec(mails[0]?.text ?? '')?.[1];
    const read = await openBrowser(server).post('desk/invitations/read', { token });
    equal(((await read.json()) as Invitation).known, false);
    equal((await accept(openBrowser(server), token, { password: 'a password of my own' })).status, 200);
    equal((await openBrowser(server).signIn('amina@example.om')).status, 401);
    const names = async (agency: string) =>
      (await first.read<People>(`desk/agencies/${agency}/people`)).people.map(({ name }) => name).sort();
    deepEqual(
      [await names('muscat'), await names('other')],
      [
        ['أمينة', 'سالم'],
        ['أمينة', 'سالم'],
      ],
    );
  });

  it('has a proven address if the signed-in person uses such a mail, and stays theirs', async () => {
    const mails: string[] = [];
    const server = await start({ sendMail: async ({ text }) => void mails.push(text) });
    const first = await signInFirst(server);
    const before = await first.read<DeskSession>('desk');
    await first.post(`${at}/invitations`, { email, role: 'viewer' });
    const token = /#join=([\w-]+)/.exec(mails[0] ?? '')?.[1];
    equal((await first.post('desk/invitations/accept', { token })).status, 200);
    const { person, agencies } = await first.read<DeskSession>('desk');
    deepEqual([person, agencies], [before.person, before.agencies]);
    const { rows } = await sql<{ id: string }>`SELECT id FROM user WHERE emailVerified = 1`.execute(
      server.store.accounts.db,
    );
    deepEqual(rows, [{ id: person?.id }]);
  });

  it('has a name without invisible characters, or characters that change direction', async () => {
    const server = await start();
    const first = await signInFirst(server);
    const invite = async () =>
      tokenOf(await first.post(`${at}/invitations`, { email: 'new@example.om', role: 'viewer' }));
    for (const name of ['\u200b', ' \u202e ', '12']) {
      equal(await typeOf(await accept(openBrowser(server), await invite(), { name })), 'invalid-request');
    }
    equal((await accept(openBrowser(server), await invite(), { name: 'س\u202e\nع' })).status, 200);
    const { people } = await first.read<People>(`${at}/people`);
    deepEqual(people.map(({ name }) => name).sort(), ['أمينة', 'س ع']);
  });

  it('leaves nothing of unfinished sign-ins', async () => {
    const server = await start();
    const begun = async () => {
      const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM verification`.execute(
        server.store.accounts.db,
      );
      return rows[0]?.n;
    };
    for (let n = 0; n < 3; n += 1) await openBrowser(server).get('auth/passkey/generate-authenticate-options');
    equal(await begun(), 3);
    const over = new Date(Date.now() - 1).toISOString();
    await sql`UPDATE verification SET expiresAt = ${over}`.execute(server.store.accounts.db);
    await openBrowser(server).get('auth/passkey/generate-authenticate-options');
    await signInFirst(server);
    equal(await begun(), 1);
  });

  it('can sign out from a network with too many attempts', async () => {
    const server = await start({ rates: { signInsOfNetwork: { perMinute: 1, burst: 3 } } });
    const browser = await signInFirst(server);
    for (let n = 0; n < 5; n += 1) await openBrowser(server).get('auth/passkey/generate-authenticate-options');
    equal((await openBrowser(server).signIn(email)).status, 429);
    equal((await browser.get('auth/list-sessions')).status, 200);
    equal((await browser.post('auth/sign-out')).status, 200);
  });
});
