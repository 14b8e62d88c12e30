import type { Direction } from '../text/direction.ts';
import { type Block, escapeXml, paragraphs, plainText } from './feed-markup.ts';

export interface FeedEntry {
  /** Stable for the life of the entry, in every format. */
  readonly id: string;
  /** UTC milliseconds. */
  readonly at: number;
  /** Plain text. */
  readonly title: string;
  /** An absolute address. */
  readonly link: string;
  readonly body: readonly Block[];
}

/** A feed, newest entries first, with absolute addresses. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly direction: Direction;
  readonly home: string;
  readonly self: string;
  /** UTC milliseconds. */
  readonly updated: number;
  /** What the feed is about, as of now; may be empty. */
  readonly about: readonly Block[];
  readonly entries: readonly FeedEntry[];
}

const iso = (at: number) => new Date(at).toISOString();
const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/** RFC 4287. The content is XHTML, so that each paragraph has its own direction. */
const toAtom = (feed: Feed): string => {
  const entries = feed.entries.map(
    ({ id, at, title, link, body }) =>
      `<entry>${element('id', id)}${element('title', title)}<link rel="alternate" href="${escapeXml(link)}"/>` +
      `${element('published', iso(at))}${element('updated', iso(at))}` +
      `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" dir="${feed.direction}">${paragraphs(body)}</div></content></entry>`,
  );
  return `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
${element('id', feed.id)}${element('title', feed.title)}${subtitle(feed)}${element('updated', iso(feed.updated))}
<author>${element('name', feed.author)}</author>
<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/><link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>
${entries.join('\n')}
</feed>
`;
};

const subtitle = ({ about, direction }: Feed): string =>
  about.length > 0
    ? `<subtitle type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" dir="${direction}">${paragraphs(about)}</div></subtitle>`
    : '';

/** RSS 2.0 (rssboard.org), with the self link its best practices require. Descriptions are escaped HTML. */
const toRss = (feed: Feed): string => {
  const items = feed.entries.map(
    ({ id, at, title, link, body }) =>
      `<item>${element('title', title)}${element('link', link)}<guid isPermaLink="false">${escapeXml(id)}</guid>` +
      `${element('pubDate', new Date(at).toUTCString())}` +
      `${element('description', `<div lang="${feed.language}" dir="${feed.direction}">${paragraphs(body)}</div>`)}</item>`,
  );
  return `${declaration}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xml:lang="${feed.language}"><channel>
${element('title', feed.title)}${element('link', feed.home)}${element('description', plainText(feed.about) || feed.title)}${element('language', feed.language)}
<atom:link rel="self" type="application/rss+xml" href="${escapeXml(feed.self)}"/>${element('lastBuildDate', new Date(feed.updated).toUTCString())}
${items.join('\n')}
</channel></rss>
`;
};

/** JSON Feed 1.1 (jsonfeed.org). */
const toJsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.about.length > 0 && { description: plainText(feed.about) }),
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, at, title, link, body }) => ({
      id,
      url: link,
      title,
      content_text: plainText(body),
      content_html: `<div lang="${feed.language}" dir="${feed.direction}">${paragraphs(body)}</div>`,
      date_published: iso(at),
    })),
  });

export const feedFormats = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: toRss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: toJsonFeed },
} as const;
export type FeedFormat = keyof typeof feedFormats;
