import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { StaffAct, Text } from '@shura/contract';
import { type ListeningServer, onceIn, startListeningServer } from '../testing/listening-server.ts';
import { storedAttacks } from '../testing/stored-attacks.ts';
import { elementsOf, type MarkupElement, readMarkup, textOf } from '../testing/strict-markup.ts';
import { agencyDocument, listeningAgency } from '../testing/test-server.ts';

const elements = new Set(
  `html head meta title link body header main section article nav footer h1 h2 h3 h4 p a bdi b span ul ol li dl dt dd div
  time figure figcaption img form input button label select optgroup option textarea fieldset legend details summary table caption thead tbody tr th td`.split(
    /\s+/,
  ),
);
const attributes = new Set(
  `lang dir charset name property content rel type title href hreflang class id datetime action method value checked selected
  required rows for label role tabindex autofocus translate autocomplete autocapitalize spellcheck scope open accept-charset novalidate
  readonly src alt width height loading download data-copy data-copied data-uncopied`.split(/\s+/),
);
const inFeeds = new Set(
  'feed id title updated author name link entry published content div p br rss channel description language item guid pubDate lastBuildDate atom:link'.split(
    ' ',
  ),
);

/** Markup that a page must never contain. */
const wrongIn = (root: MarkupElement): string[] =>
  [...elementsOf(root)].slice(1).flatMap(({ name, attributes: has }) => [
    ...(elements.has(name) || (name === 'script' && has.get('src') === '../../copy.js') ? [] : [`<${name}>`]),
    ...[...has.keys()]
      .filter((key) => !attributes.has(key) && !/^aria-[a-z]+$/.test(key))
      .map((key) => `<${name} ${key}>`),
    ...['href', 'action', 'src'].flatMap((key) => {
      const to = has.get(key);
      return to === undefined ||
        /^(https?:\/\/|\.\.\/|\?|#|pages\.css$|s$|\/c\/topic-\d+\/(image\.png|qr\.svg))/i.test(to)
        ? []
        : [`${key}="${to}"`];
    }),
  ]);

/** XML 1.0 cannot represent these; pages drop the first or show it as U+FFFD. */
const written = (words: string) =>
  words.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
const both = (words: string): Text => ({ ar: words, en: words });

describe('stored attacks on readers', () => {
  let server: ListeningServer;
  const references: string[] = [];
  const day = 86_400_000;

  before(async () => {
    server = await startListeningServer();
    for (const [n, attack] of storedAttacks.entries()) {
      const text = both(attack) as { ar: string; en: string };
      await server.open(
        `topic-${n}`,
        {
          ...topicOf(text),
          suggestions: { categories: [{ id: 'a', text }] },
        },
        agencyOf(n, text),
      );
      const link = `https://x.example/?q=${attack}`;
      const basis = URL.canParse(link) && link.isWellFormed() ? [{ kind: 'study' as const, link }] : [];
      const idea = { title: attack, text: `${attack}\nنص ${attack}`, basis, category: 'a' };
      const [{ reference }, hidden] = [
        await server.publish(idea, `topic-${n}`),
        await server.publish(idea, `topic-${n}`),
      ];
      await server.act(hidden.reference, { kind: 'hide', rule: 1 });
      for (const act of actsOf(attack)) await server.act(reference, act);
      references[n] = reference;
    }
  });
  after(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const agencyOf = (n: number, text: { ar: string; en: string }): typeof listeningAgency => ({
    ...listeningAgency,
    slug: `agency-${n}`,
    name: text,
    place: text,
    policy: {
      ...(listeningAgency.policy as NonNullable<typeof listeningAgency.policy>),
      reader: text,
      rules: [text],
      kept: text,
      unpublishedDays: 365,
      complaints: { name: text, url: 'https://complaints.example.om/' },
    },
  });
  const topicOf = (text: { ar: string; en: string }) => ({
    title: text,
    purpose: text,
    undecided: text,
    decided: text,
    owner: text,
    decision: { by: text, on: '2027-03-01' },
  });
  const actsOf = (attack: string): StaffAct[] => {
    const [office, reason] = [both(attack), both(attack)];
    return [
      { kind: 'ask', office, question: reason },
      { kind: 'refer', office, to: office, reason },
      { kind: 'answer', office, outcome: 'referred', to: office, reason },
      { kind: 'answer', office, outcome: 'adopted', reason, commitment: { text: reason, due: '2026-12-01' } },
      { kind: 'delay', office, reason, due: '2027-01-01' },
      { kind: 'carry-out', office, evidence: reason, link: 'https://x.example/?a="><script>' },
    ];
  };
  const close = async () => {
    server.time.now += 40 * day;
    for (const [n, attack] of storedAttacks.entries()) {
      const text = both(attack) as { ar: string; en: string };
      await server.open(
        `topic-${n}`,
        {
          ...topicOf(text),
          suggestions: { categories: [{ id: 'a', text }] },
          outcome: { office: text, said: text, did: [{ text, on: '2026-12-30' }], didNot: [{ text, reason: text }] },
        },
        agencyOf(n, text),
      );
    }
  };
  /** Every text of a page as shown, and its fields as sent. */
  const wordsOf = (root: MarkupElement) =>
    new Set(
      [...elementsOf(root)].flatMap((element) => [textOf(element).trim(), element.attributes.get('value') ?? '']),
    );
  const inert = async (path: string): Promise<MarkupElement> => {
    const { response, page } = await server.get(path);
    equal(response.status, 200, path);
    const root = readMarkup(page);
    deepEqual(wrongIn(root), [], path);
    return root;
  };

  it('are more than a hundred', () => {
    ok(new Set(storedAttacks).size >= 100, String(storedAttacks.length));
  });

  it('stay plain text on every page, and unchanged', async () => {
    for (const [n, attack] of storedAttacks.entries()) {
      const { title = '', text = '', acts } = await server.tracked(references[n] ?? '');
      const reason = acts.flatMap((act) => (act.kind === 'answered' ? (act.reason['ar'] ?? '') : []))[0] ?? '';
      for (const lang of ['ar', 'en']) {
        const topic = wordsOf(await inert(`c/topic-${n}?lang=${lang}`));
        for (const words of [title, text, attack]) ok(topic.has(words.trim()), `${words} in topic ${n}`);
        ok(wordsOf(await inert(`c/topic-${n}/share?lang=${lang}`)).has(attack.trim()), attack);
        const one = wordsOf(await inert(`s/${references[n]}?lang=${lang}`));
        for (const words of [title, text, reason]) ok(one.has(words.trim()), `${words} in ${n}`);
        for (const path of [`a/agency-${n}`, `a/agency-${n}/policy`, `a/agency-${n}/pledge`]) {
          ok(wordsOf(await inert(`${path}?lang=${lang}`)).has(attack.trim()), `${path}: ${attack}`);
        }
      }
    }
  });

  it('stay plain text in a form that is shown again', async () => {
    const once = onceIn((await server.get('c/topic-0')).page);
    for (const attack of storedAttacks) {
      const fields = [
        'title',
        'text',
        'category',
        'basis-study',
        'link-study',
        'link-reading',
        'country',
        'contact',
        'checked',
      ];
      const sent = await server.submit('c/topic-0', [
        [':once', once],
        ...fields.map((name) => [name, attack] as const),
      ]);
      equal(sent.response.status, 422);
      const root = readMarkup(sent.page);
      deepEqual(wrongIn(root), [], attack);
      // A browser normalises a field's line breaks and drops the first after the tag.
      const typed = attack.toWellFormed();
      ok(wordsOf(root).has(typed), attack);
      const reply = await server.submit(`s/${references[0]}`, [
        ['kind', 'reply'],
        ['text', attack],
        ['code', attack],
      ]);
      deepEqual(wrongIn(readMarkup(reply.page)), [], attack);
      const query = encodeURIComponent(attack.toWellFormed());
      for (const path of [`c/topic-0?order=${query}&after=${query}&basis=${query}&lang=${query}&done=${query}`])
        await inert(path);
      deepEqual(wrongIn(readMarkup((await server.get(`s?ref=${query}`)).page)), [], attack);
    }
  });

  it('stay plain text in every feed, and unchanged', async () => {
    await close();
    for (const [n, attack] of storedAttacks.entries()) {
      const { title = '', text = '' } = await server.tracked(references[n] ?? '');
      for (const lang of ['ar', 'en']) {
        const [atom, rss, json] = await Promise.all(
          ['atom', 'rss', 'json'].map(
            async (format) => (await server.get(`feeds/${format}/agency-${n}/topic-${n}?lang=${lang}`)).page,
          ),
        );
        const feed = readMarkup(atom ?? '');
        deepEqual(
          [...elementsOf(feed)].slice(1).filter(({ name }) => !inFeeds.has(name)),
          [],
          attack,
        );
        const words = wordsOf(feed);
        for (const said of [attack.trim(), text]) ok(words.has(written(said).trim()), `${said} in feed ${n}`);
        const channel = readMarkup(rss ?? '');
        deepEqual(
          [...elementsOf(channel)].slice(1).filter(({ name }) => !inFeeds.has(name)),
          [],
          attack,
        );
        const descriptions = [...elementsOf(channel)]
          .filter(({ name }) => name === 'description')
          .slice(1)
          .map(textOf);
        for (const description of descriptions) deepEqual(wrongInBody(readMarkup(description)), [], attack);
        const { items } = JSON.parse(json ?? '') as {
          items: { title: string; content_text: string; content_html: string }[];
        };
        for (const { content_html } of items) deepEqual(wrongInBody(readMarkup(content_html)), [], attack);
        ok(
          items.some(({ content_text }) => content_text.includes(text)),
          attack,
        );
        const isolated = title.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
        ok(
          items.some(({ title }) => title.includes(`\u2068${isolated}\u2069`)),
          attack,
        );
      }
    }
  });

  it('stay plain text in the outcome of a closed consultation', async () => {
    for (const [n, attack] of storedAttacks.entries()) {
      ok(wordsOf(await inert(`c/topic-${n}`)).has(attack.trim()), attack);
      ok(wordsOf(await inert(`a/agency-${n}`)).has(attack.trim()), attack);
    }
    equal((await server.get(`a/${agencyDocument.slug}`)).response.status, 200);
  });
});

const wrongInBody = (root: MarkupElement): string[] =>
  [...elementsOf(root)]
    .slice(1)
    .flatMap(({ name, attributes: has }) => [
      ...(['div', 'p', 'br'].includes(name) ? [] : [`<${name}>`]),
      ...[...has.keys()].filter((key) => !['lang', 'xml:lang', 'dir'].includes(key)),
    ]);
