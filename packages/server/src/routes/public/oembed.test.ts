import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { extract } from '@extractus/oembed-extractor';
import {
  consultationOf,
  listeningAgency,
  pollOf,
  problemOf,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';

describe('oEmbed', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer('no agency');
    await server.apply(
      [pollOf('gardens'), pollOf('early', { draft: true })],
      [consultationOf('green', { title: { ar: 'مساحات <خضراء> & "حدائق"', en: 'Green' } })],
      listeningAgency,
    );
  });
  after(() => server.close());

  const ask = (query: Record<string, string>) => fetch(`${server.url}/oembed?${new URLSearchParams(query)}`);
  const about = async (path: string, more: Record<string, string> = {}) => {
    const response = await ask({ url: `${server.url}/${path}`, ...more });
    equal(response.status, 200, path);
    return (await response.json()) as Record<string, string | number>;
  };

  it('returns a link and a frame for a poll, a consultation, an agency and a frame', async () => {
    for (const [path, page, src] of [
      ['p/gardens', 'p/gardens?lang=ar', 'embed/poll/gardens?lang=ar'],
      ['p/gardens?lang=en', 'p/gardens?lang=en', 'embed/poll/gardens?lang=en'],
      ['c/green', 'c/green?lang=ar', 'embed/consultation/green?lang=ar'],
      ['a/muscat', 'a/muscat?lang=ar', 'embed/response-feed/muscat?lang=ar'],
      [
        'embed/suggestion-box/green?lang=en&theme=dark',
        'c/green?lang=en',
        'embed/suggestion-box/green?lang=en&amp;theme=dark',
      ],
    ] as const) {
      const { html, type, version, width } = await about(path);
      deepEqual([type, version, width], ['rich', '1.0', 640]);
      match(
        String(html),
        /^<blockquote><a href="[^"<>]*">[^<>]*<\/a><\/blockquote><iframe src="[^"<>]*" title="[^"<>]*" width="\d+" height="\d+" frameborder="0" loading="lazy"><\/iframe>$/,
      );
      ok(String(html).includes(`href="${server.url}/${page}"`), String(html));
      ok(String(html).includes(`src="${server.url}/${src}"`), String(html));
    }
  });

  it('gives the frame a title from its subject, with any characters', async () => {
    const { html, title } = await about('c/green');
    equal(title, 'مساحات <خضراء> & "حدائق"');
    doesNotMatch(String(html), /<خضراء>/);
  });

  it('keeps within the requested maximum size', async () => {
    const small = await about('p/gardens', { maxwidth: '320', maxheight: '200' });
    deepEqual([small['width'], small['height'], small['thumbnail_url']], [320, 200, undefined]);
    match(String(small['html']), /width="320" height="200"/);
    const large = await about('p/gardens', { maxwidth: '1200', maxheight: '2000' });
    equal(large['width'], 640);
    equal(large['thumbnail_url'], `${server.url}/p/gardens/image.png?lang=ar`);
  });

  it('refuses other addresses, and explains invalid parameters', async () => {
    const foreign = [
      'https://elsewhere.example/p/gardens',
      `${server.url}/p/none`,
      `${server.url}/p/early`,
      `${server.url}/p/gardens/share`,
      `${server.url}/api/v1/polls/gardens`,
      `${server.url}/embed/toString/gardens`,
      'javascript:alert(1)',
      'file:///etc/passwd',
      'http://169.254.169.254/p/gardens',
    ];
    for (const url of foreign) equal((await ask({ url })).status, 404, url);
    deepEqual(await problemOf(await ask({})), {
      type: 'invalid-request',
      status: 400,
      errors: [{ field: 'url', code: 'wrong-value' }],
    });
    for (const wrong of [
      { url: 'gardens' },
      { url: `${server.url}/p/gardens`, maxwidth: '-1' },
      { url: `${server.url}/p/gardens`, maxheight: 'tall' },
    ]) {
      equal((await ask(wrong as Record<string, string>)).status, 400);
    }
    equal((await ask({ url: `${server.url}/p/gardens`, format: 'yaml' })).status, 501);
  });

  it('returns the same as XML on request', async () => {
    const response = await ask({ url: `${server.url}/c/green`, format: 'xml', maxwidth: '1200', maxheight: '2000' });
    equal(response.headers.get('content-type'), 'text/xml; charset=utf-8');
    const xml = await response.text();
    match(xml, /^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/);
    const said = Object.fromEntries(
      [...xml.matchAll(/<([a-z_]+)>([^<]*)<\/\1>/g)].map(([, name, value = '']) => [name, unescaped(value)]),
    );
    const json = await about('c/green', { maxwidth: '1200', maxheight: '2000' });
    deepEqual(said, Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])));
  });

  it('is linked from the page early in its head, and from a header', async () => {
    for (const path of ['p/gardens?lang=en', 'c/green?lang=en']) {
      const response = await fetch(`${server.url}/${path}`);
      const html = await response.text();
      const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html);
      ok(link && link.index < html.indexOf('</head>') && link.index < 2000, path);
      const href = (link[1] ?? '').replaceAll('&amp;', '&');
      equal(response.headers.get('link'), `<${href}>; rel="alternate"; type="application/json+oembed"`);
      equal((await fetch(href)).status, 200);
    }
  });

  it('can be read by a common consumer', async () => {
    const found = await extract(`${server.url}/p/gardens?lang=en`);
    equal(found.type, 'rich');
    ok('html' in found && String(found.html).includes(`<iframe src="${server.url}/embed/poll/gardens?lang=en"`));
  });

  it('is beside a link preview in each language, with absolute addresses', async () => {
    for (const language of ['ar', 'en'] as const) {
      const html = await (await fetch(`${server.url}/p/gardens?lang=${language}`)).text();
      const meta = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1];
      equal(meta('og:title'), language === 'ar' ? 'أين تُبنى الحديقة؟' : 'Where should the garden be?');
      equal(meta('og:image'), `${server.url}/p/gardens/image.png?lang=${language}`);
      equal(meta('og:url'), `${server.url}/p/gardens?lang=${language}`);
      equal(meta('og:locale'), language === 'ar' ? 'ar_AR' : 'en_GB');
      equal(meta('twitter:card'), 'summary_large_image');
      match(meta('og:description') ?? '', language === 'ar' ? /الشمال؛ الجنوب/ : /North; South/);
    }
  });
});

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
