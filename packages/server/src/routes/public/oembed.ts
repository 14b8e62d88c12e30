import { languageOf, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import { frameSnippet } from '../../embed/frame-snippet.ts';
import { type FramedElement, framedElement } from '../../embed/snippets/embedded.ts';
import { heightIn } from '../../embed/snippets/reserve.ts';
import { open } from '../../http/headers.ts';
import { baseOf } from '../../http/own-address.ts';
import { invalid, Refusal } from '../../model/refusal.ts';
import { pictureSize } from '../../pages/picture-size.ts';
import type { FindEmbeddable } from '../../services/embeddable.ts';
import type { Web } from '../web.ts';

/** Default size of a frame in CSS pixels, if there is no poll to compute its height from. */
const usual = { width: 640, height: 900 };

/** The element that shows the same subject as a page, by the folder of the page. */
const tagOf: Readonly<Partial<Record<string, string>>> = { p: 'poll', c: 'consultation', a: 'response-feed' };

interface Asked {
  readonly tag: string;
  readonly element: FramedElement;
  readonly slug: string;
  readonly query: URLSearchParams;
}

/**
 * Answers oEmbed requests for our addresses with a frame (https://oembed.com). Fetches nothing; addresses of other
 * servers are unknown.
 */
export const oembedRoutes = ({ voices, publicUrl }: Web, find: FindEmbeddable) =>
  new Hono().get('/oembed', async (c) => {
    const format = c.req.query('format') ?? 'json';
    // The only status in the specification for an unsupported format.
    if (format !== 'json' && format !== 'xml') return c.body(null, 501, open);
    const base = baseOf(c, publicUrl);
    const asked = read(c.req.query('url'), base);
    const [maxWidth, maxHeight] = [sizeIn(c, 'maxwidth'), sizeIn(c, 'maxheight')];
    const found = asked && find(asked.element.named, asked.slug);
    if (!asked || !found) throw new Refusal(problemTypes.notFound);
    const { tag, element, slug, query } = asked;
    const voice = voices(languageOf(query.get('lang')));
    const title = voice.plainText(found.title);
    const theme = query.get('theme');
    const src = `${base}embed/${tag}/${slug}?lang=${voice.language}${theme === 'light' || theme === 'dark' ? `&theme=${theme}` : ''}`;
    const width = Math.min(usual.width, maxWidth);
    const height = Math.min(found.poll ? heightIn(width, found.poll, voice) : usual.height, maxHeight);
    const thumbnail = element.folder !== 'a' && maxWidth >= pictureSize.width && maxHeight >= pictureSize.height;
    const page = `${base}${element.folder}/${slug}`;
    const answer = {
      type: 'rich',
      version: '1.0',
      title,
      author_name: voice.plainText(found.agency.name),
      author_url: `${base}a/${found.agency.slug}?lang=${voice.language}`,
      provider_name: 'Shura',
      provider_url: base,
      cache_age: 3600,
      html: String(await frameSnippet({ src, page: `${page}?lang=${voice.language}`, title, width, height })),
      width,
      height,
      ...(thumbnail && {
        thumbnail_url: `${page}/image.png?lang=${voice.language}`,
        thumbnail_width: pictureSize.width,
        thumbnail_height: pictureSize.height,
      }),
    };
    const headers = { ...open, 'cache-control': 'public, max-age=300' };
    if (format === 'json') return c.json(answer, 200, headers);
    return c.body(String(await xmlOf(answer)), 200, { ...headers, 'content-type': 'text/xml; charset=utf-8' });
  });

/** The element names come from our code, not from input. */
const xmlOf = (answer: Readonly<Record<string, string | number>>) =>
  html`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<oembed>${Object.entries(answer).map(([name, value]) => html`${raw(`<${name}>`)}${value}${raw(`</${name}>`)}`)}</oembed>`;

/** What one of our addresses shows; undefined for any other address. */
const read = (url: string | undefined, base: string): Asked | undefined => {
  if (url === undefined || !URL.canParse(url)) throw invalid('url');
  const { protocol, host, pathname, searchParams: query } = new URL(url);
  const ours = new URL(base);
  // The scheme is not compared: a proxy may not forward it.
  if (!/^https?:$/.test(protocol) || host !== ours.host || !pathname.startsWith(ours.pathname)) return undefined;
  const [, embedded, named, page, shown] =
    /^(?:embed\/([a-z-]+)\/([^/]+)|([pca])\/([^/]+))\/?$/.exec(pathname.slice(ours.pathname.length)) ?? [];
  const tag = embedded ?? tagOf[page ?? ''];
  const slug = named ?? shown;
  const element = tag === undefined ? undefined : framedElement(tag);
  return tag !== undefined && slug !== undefined && element ? { tag, element, slug, query } : undefined;
};

/** The space available in CSS pixels; infinite if not given. */
const sizeIn = (c: Context, name: 'maxwidth' | 'maxheight'): number => {
  const wanted = c.req.query(name);
  if (wanted === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,5}$/.test(wanted)) throw invalid(name);
  return Number(wanted);
};
