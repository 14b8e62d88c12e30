import { languageOf, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import { type FrameKind, frameKinds } from '../../embed/frame-page.ts';
import { frameSnippet } from '../../embed/frame-snippet.ts';
import { heightIn } from '../../embed/snippets/reserve.ts';
import { open } from '../../http/headers.ts';
import { baseOf } from '../../http/own-address.ts';
import { Refusal } from '../../model/refusal.ts';
import type { FindEmbeddable } from '../../services/embeddable.ts';
import type { Web } from '../web.ts';

export interface OembedRoutesOptions extends Web {
  readonly find: FindEmbeddable;
}

/** CSS pixels that a frame has without other wishes, and without a poll to reckon its height from. */
const usual = { width: 640, height: 900 };

/** Pages of ours that stand for an element, by the folder they are in. */
const tagOf: Readonly<Partial<Record<string, string>>> = { p: 'poll', c: 'consultation', a: 'response-feed' };

interface Asked {
  readonly tag: string;
  readonly kind: FrameKind;
  readonly slug: string;
  readonly query: URLSearchParams;
}

/**
 * What embedders ask about an address of ours (https://oembed.com): a frame for it. Nothing is fetched for the answer, and
 * addresses of other servers are unknown here.
 */
export const oembedRoutes = ({ voices, find, publicUrl }: OembedRoutesOptions) =>
  new Hono().get('/oembed', async (c) => {
    const format = c.req.query('format') ?? 'json';
    // The only answer that the specification has for a format that is not offered.
    if (format !== 'json' && format !== 'xml') return c.body(null, 501, open);
    const base = baseOf(c, publicUrl);
    const asked = read(c.req.query('url'), base);
    const [most, mostHigh] = [sizeIn(c, 'maxwidth'), sizeIn(c, 'maxheight')];
    const found = asked && find(asked.kind.named, asked.slug);
    if (!asked || !found) throw new Refusal(problemTypes.notFound);
    const { tag, kind, slug, query } = asked;
    const voice = voices(languageOf(query.get('lang')));
    const title = voice.plainText(found.title);
    const theme = query.get('theme');
    const src = `${base}embed/${tag}/${slug}?lang=${voice.language}${theme === 'light' || theme === 'dark' ? `&theme=${theme}` : ''}`;
    const width = Math.min(usual.width, most);
    const height = Math.min(found.poll ? heightIn(width, found.poll, voice) : usual.height, mostHigh);
    const thumbnail = kind.page !== 'a' && most >= 1200 && mostHigh >= 630;
    const page = `${base}${kind.page}/${slug}`;
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
        thumbnail_width: 1200,
        thumbnail_height: 630,
      }),
    };
    const headers = { ...open, 'cache-control': 'public, max-age=300' };
    if (format === 'json') return c.json(answer, 200, headers);
    return c.body(String(await xmlOf(answer)), 200, { ...headers, 'content-type': 'text/xml; charset=utf-8' });
  });

/** The names of the answer are written here, and are no text of anybody. */
const xmlOf = (answer: Readonly<Record<string, string | number>>) =>
  html`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<oembed>${Object.entries(answer).map(([name, value]) => html`${raw(`<${name}>`)}${value}${raw(`</${name}>`)}`)}</oembed>`;

/** What an address of ours shows; undefined for any other address. */
const read = (url: string | undefined, base: string): Asked | undefined => {
  if (url === undefined || !URL.canParse(url)) throw invalid('url');
  const { protocol, host, pathname, searchParams: query } = new URL(url);
  const ours = new URL(base);
  // Behind a proxy that says nothing of it, we know no scheme.
  if (!/^https?:$/.test(protocol) || host !== ours.host || !pathname.startsWith(ours.pathname)) return undefined;
  const [, embedded, named, page, shown] =
    /^(?:embed\/([a-z-]+)\/([^/]+)|([pca])\/([^/]+))\/?$/.exec(pathname.slice(ours.pathname.length)) ?? [];
  const tag = embedded ?? tagOf[page ?? ''];
  const slug = named ?? shown;
  const kind = tag !== undefined && Object.hasOwn(frameKinds, tag) ? frameKinds[tag] : undefined;
  return tag !== undefined && slug !== undefined && kind ? { tag, kind, slug, query } : undefined;
};

/** CSS pixels that the asker has room for; without a number, enough. */
const sizeIn = (c: Context, name: 'maxwidth' | 'maxheight'): number => {
  const wanted = c.req.query(name);
  if (wanted === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,5}$/.test(wanted)) throw invalid(name);
  return Number(wanted);
};

const invalid = (field: string) =>
  new Refusal(problemTypes.invalidRequest, { errors: [{ field, code: 'wrong-value' }] });
