import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Mail } from '../../delivery/mailer.ts';
import {
  type ListeningServer,
  onceIn,
  sameOrigin,
  startListeningServer,
  wordsOn,
} from '../../testing/listening-server.ts';
import { agencyOrigin, problemOf } from '../../testing/test-server.ts';

const day = 86_400_000;
const contact = 'amina@example.om';
const burst = 40;

describe('a new tracking code', () => {
  let server: ListeningServer;
  let mails: Mail[];
  beforeEach(async () => {
    mails = [];
    server = await startListeningServer({
      publicUrl: 'https://shura.example.om',
      sendMail: async (mail) => void mails.push(mail),
      rates: { attempts: { perMinute: 1, burst } },
    });
    await server.open('green');
  });
  afterEach(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const ask = (reference: string, to = contact) =>
    server.post(`suggestions/${reference}/new-code`, { contact: to }, { origin: agencyOrigin });
  /** Resolves once the mails that were owed before are sent. */
  const mailed = async () => {
    // The writer of the database answers in order, so after what is owed.
    await server.store.fault();
    // A run in progress does not send what is owed since it began.
    for (const _run of [1, 2]) await server.shura.mailed();
    return mails.length;
  };
  const send = () => server.send({ contact });
  /** The path of the link that the last mail has. */
  const linkFor = async (reference: string) => {
    equal((await ask(reference)).status, 202);
    await mailed();
    const [, path = ''] = /https:\/\/shura\.example\.om\/(s\/\S+\/code\S+)/.exec(mails.at(-1)?.text ?? '') ?? [];
    return path;
  };
  const press = async (link: string, once: string) => {
    const { response, page } = await server.submit(link, [[':once', once]], {});
    const [code] = /(\w{4}-){5}\w{4}/.exec(wordsOn(page)) ?? [];
    return { status: response.status, code, headers: response.headers };
  };
  const proves = async (reference: string, code: string | undefined) =>
    (
      await server.submit(`s/${reference}`, [
        ['kind', 'read'],
        ['code', code ?? ''],
      ])
    ).response.status === 200;

  it('is asked for with the same answer, whether or not a mail is sent', async () => {
    const [{ reference }, unasked, silent, erased] = [await send(), await send(), await server.send(), await send()];
    const erasing = { kind: 'erase', code: erased.trackingCode };
    equal((await server.post(`suggestions/${erased.reference}/author`, erasing)).status, 200);
    const answerTo = async (asked: Promise<Response>) => {
      const response = await asked;
      const { date: _, ...headers } = Object.fromEntries(response.headers);
      return { status: response.status, headers, body: await response.text() };
    };
    const expected = await answerTo(ask(reference, 'Amina@Example.OM'));
    equal(await mailed(), 1);
    for (const [to, address] of [
      [reference, contact],
      [unasked.reference, 'other@example.om'],
      [silent.reference, contact],
      [erased.reference, contact],
      ['K3M7-9QXT', contact],
      ['nothing', contact],
    ] as const) {
      deepEqual(await answerTo(ask(to, address)), expected, `${to} ${address}`);
    }
    equal(await mailed(), 1);
    deepEqual([expected.status, expected.body], [202, '{}']);
  });

  it('is mailed as a link in both languages, and the subject has neither the link nor a code', async () => {
    const { reference, trackingCode } = await send();
    const link = await linkFor(reference);
    const { to, subject, text, html, messageId } = mails[0]!;
    deepEqual([to, messageId.startsWith(`${reference}.-`)], [contact, true]);
    match(subject, /^رمز متابعة جديد لمقترحكم/);
    doesNotMatch(subject, /code/);
    for (const words of ['الحصول على رمز جديد', 'Get a new code', 'within 24 hours']) ok(text.includes(words), words);
    ok(html.replaceAll('&#38;', '&').includes(link));
    doesNotMatch(text + html, new RegExp(trackingCode));
  });

  it('is drawn by a press, not by opening the link, and replaces the old one, once', async () => {
    const { reference, trackingCode, followToken } = await send();
    const link = await linkFor(reference);
    let page = '';
    for (const _again of [1, 2]) page = (await server.get(link)).page;
    ok(await proves(reference, trackingCode));
    const first = await press(link, onceIn(page));
    deepEqual(
      [first.headers.get('cache-control'), first.headers.get('referrer-policy')],
      ['private, no-store', 'no-referrer'],
    );
    notEqual(first.code, undefined);
    deepEqual([await proves(reference, first.code), await proves(reference, trackingCode)], [true, false]);
    const again = await press(link, onceIn(page));
    equal(again.code, first.code, 'a second press of the same form shows the same code');
    const other = await press(link, 'x'.repeat(22));
    deepEqual([other.status, other.code], [410, undefined]);
    equal((await server.get(link)).response.status, 410);
    // What a device keeps is not the code.
    const followed = await server.post(
      `suggestions/${reference}/follow`,
      { token: followToken },
      { origin: agencyOrigin },
    );
    equal(followed.status, 200);
  });

  it('is one code if the link is used twice at once', async () => {
    const { reference } = await send();
    const link = await linkFor(reference);
    const pressed = await Promise.all(Array.from({ length: 8 }, (_, n) => press(link, `${n}`.padStart(22, 'x'))));
    const codes = pressed.flatMap(({ code }) => code ?? []);
    equal(codes.length, 1);
    ok(await proves(reference, codes[0]));
  });

  it('is not given after 24 hours, or by a link that was changed', async () => {
    const { reference, trackingCode } = await send();
    const other = await server.send({ contact: 'salim@example.om' });
    const link = await linkFor(reference);
    for (const wrong of [
      link.replace(reference, other.reference),
      link.replace(/t=/, 't=z'),
      link.replace(/&lang/, 'x&lang'),
    ]) {
      equal((await press(wrong, 'x'.repeat(22))).status, 410, wrong);
    }
    const { code } = await press(link, 'x'.repeat(22));
    server.time.now += day;
    deepEqual((await press(link, 'x'.repeat(22))).status, 410);
    const late = await linkFor(reference);
    server.time.now += day;
    equal((await server.get(late)).response.status, 410);
    equal((await press(late, 'x'.repeat(22))).status, 410);
    deepEqual([await proves(reference, code), await proves(reference, trackingCode)], [true, false]);
  });

  it('is not given once its author has erased the suggestion, or had the address deleted', async () => {
    const [erased, stopped] = [await send(), await send()];
    const links = [await linkFor(erased.reference), await linkFor(stopped.reference)] as const;
    const { code = '' } = await press(links[0], 'x'.repeat(22));
    equal((await server.post(`suggestions/${erased.reference}/author`, { kind: 'erase', code })).status, 200);
    equal((await press(links[0], 'x'.repeat(22))).status, 410);
    const [, stop = ''] = /https:\/\/shura\.example\.om\/(s\/\S+\/stop\S+)/.exec(mails.at(-1)?.text ?? '') ?? [];
    equal((await server.submit(stop, [])).response.status, 200);
    equal((await press(links[1], 'x'.repeat(22))).status, 410);
    ok(await proves(stopped.reference, stopped.trackingCode));
    server.time.now += day;
    for (const { reference } of [erased, stopped]) await ask(reference);
    equal(await mailed(), 2);
  });

  it('is mailed once a day for a suggestion, and ten times a day to an address', async () => {
    const references: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) references.push((await send()).reference);
    for (const _again of [1, 2]) {
      await ask(references[0]!);
      server.time.now += 1;
    }
    equal(await mailed(), 1);
    for (const reference of references) await ask(reference);
    equal(await mailed(), 10);
    server.time.now += day + 1;
    await ask(references[0]!);
    equal(await mailed(), 13);
  });

  it('is asked for by one network as often as a wrong code is tried', async () => {
    const { reference } = await send();
    const statuses: number[] = [];
    for (let turn = 0; turn <= burst; turn += 1) statuses.push((await ask(reference, 'other@example.om')).status);
    deepEqual(statuses.filter((status) => status === 429).length, 1);
    equal((await problemOf(await ask(reference))).type, 'too-many-attempts');
    equal(await mailed(), 0);
  });

  it('is asked for on a page without scripts, which explains what is wrong and keeps what was typed', async () => {
    const { reference } = await send();
    const link = (await server.get(`s/${reference}?lang=en`)).page;
    match(link, new RegExp(`href="../s\\?lang=en&amp;lost=${reference}#lost"`));
    match((await server.get(`s?lang=en&lost=${reference}`)).page, new RegExp(`name="ref" value="${reference}"`));
    const asked = (ref: string, to: string, headers?: Record<string, string>) =>
      server.submit(
        's?lang=en',
        [
          ['ref', ref],
          ['contact', to],
        ],
        headers,
      );
    const wrong = await asked('K3M7', 'nobody');
    equal(wrong.response.status, 400);
    for (const part of ['href="#lost:ref"', 'href="#lost:contact"', 'value="nobody"'])
      ok(wrong.page.includes(part), part);
    equal((await asked(reference, contact, { 'sec-fetch-site': 'cross-site' })).response.status, 403);
    equal(await mailed(), 0);
    for (const to of ['other@example.om', contact]) {
      const { response } = await asked(reference, to);
      deepEqual([response.status, response.headers.get('location')], [303, 's?lang=en&done=ask-code']);
    }
    equal(await mailed(), 1);
    match(wordsOn((await server.get('s?lang=en&done=ask-code', sameOrigin)).page), /message is on its way/);
  });

  it('is refused with the field that is wrong', async () => {
    const { reference } = await send();
    deepEqual((await problemOf(await ask(reference, 'nobody'))).errors, [{ field: 'contact', code: 'wrong-value' }]);
    const long = `${'a'.repeat(5_000)}@example.om`;
    deepEqual((await problemOf(await ask(reference, long))).errors, [{ field: 'contact', code: 'too-long' }]);
  });
});

it('a new tracking code is offered by no page of a server that sends no mail', async (t) => {
  const server = await startListeningServer();
  t.after(() => server.close());
  await server.open('green');
  const { reference } = await server.publish({ contact });
  const answer = await server.post(`suggestions/${reference}/new-code`, { contact }, { origin: agencyOrigin });
  equal((await problemOf(answer)).type, 'not-found');
  for (const path of ['s', `s/${reference}`]) doesNotMatch((await server.get(path)).page, /lost/);
});
