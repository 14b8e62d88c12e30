import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Audit, DeskSession, DigestRhythm, Role } from '@shura/contract';
import { holiday } from '../testing/holiday.ts';
import { type ListeningServer, startListeningServer } from '../testing/listening-server.ts';
import { listeningAgency, problemOf } from '../testing/test-server.ts';
import { type Browser, openBrowser, password, signInFirst } from '../testing/test-staff.ts';
import type { Mail } from './mailer.ts';

const publicUrl = 'https://shura.example.om';
const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
const [minute, day] = [60_000, 86_400_000];
/** Seven in the morning in Muscat of a day of November 2026; the 24th is a Tuesday. */
const morning = (date: number, month = 10) => Date.UTC(2026, month, date, 3);

describe('a digest by mail', () => {
  let server: ListeningServer;
  let mails: Mail[];
  let broken: boolean;
  let first: Browser;
  beforeEach(async () => {
    [mails, broken] = [[], false];
    const sendMail = async (mail: Mail) => {
      if (broken) throw new Error('no mail server answers');
      mails.push(mail);
    };
    server = await startListeningServer({ publicUrl, sendMail, secondFactor: false });
    await server.open('green');
    first = await signInFirst(there());
  });
  afterEach(() => server.close());

  /** Staff reach the server at its public address. */
  const there = () => ({ ...server, url: publicUrl });
  const join = async (role: Role): Promise<Browser> => {
    const email = `${role}@example.om`;
    await first.post('desk/agencies/muscat/invitations', { email, role });
    const token = /#join=([\w-]+)/.exec(mails.pop()?.text ?? '')?.[1];
    const browser = openBrowser(there());
    await browser.post('desk/invitations/accept', { token, name: role, password });
    await browser.signIn(email);
    return browser;
  };
  const choose = (by: Browser, every: string) => by.put('desk/agencies/muscat/digest', { every });
  const chosen = async (by: Browser) => (await by.read<DeskSession>('desk')).agencies[0]?.digest;
  /** Mails that are sent until an instant, looking every ten minutes. */
  const sentUntil = async (until: number, step = 10 * minute) => {
    const before = mails.length;
    for (; server.time.now < until; server.time.now += step) await server.shura.mailed();
    return mails.slice(before);
  };
  const dayOf = ({ messageId }: Mail) => /\.(\d{4}-\d\d-\d\d)@/.exec(messageId)?.[1];
  const links = (mail: Mail) => /<(https:\S+)>/.exec(mail.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
  const stopPath = (mail: Mail) => links(mail).slice(publicUrl.length);
  const personOf = async (by: Browser) => (await by.read<DeskSession>('desk')).person?.id ?? '';

  it('is sent to no one who has not chosen it, and then every working day in the morning', async () => {
    await server.publish();
    const viewer = await join('viewer');
    deepEqual([await chosen(viewer), await sentUntil(morning(25) + day)], ['none', []]);
    equal((await choose(viewer, 'daily')).status, 204);
    equal(await chosen(viewer), 'daily');
    const sent = await sentUntil(morning(30));
    // Friday and Saturday are the weekend.
    deepEqual(sent.map(dayOf), ['2026-11-29']);
    deepEqual(
      sent.map(({ to }) => to),
      ['viewer@example.om'],
    );
    deepEqual((await sentUntil(morning(1, 11) + minute)).map(dayOf), ['2026-11-30', '2026-12-01']);
  });

  it('is sent weekly on the first working day, and not on a holiday that is named later', async () => {
    await server.publish();
    await choose(first, 'weekly');
    deepEqual((await sentUntil(morning(30))).map(dayOf), ['2026-11-29']);
    const { calendar, ...agency } = listeningAgency;
    const holidays = [...(calendar?.holidays ?? []), holiday('2026-12-06', '2026-12-07')];
    await server.open('green', {}, { ...agency, calendar: { weekend: [5, 6], holidays } });
    deepEqual((await sentUntil(morning(13, 11) + minute)).map(dayOf), ['2026-12-08', '2026-12-13']);
  });

  it('says nothing while there is nothing to say', async () => {
    await choose(first, 'daily');
    deepEqual(await sentUntil(morning(26) + minute), []);
    await server.publish();
    deepEqual((await sentUntil(morning(29) + minute)).map(dayOf), ['2026-11-29']);
  });

  it('names what is overdue, due and waiting by reference and office, without a citizen’s words', async () => {
    const [late, held] = [await server.publish({ title: 'غاف' }), await server.send()];
    await server.act(late.reference, { kind: 'acknowledge', office });
    await choose(first, 'daily');
    server.time.now = morning(13, 11);
    await server.shura.mailed();
    const text = (mails.at(-1)?.text ?? '').replace(/\p{Cf}/gu, '');
    const [arabic = '', english = ''] = text.split('———');
    match(
      arabic,
      new RegExp(
        `ما يحلّ موعده حتى 14 ديسمبر 2026: 1\n- ${late.reference} · مديرية الحدائق · الرد · الموعد 14 ديسمبر 2026`,
      ),
    );
    match(arabic, new RegExp(`ما فات موعده: 1\n- ${held.reference} · الاطلاع · كان الموعد 29 نوفمبر 2026\n`));
    match(english, /Waiting for an answer now: 2 suggestions/);
    match(english, /To review: 1/);
    ok(english.includes(`${publicUrl}/desk/muscat/suggestions/${held.reference}`));
    doesNotMatch(text, /غاف|أشجار/);
  });

  it('lists five of each, and says how many more there are', async () => {
    for (let n = 0; n < 7; n += 1) await server.publish();
    await choose(first, 'daily');
    server.time.now = morning(13, 11);
    await server.shura.mailed();
    const text = (mails.at(-1)?.text ?? '').replace(/\p{Cf}/gu, '');
    equal(text.match(/^- \w{4}-\w{4} /gm)?.length, 10);
    match(text, /- والباقي: 2\n/);
    match(text, /- and 2 more\n/);
  });

  it('tells administrators the public figures with their definitions, in the first digest of a month', async () => {
    await server.publish();
    const viewer = await join('viewer');
    for (const by of [first, viewer]) await choose(by, 'daily');
    const withFigures = (await sentUntil(morning(3, 11)))
      .filter(({ text }) => text.includes('those answered in time'))
      .map((mail) => [mail.to, dayOf(mail)]);
    deepEqual(withFigures, [
      ['first@example.om', '2026-11-25'],
      ['first@example.om', '2026-12-01'],
    ]);
  });

  it('waits for a mail server that fails, in office hours, and is never sent twice or late', async () => {
    await server.publish();
    await choose(first, 'daily');
    broken = true;
    server.time.now = morning(25);
    deepEqual(await sentUntil(morning(26) - minute, minute), []);
    ok(server.errors.length < 10, `${server.errors.length} tries`);
    const page = await (await fetch(`${server.url}/metrics`, { headers: server.admin })).text();
    match(page, /^shura_digests_retried 1$/m);
    broken = false;
    deepEqual((await sentUntil(morning(26) + day)).map(dayOf), ['2026-11-26']);
    server.errors.length = 0;
  });

  it('stops by its link: a wrong one, and opening it, change nothing; an old one works, and twice is once', async () => {
    await server.publish();
    await choose(first, 'daily');
    server.time.now = morning(25);
    await server.shura.mailed();
    const [mail] = mails.slice(-1) as [Mail];
    equal(mail.headers['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click');
    const post = (path: string) => fetch(server.url + path, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    const path = stopPath(mail);
    for (const wrong of [
      path.replace(/t=.{22}/, `t=${'x'.repeat(22)}`),
      path.replace('/muscat/', '/salalah/'),
      path.replace(/p=[^&]*/, 'p=x'),
      '/a/muscat/digest/stop',
    ]) {
      equal((await post(wrong)).status, 404, wrong);
    }
    for (const language of ['ar', 'en']) {
      const opened = await fetch(`${server.url}${path}&lang=${language}`);
      deepEqual([opened.status, opened.headers.get('referrer-policy')], [200, 'no-referrer']);
      match(await opened.text(), /<form method="post">/);
    }
    equal(await chosen(first), 'daily');
    for (let turn = 0; turn < 2; turn += 1) equal((await post(path)).status, 200);
    equal(await chosen(first), 'none');
    deepEqual(await sentUntil(morning(26) + minute), []);
    await choose(first, 'weekly');
    equal((await post(path)).status, 200);
    equal(await chosen(first), 'none');
    const { entries } = await first.read<Audit>('desk/agencies/muscat/audit');
    deepEqual(
      entries.map(({ did }) => did).filter((did) => did.startsWith('digest')),
      ['digest.none', 'digest.weekly', 'digest.none', 'digest.daily'],
    );
  });

  it('ends with the membership, and does not come back with it', async () => {
    await server.publish();
    const viewer = await join('viewer');
    await choose(viewer, 'daily');
    await first.delete(`desk/agencies/muscat/people/${await personOf(viewer)}`);
    deepEqual(await sentUntil(morning(26)), []);
    equal(await chosen(await join('viewer')), 'none');
  });

  it('is refused in an unknown rhythm', async () => {
    const every: DigestRhythm = 'daily';
    equal((await problemOf(await choose(first, 'hourly'))).type, 'invalid-request');
    equal((await problemOf(await first.put('desk/agencies/salalah/digest', { every }))).type, 'agency-not-found');
  });
});

it('a server that sends no mail offers no digest', async () => {
  const server = await startListeningServer();
  await server.open('green');
  const first = await signInFirst(server);
  equal((await problemOf(await first.put('desk/agencies/muscat/digest', { every: 'daily' }))).type, 'not-found');
  equal((await first.read<DeskSession>('desk')).agencies[0]?.digest, undefined);
  equal((await fetch(`${server.url}/a/muscat/digest/stop`)).status, 404);
  await server.close();
});
