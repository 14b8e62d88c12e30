import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { SentSuggestion, StaffAct } from '@shura/contract';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { generated, noticeModule } from '../../mail/build.ts';
import { mailSender } from '../cli/start/smtp.ts';
import { consultationOf, listeningAgency, startTestServer, type TestServer } from '../testing/test-server.ts';

const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
const reason = { ar: 'في الحي أرض متاحة', en: 'There is land in that quarter' };
const words = 'أشجار غاف في شارع المدارس';
const minute = 60_000;

describe('mail to an author', () => {
  let server: TestServer;
  let smtp: SMTPServer;
  let received: ParsedMail[];
  let refusing: boolean;
  beforeEach(async () => {
    [received, refusing] = [[], false];
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _, done) {
        void simpleParser(stream).then((mail) => {
          if (refusing) return done(Object.assign(new Error('try later'), { responseCode: 451 }));
          received.push(mail);
          return done();
        });
      },
    });
    smtp.listen(0, '127.0.0.1');
    await once(smtp.server, 'listening');
    const { port } = smtp.server.address() as AddressInfo;
    const publicUrl = 'https://shura.example.om';
    const config = { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'shura@example.om', publicUrl };
    const sendMail = mailSender(config as Parameters<typeof mailSender>[0]);
    server = await startTestServer([], { publicUrl, sendMail });
    await server.apply([], [consultationOf('green', { suggestions: {} })], listeningAgency);
  });
  afterEach(async () => {
    await server.close();
    await new Promise<void>((resolve) => smtp.close(resolve));
  });

  const send = async (more: object = {}, to = server) => {
    const token = await to.newDevice({ consultation: 'green' });
    const body = {
      once: `${Math.random()}`.padEnd(22, 'x').replace('.', '_').slice(0, 22),
      text: words,
      language: 'ar',
      ...more,
    };
    const sent = await to.post('consultations/green/suggestions', body, { 'shura-device': token });
    return (await sent.json()) as SentSuggestion;
  };
  const act = async (reference: string, act: StaffAct, seen?: number) => {
    const on = [{ reference, ...(seen !== undefined && { seen }) }];
    const response = await server.post('admin/acts', { by: 'أمينة', on, act }, server.admin);
    if (!response.ok) throw new Error(await response.text());
    await server.shura.mailed();
  };
  it("tells in both languages what happened, with a link, and without a citizen's words", async () => {
    const { reference } = await send({ contact: 'amina@example.om' });
    await act(reference, { kind: 'publish' }, 0);
    await act(reference, { kind: 'answer', office, outcome: 'partly-adopted', reason });
    deepEqual(
      received.map(({ to }) => (to as AddressObject).text),
      ['amina@example.om', 'amina@example.om'],
    );
    const { subject = '', text = '', html = '', headers } = received[1]!;
    match(subject, new RegExp(`^صدر الرد على مقترحكم \u2068${reference}\u2069: \u2068أُخذ به جزئيًا`));
    for (const part of ['أُخذ به جزئيًا', 'Partly adopted', reason.ar, reason.en, office.ar, `/s/${reference}?lang=ar`]) {
      ok(text.includes(part) && String(html).replaceAll('&amp;', '&').includes(part), part);
    }
    match(String(html), /<html lang="ar" dir="rtl"/);
    ok(headers.has('list') && headers.get('auto-submitted') === 'auto-generated');
    doesNotMatch(`${subject}${text}${html}`, /غاف/);
  });

  it('is sent only to authors who left an address, about acts that concern them', async () => {
    const [silent, other] = [await send(), await send({ contact: 'amina@example.om' })];
    await act(silent.reference, { kind: 'publish' }, 0);
    await act(other.reference, { kind: 'publish' }, 0);
    await act(other.reference, { kind: 'link', to: silent.reference });
    equal(received.length, 1);
  });

  it('is retried ever more rarely while the mail server refuses, then given up and reported', async () => {
    refusing = true;
    const { reference } = await send({ contact: 'amina@example.om' });
    await act(reference, { kind: 'publish' }, 0);
    const attempts = async () => (await server.store.dueNotices(Number.MAX_SAFE_INTEGER, 9)).map((one) => one.attempts);
    deepEqual([received.length, await attempts()], [0, [1]]);
    await server.shura.mailed();
    deepEqual(await attempts(), [1]);
    server.time.now += minute;
    await server.shura.mailed();
    deepEqual(await attempts(), [2]);
    refusing = false;
    server.time.now += 2 * minute;
    await server.shura.mailed();
    deepEqual([received.length, await attempts()], [1, []]);
    refusing = true;
    await act(reference, { kind: 'acknowledge', office });
    for (let turn = 0; turn < 12; turn += 1) {
      server.time.now += 24 * 60 * minute;
      await server.shura.mailed();
    }
    deepEqual(await attempts(), []);
    equal(server.errors.length, 12);
    match(await (await fetch(`${server.url}/metrics`, { headers: server.admin })).text(), /^shura_mails_given_up 1$/m);
  });

  it('is limited to ten a day for an address, and the rest are sent later', async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      const { reference } = await send({ contact: 'amina@example.om' });
      await act(reference, { kind: 'publish' }, 0);
    }
    equal(received.length, 10);
    server.time.now += 25 * 60 * minute;
    await server.shura.mailed();
    equal(received.length, 12);
  });

  it('stops with one click, which deletes the address', async () => {
    const { reference } = await send({ contact: 'amina@example.om' });
    await act(reference, { kind: 'publish' }, 0);
    const [, stop = ''] = /https:\/\/shura\.example\.om(\/\S+stop\S+)/.exec(received[0]?.text ?? '') ?? [];
    const id = (await server.store.suggestionsAfter(0, 1))[0]?.id ?? 0;
    await fetch(server.url + stop.replace(/t=.{22}/, `t=${'x'.repeat(22)}`), { method: 'POST' });
    ok((await server.store.contactOf(id)) !== undefined);
    match(await (await fetch(server.url + stop)).text(), /<form method="post">/);
    ok((await server.store.contactOf(id)) !== undefined);
    equal((await fetch(server.url + stop, { method: 'POST', body: 'List-Unsubscribe=One-Click' })).status, 200);
    equal(await server.store.contactOf(id), undefined);
    await act(reference, { kind: 'acknowledge', office });
    equal(received.length, 1);
  });

  it('does not keep a server from stopping if the mail server does not respond', async () => {
    const { promise: asked, resolve } = Promise.withResolvers<void>();
    const sendMail = () => {
      resolve();
      return new Promise<never>(() => {});
    };
    const silent = await startTestServer([], { publicUrl: 'https://shura.example.om', sendMail });
    await silent.apply([], [consultationOf('green', { suggestions: {} })], listeningAgency);
    const { reference } = await send({ contact: 'amina@example.om' }, silent);
    const acted = { by: 'أمينة', on: [{ reference, seen: 0 }], act: { kind: 'publish' } };
    ok((await silent.post('admin/acts', acted, silent.admin)).ok);
    await asked;
    // The mail server never answers: this resolves only if nothing waits for it.
    await silent.close();
  });

  it('contains only its own markup, whatever an agency wrote', async () => {
    const { reference } = await send({ contact: 'amina@example.om' });
    await act(reference, { kind: 'publish' }, 0);
    const attack = `<script>alert(1)</script>"><img src=x onerror=alert(1)> \u202e{{link}} ]]> &lt;`;
    await act(reference, {
      kind: 'answer',
      office: { ar: attack, en: attack },
      outcome: 'adopted',
      reason: { ar: attack },
    });
    const html = String(received[1]?.html);
    doesNotMatch(html, /<script|<img|\u202e/);
    ok(html.includes('&#60;script&#62;'));
  });

  it('is generated from the current template', async () => {
    equal(readFileSync(generated, 'utf8'), await noticeModule(), 'run node mail/build.ts in packages/server');
  });
});
