import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Audit, DeskSession, Invitation, People } from '@shura/contract';
import { cpuOf } from '../../testing/growth.ts';
import { problemOf, startTestServer } from '../../testing/test-server.ts';
import { openBrowser, password, signInAs, signInFirst, totp } from '../../testing/test-staff.ts';

describe('signing in', () => {
  const open: { close(): Promise<void> }[] = [];
  after(() => Promise.all(open.map((server) => server.close())));
  const start = async (...options: Parameters<typeof startTestServer>) => {
    const server = await startTestServer(...options);
    open.push(server);
    return server;
  };

  it('creates the first administrator by a link that works once, and prints no other link', async () => {
    const server = await start([]);
    const token = await server.shura.setUpToken();
    const [one, other] = [openBrowser(server), openBrowser(server)];
    const read = await one.post('desk/invitations/read', { token });
    deepEqual((await read.json()) as Invitation, {
      role: 'administrator',
      agencies: [{ slug: 'muscat', name: { ar: 'بلدية مسقط', en: 'Muscat Municipality' } }],
      known: false,
    });
    const accept = (browser: typeof one, email: string) =>
      browser.post('desk/invitations/accept', { token, name: 'أمينة', email, password });
    const answers = await Promise.all([accept(one, 'one@example.om'), accept(other, 'other@example.om')]);
    deepEqual(answers.map(({ status }) => status).sort(), [200, 403]);
    equal(await server.shura.setUpToken(), undefined);
    equal((await problemOf(await accept(other, 'other@example.om'))).type, 'invitation-refused');
  });

  it('expires the set-up link of a new server after a day', async () => {
    const server = await start([]);
    const token = await server.shura.setUpToken();
    server.time.now += 25 * 3_600_000;
    const said = await openBrowser(server).post('desk/invitations/read', { token });
    deepEqual(await problemOf(said), { type: 'invitation-refused', status: 403 });
  });

  it('returns who is signed in and where, and no one after signing out', async () => {
    const server = await start([]);
    const browser = await signInFirst(server);
    const { person, agencies } = await browser.read<DeskSession>('desk');
    deepEqual([person?.name, agencies.map(({ slug, role }) => [slug, role])], ['أمينة', [['muscat', 'administrator']]]);
    const stolen = new Map(browser.jar);
    await browser.post('auth/sign-out');
    equal((await browser.read<DeskSession>('desk')).person, undefined);
    const thief = openBrowser(server);
    for (const [name, value] of stolen) thief.jar.set(name, value);
    deepEqual(await problemOf(await thief.get('desk/agencies/muscat/people')), { type: 'not-signed-in', status: 401 });
  });

  it('hides the cookie from scripts and other sites, and sends it only encrypted if the address is https', async () => {
    const plain = await start([]);
    const attributes = async (server: typeof plain) => {
      const browser = openBrowser(server);
      const token = await server.shura.setUpToken();
      const as = { origin: 'https://shura.example.om' };
      const send = (path: string, body: unknown) => browser.send('POST', path, body, server === plain ? {} : as);
      await send('desk/invitations/accept', { token, name: 'A', email: 'a@example.om', password });
      return (await send('auth/sign-in/email', { email: 'a@example.om', password })).headers.getSetCookie().join();
    };
    match(await attributes(plain), /^shura\.session_token=.*HttpOnly; SameSite=Lax/);
    const secure = await start([], { publicUrl: 'https://shura.example.om' });
    match(await attributes(secure), /^__Host-shura\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Lax/);
    const own = await openBrowser(secure).get('desk');
    equal(own.headers.get('cross-origin-resource-policy'), 'same-origin');
  });

  it('refuses a wrong password and an unknown address alike, and both with a wait after as many attempts', async () => {
    const server = await start([]);
    await signInFirst(server);
    const tries = async (email: string) => {
      const answers: string[] = [];
      for (let n = 0; n < 10; n += 1) {
        const answer = await openBrowser(server).signIn(email, 'not the password');
        answers.push(`${answer.status} ${answer.headers.get('retry-after')} ${await answer.text()}`);
      }
      return answers;
    };
    const known = await tries('first@example.om');
    deepEqual(known, await tries('nobody@example.om'));
    deepEqual([known[7]?.slice(0, 3), known[8]?.slice(0, 3)], ['401', '429']);
    equal((await openBrowser(server).signIn('first@example.om')).status, 429);
    server.time.now += 60_000;
    equal((await openBrowser(server).signIn('first@example.om')).status, 200);
  });

  it('takes as much work for an unknown address as for a wrong password', async () => {
    const server = await start([], {
      rates: { signIns: { perMinute: 1e6, burst: 1e6 }, signInsOfNetwork: { perMinute: 1e6, burst: 1e6 } },
    });
    await signInFirst(server);
    const work = (email: string) =>
      cpuOf(async () => (await openBrowser(server).signIn(email, 'not the password')).text());
    let [known, unknown] = [0, 0];
    for (let n = 0; n < 8; n += 1) {
      known += await work('first@example.om');
      unknown += await work(`n${n}@example.om`);
    }
    ok(Math.abs(known - unknown) < 0.5 * known, `${known} and ${unknown} µs of CPU`);
  });

  it('requires the code of a second factor, accepts it once, and accepts a backup code instead', async () => {
    const server = await start([]);
    const browser = await signInFirst(server);
    const enabled = (await (await browser.post('auth/two-factor/enable', { password })).json()) as {
      totpURI: string;
      backupCodes: string[];
    };
    equal((await browser.post('auth/two-factor/verify-totp', { code: totp(enabled.totpURI) })).status, 200);
    await browser.post('auth/sign-out');
    const first = await browser.signIn('first@example.om');
    deepEqual(((await first.json()) as { twoFactorRedirect: boolean }).twoFactorRedirect, true);
    equal((await browser.read<DeskSession>('desk')).person, undefined);
    equal((await problemOf(await browser.post('auth/two-factor/verify-totp', { code: '000000' }))).type, 'code-wrong');
    const { status } = await browser.post('auth/two-factor/verify-backup-code', { code: enabled.backupCodes[0] });
    equal(status, 200);
    equal((await browser.read<DeskSession>('desk')).secondFactor, true);
    await browser.post('auth/sign-out');
    await browser.signIn('first@example.om');
    const again = await browser.post('auth/two-factor/verify-backup-code', { code: enabled.backupCodes[0] });
    equal((await problemOf(again)).type, 'code-wrong');
  });

  it('allows nothing with only a password if a second factor is required', async () => {
    const server = await start([], { secondFactor: true });
    const browser = await signInFirst(server);
    equal((await browser.read<DeskSession>('desk')).secondFactorOwed, true);
    const people = await browser.get('desk/agencies/muscat/people');
    deepEqual(await problemOf(people), { type: 'second-factor-owed', status: 403 });
    const { totpURI } = (await (await browser.post('auth/two-factor/enable', { password })).json()) as {
      totpURI: string;
    };
    equal((await browser.post('auth/two-factor/verify-totp', { code: totp(totpURI) })).status, 200);
    equal((await browser.get('desk/agencies/muscat/people')).status, 200);
  });

  it('makes a person a member by an invitation to their address, and removes them at once', async () => {
    const server = await start([]);
    const first = await signInFirst(server);
    const viewer = await signInAs(server, first, 'muscat', 'viewer');
    const { people } = await first.read<People>('desk/agencies/muscat/people');
    deepEqual(people.map(({ role }) => role).sort(), ['administrator', 'viewer']);
    const { id = '' } = people.find(({ role }) => role === 'viewer') ?? {};
    equal((await viewer.get('desk/agencies/muscat/people')).status, 200);
    equal((await first.delete(`desk/agencies/muscat/people/${id}`)).status, 204);
    equal((await viewer.get('desk/agencies/muscat/people')).status, 401);
    equal((await viewer.signIn('viewer@muscat.example.om')).status, 401);
    const { entries } = await first.read<Audit>('desk/agencies/muscat/audit');
    // The log names an invited person by address only while the invitation stands: no address stays in the log.
    const invited = entries.find(({ did }) => did === 'invite.viewer')?.on ?? [];
    match(invited.join(), /^[\w-]{12}$/);
    deepEqual(
      entries.map(({ did, by, on }) => [did, by, on]),
      [
        ['member.remove', 'أمينة', ['viewer of muscat']],
        ['sign-in', 'viewer of muscat', []],
        ['member.viewer', 'viewer of muscat', ['viewer of muscat']],
        ['invite.viewer', 'أمينة', invited],
        ['sign-in', 'أمينة', []],
        ['member.administrator', 'أمينة', ['أمينة']],
        ['agency.save', undefined, ['muscat']],
      ],
    );
  });

  it('keeps an administrator in every agency', async () => {
    const server = await start([]);
    const first = await signInFirst(server);
    const { people } = await first.read<People>('desk/agencies/muscat/people');
    const path = `desk/agencies/muscat/people/${people[0]?.id}`;
    equal((await problemOf(await first.delete(path))).type, 'last-administrator');
    equal((await problemOf(await first.put(path, { role: 'viewer' }))).type, 'last-administrator');
    equal((await first.get('desk/agencies/muscat/audit')).status, 200);
  });

  it('lets a member of another agency join by signing in, and no one else in their name', async () => {
    const server = await start([]);
    await server.post(
      'admin/apply',
      { agency: { ...both, slug: 'salalah', timeZone: 'Asia/Muscat', origins: [] }, polls: [] },
      server.admin,
    );
    const first = await signInFirst(server);
    const moderator = await signInAs(server, first, 'muscat', 'moderator');
    const invited = await first.post('desk/agencies/salalah/invitations', {
      email: 'moderator@muscat.example.om',
      role: 'answerer',
    });
    const token = ((await invited.json()) as { link: string }).link.split('#join=')[1];
    const stranger = openBrowser(server);
    const said = await stranger.post('desk/invitations/accept', { token, name: 'Eve', password: 'another password' });
    equal((await problemOf(said)).type, 'not-signed-in');
    equal((await problemOf(await first.post('desk/invitations/accept', { token }))).type, 'not-signed-in');
    equal((await moderator.post('desk/invitations/accept', { token })).status, 200);
    deepEqual(
      (await moderator.read<DeskSession>('desk')).agencies.map(({ slug, role }) => `${slug} ${role}`),
      ['muscat moderator', 'salalah answerer'],
    );
    notEqual((await openBrowser(server).signIn('moderator@muscat.example.om')).status, 401);
  });

  it('creates the first agency of a server without one', async () => {
    const empty = await start('no agency');
    const browser = openBrowser(empty);
    const token = await empty.shura.setUpToken();
    const said = { token, name: 'سالم', email: 'salem@example.om', password };
    deepEqual(await problemOf(await browser.post('desk/invitations/accept', said)), {
      type: 'invalid-request',
      status: 400,
      errors: [{ field: 'agency', code: 'missing' }],
    });
    const agency = { ...both, slug: 'sohar', timeZone: 'Asia/Muscat' };
    equal((await browser.post('desk/invitations/accept', { ...said, agency })).status, 200);
    await browser.signIn('salem@example.om');
    deepEqual(
      (await browser.read<DeskSession>('desk')).agencies.map(({ slug }) => slug),
      ['sohar'],
    );
  });
});

const both = { name: { ar: 'بلدية', en: 'A municipality' }, place: { ar: 'عُمان', en: 'Oman' } };
