import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Adopted } from '@shura/contract';
import { Hono } from 'hono';
import { type ListeningServer, startListeningServer } from '../testing/listening-server.ts';
import { elementsOf, type MarkupElement, readMarkup, textOf } from '../testing/strict-markup.ts';
import { agencyOrigin } from '../testing/test-server.ts';
import { signInAs, signInFirst } from '../testing/test-staff.ts';

const both = (ar: string, en: string) => ({ ar, en });
const day = 86_400_000;
const office = both('المديرية', 'The directorate');
interface JsonFeed {
  readonly language: string;
  readonly description?: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly content_text: string;
  }[];
}
const named = (root: MarkupElement, name: string) => [...elementsOf(root)].filter((element) => element.name === name);
const plain = (text: string) => text.replace(/\p{Cf}/gu, '');

describe('the feeds', () => {
  let server: ListeningServer;
  beforeEach(async () => {
    server = await startListeningServer();
    await server.open('green');
  });
  afterEach(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });
  const json = async (path: string) => JSON.parse((await server.get(`feeds/json/${path}`)).page) as JsonFeed;

  /** A suggestion with every act, and a hidden one. */
  const history = async () => {
    const { reference } = await server.publish({ title: 'أشجار الغاف' });
    const commitment = { text: both('مئة شجرة', 'A hundred trees'), due: '2026-12-01' };
    const acts = [
      { kind: 'acknowledge', office },
      { kind: 'answer', office, outcome: 'adopted', reason: office, commitment },
      { kind: 'delay', office, reason: office, due: '2027-02-01' },
      { kind: 'carry-out', office, evidence: both('غُرست', 'Planted') },
    ] as const;
    for (const act of acts) {
      server.time.now += day;
      await server.act(reference, act);
    }
    const hidden = await server.publish({ title: 'سر', text: 'كلام مسيء جدًّا' });
    server.time.now += day;
    await server.act(hidden.reference, { kind: 'hide', rule: 1 });
    server.time.now = Date.UTC(2026, 11, 25, 6);
    const outcome = {
      office,
      said: office,
      did: [],
      didNot: [{ text: office, reason: both('بلا ميزانية', 'No budget') }],
    };
    await server.open('green', { outcome });
    return { reference, hidden: hidden.reference };
  };

  it('list the news, newest first, with stable ids and without hidden words', async () => {
    const { reference, hidden } = await history();
    const { items, language } = await json('muscat/green?lang=en');
    equal(language, 'en');
    deepEqual(
      items.map(({ id, title }) => [id, plain(title)]),
      [
        ['urn:shura:consultation:green:outcome:1:en', 'The agency has answered a consultation: Green spaces'],
        ['urn:shura:consultation:green:closed:en', 'A consultation is closed: Green spaces'],
        [`urn:shura:suggestion:${hidden}:2:en`, `A suggestion is hidden under rule 1: ${hidden}`],
        [`urn:shura:suggestion:${reference}:5:en`, 'A commitment is carried out: أشجار الغاف'],
        [`urn:shura:suggestion:${hidden}:1:en`, `A new suggestion in Green spaces: ${hidden}`],
        [`urn:shura:suggestion:${reference}:4:en`, 'A commitment is postponed to 1 February 2027: أشجار الغاف'],
        [`urn:shura:suggestion:${reference}:3:en`, 'A suggestion is answered, Adopted: أشجار الغاف'],
        [`urn:shura:suggestion:${reference}:1:en`, 'A new suggestion in Green spaces: أشجار الغاف'],
        ['urn:shura:consultation:green:opened:en', 'A consultation is open: Green spaces'],
      ],
    );
    for (const format of ['rss', 'atom', 'json'])
      doesNotMatch((await server.get(`feeds/${format}/muscat`)).page, /مسيء/);
    match(items[0]?.content_text ?? '', /No budget/);
    match(plain(items[4]?.content_text ?? ''), /Hidden on 29 November 2026 under rule 1: No insults/);
  });

  it('show for a suggestion that was hidden when overdue the rule, and that its answer is still owed', async () => {
    const [late, early] = [await server.publish(), await server.publish({ text: 'نريد ظلًّا للمشاة قرب المدرسة' })];
    await server.act(early.reference, { kind: 'hide', rule: 1 });
    server.time.now += 30 * day;
    await server.act(late.reference, { kind: 'hide', rule: 1 });
    const { items } = await json('muscat/green?lang=en');
    const said = ({ reference }: { reference: string }) =>
      items.filter(({ id }) => id.includes(reference)).map(({ content_text }) => plain(content_text));
    for (const words of said(late)) match(words, /under rule 1: No insults.*\d+ working days waiting for an answer/s);
    for (const words of said(early)) doesNotMatch(words, /waiting/);
    deepEqual([said(late).length, said(early).length], [2, 2]);
  });

  it('of one consultation begin with what became of the ideas of each hashtag, and those of an agency do not', async () => {
    const moderator = await signInAs(server, await signInFirst(server), 'muscat', 'moderator');
    const adopt = {
      consultation: 'green',
      hashtag: '#مسقط_خضراء',
      posts: [{ url: 'https://x.com/a/status/2', text: 'ظل' }],
    };
    const adopted = await moderator.post('desk/agencies/muscat/adoption', adopt);
    const said = async (path: string) => plain((await json(path)).description ?? '');
    equal(await said('muscat/green?lang=en'), '');
    const reference = ((await adopted.json()) as Adopted).posts[0]?.reference ?? '';
    await server.act(reference, { kind: 'publish', checked: true }, 0);
    await server.act(reference, { kind: 'acknowledge', office });
    server.time.now += 7 * day;
    const line =
      '#مسقط_خضراء · 1 idea · Read: 1 · Answered: 0 · Carried out: 0 · The longest wait: 5 working days waiting for an answer';
    equal(await said('muscat/green?lang=en'), `Ideas adopted from hashtags, and what became of them\n\n${line}`);
    equal(await said('muscat?lang=en'), '');
    for (const [format, name] of [
      ['atom', 'subtitle'],
      ['rss', 'description'],
    ] as const) {
      const { page } = await server.get(`feeds/${format}/muscat/green?lang=ar`);
      const [about] = named(readMarkup(page), name);
      match(
        plain(about ? textOf(about) : ''),
        /#مسقط_خضراء · فكرة واحدة · ما جرى الاطلاع عليه: 1 · .*5 أيام عمل بانتظار الرد/,
      );
    }
  });

  it('number the acts on a post as its page does, also once it is claimed', async () => {
    const moderator = await signInAs(server, await signInFirst(server), 'muscat', 'moderator');
    const posts = [{ url: 'https://x.com/a/status/1', text: 'ظل في الطريق' }];
    const adopted = await moderator.post('desk/agencies/muscat/adoption', { consultation: 'green', posts });
    const reference = ((await adopted.json()) as Adopted).posts[0]?.reference ?? '';
    await server.act(reference, { kind: 'publish', checked: true }, 0);
    equal((await server.post(`suggestions/${reference}/claims`, {}, { origin: agencyOrigin })).status, 201);
    await server.act(reference, { kind: 'answer', office, outcome: 'adopted', reason: office });
    const { items } = await json('muscat/green?lang=en');
    const entry = items.find(({ title }) => title.includes('answered'));
    equal(entry?.id, `urn:shura:suggestion:${reference}:2:en`);
    match(entry?.url ?? '', /#act-2$/);
    match(entry?.content_text ?? '', /The directorate/);
    match((await server.get(`s/${reference}`)).page, /id="act-2"/);
  });

  it('note in English only that the translation of an answer in Arabic follows', async () => {
    const { reference } = await server.publish({ title: 'ظل' });
    await server.act(reference, { kind: 'answer', office, outcome: 'adopted', reason: { ar: 'نزرعها' } });
    const said = async (language: string) => {
      const { items } = await json(`muscat/green?lang=${language}`);
      return items.find(({ id }) => id.includes(`${reference}:2`))?.content_text ?? '';
    };
    match(await said('en'), /نزرعها\s+Official translation to follow/);
    doesNotMatch(await said('ar'), /الترجمة/);
  });

  it('have the same content in three formats and two languages, each marked with its language and direction', async () => {
    const { reference } = await history();
    for (const [lang, dir] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ] as const) {
      const { items } = await json(`muscat?lang=${lang}`);
      const { response, page } = await server.get(`feeds/atom/muscat?lang=${lang}`);
      equal(response.headers.get('content-type'), 'application/atom+xml; charset=utf-8');
      const atom = readMarkup(page);
      const [feed] = named(atom, 'feed');
      equal(feed?.attributes.get('xml:lang'), lang);
      deepEqual(
        named(atom, 'title').slice(1).map(textOf),
        items.map(({ title }) => title),
      );
      ok(named(atom, 'div').every(({ attributes }) => attributes.get('dir') === dir));
      const rss = readMarkup((await server.get(`feeds/rss/muscat?lang=${lang}`)).page);
      deepEqual(
        named(rss, 'guid').map(textOf),
        items.map(({ id }) => id),
      );
      deepEqual(named(rss, 'language').map(textOf), [lang]);
      const [first] = named(rss, 'item');
      match(first ? textOf(first) : '', new RegExp(`<div lang="${lang}" dir="${dir}">`));
      ok(items.some(({ url }) => url === `${server.url}/s/${reference}?lang=${lang}#act-3`));
    }
  });

  it('do not report a day as missed that was moved before it came', async () => {
    await history();
    for (const lang of ['ar', 'en']) {
      for (const { title, content_text } of (await json(`muscat?lang=${lang}`)).items) {
        doesNotMatch(plain(`${title} ${content_text}`), /تجاوزنا|تأخر|passed|\blate\b/);
      }
    }
  });

  it('are linked from the pages, and link back to them', async () => {
    const { reference } = await history();
    for (const path of ['c/green', `s/${reference}`, 'a/muscat']) {
      const { page } = await server.get(path);
      const links = [...page.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)">/g)];
      equal(links.length, 3, path);
      for (const [, type, href = ''] of links) {
        const response = await fetch(new URL(href.replaceAll('&amp;', '&'), `${server.url}/${path}`));
        deepEqual([response.status, response.headers.get('content-type')?.split(';')[0]], [200, type]);
      }
    }
    const { items } = await json('muscat');
    for (const { url } of items) equal((await fetch(url)).status, 200, url);
    const page = await (await fetch(`${server.url}/s/${reference}`)).text();
    for (const { url } of items.filter(({ url }) => url.includes(reference))) {
      match(page, new RegExp(`id="${new URL(url).hash.slice(1)}"`));
    }
  });

  it('have the newest fifty entries, and are sent again only after a change', async () => {
    for (let n = 0; n < 60; n += 1) {
      server.time.now += 1000;
      await server.publish({ title: `رقم ${n}` });
    }
    const { items } = await json('muscat');
    equal(items.length, 50);
    match(items[0]?.title ?? '', /رقم 59/);
    match(items[49]?.title ?? '', /رقم 10/);
    const etag = (await server.get('feeds/atom/muscat')).response.headers.get('etag') ?? '';
    const again = await server.get('feeds/atom/muscat', { 'if-none-match': etag });
    deepEqual([again.response.status, again.page], [304, '']);
    await server.publish();
    equal((await server.get('feeds/atom/muscat', { 'if-none-match': etag })).response.status, 200);
  });

  it('contain only what everyone may find', async () => {
    await server.open('later', { opens: '2026-12-01T09:00' });
    await server.open('draft', { draft: true });
    await server.send();
    deepEqual(
      (await json('muscat')).items.map(({ id }) => id),
      ['urn:shura:consultation:green:opened:ar'],
    );
    equal((await json('muscat/later')).items.length, 0);
    for (const path of ['rss/nobody', 'rss/muscat/nothing', 'rss/muscat/draft', 'pdf/muscat', 'constructor/muscat']) {
      equal((await server.get(`feeds/${path}`)).response.status, 404, path);
    }
  });
});

describe('the feeds of a server with an address', () => {
  it('link to that address', async () => {
    const server = await startListeningServer({ publicUrl: 'https://shura.example.om/talk' });
    await server.open('green');
    const { items } = JSON.parse((await server.get('feeds/json/muscat')).page) as JsonFeed;
    deepEqual(
      items.map(({ url }) => url),
      ['https://shura.example.om/talk/c/green?lang=ar'],
    );
    match(
      (await server.get('feeds/atom/muscat?lang=en')).page,
      /href="https:\/\/shura.example.om\/talk\/feeds\/atom\/muscat\?lang=en"/,
    );
    await server.close();
  });
});

describe('the feeds of a server mounted in another app', () => {
  it('link to the mount point', async () => {
    const server = await startListeningServer({ publicUrl: 'http://www.example.om/shura' });
    await server.open('green');
    const host = new Hono().route('/shura', server.shura.app);
    const { items } = (await (await host.request('http://www.example.om/shura/feeds/json/muscat')).json()) as JsonFeed;
    deepEqual(
      items.map(({ url }) => url),
      ['http://www.example.om/shura/c/green?lang=ar'],
    );
    equal((await host.request('http://www.example.om/shura/a/muscat/policy')).status, 200);
    await server.close();
  });
});
