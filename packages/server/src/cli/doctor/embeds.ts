import { slugSchema } from '@shura/contract';
import * as v from 'valibot';
import type { Page, Tag } from './page.ts';

/** What an element shows, by the attribute that names it, and where the API has it. */
interface Shown {
  readonly attribute: 'poll' | 'consultation' | 'agency';
  /** Below `/api/v1/`: what is read, and what is sent to; some send nothing. */
  readonly read: (slug: string) => string;
  readonly sent?: (slug: string) => string;
}

const poll: Shown = {
  attribute: 'poll',
  read: (slug) => `polls/${slug}`,
  sent: (slug) => `polls/${slug}/ballots`,
};
const consultation: Shown = {
  attribute: 'consultation',
  read: (slug) => `consultations/${slug}`,
  sent: (slug) => `consultations/${slug}/suggestions`,
};
const agency: Shown = { attribute: 'agency', read: (slug) => `agencies/${slug}/responses` };

const shownBy: Readonly<Record<string, Shown | undefined>> = {
  'shura-poll': poll,
  'shura-consultation': consultation,
  'shura-suggestion-box': consultation,
  'shura-suggestions': consultation,
  'shura-response-feed': agency,
  'shura-pledge': agency,
  'shura-policy': agency,
  // These two are named by the reference of a suggestion, often by the page's own address.
  'shura-track': undefined,
  'shura-trail': undefined,
};

const kinds = Object.keys(shownBy)
  .map((tag) => tag.slice('shura-'.length))
  .join('|');

/** The tag of an element of ours, in a program. */
export const ourTag = new RegExp(`\\bshura-(${kinds})\\b`);

/** An element of ours on a page. */
export interface Embed {
  readonly tag: Tag;
  readonly shown: Shown | undefined;
  /** Undefined where its attribute is missing or is no slug. */
  readonly slug: string | undefined;
}

export const embedsOn = (page: Page): Embed[] =>
  page.tags(...Object.keys(shownBy)).map((tag) => {
    const shown = shownBy[tag.name];
    const slug = v.safeParse(slugSchema, shown && tag.attributes[shown.attribute]);
    return { tag, shown, slug: slug.success ? slug.output : undefined };
  });

/** A script of ours on a page, by the name of its file. */
export interface OurScript {
  readonly tag: Tag;
  readonly url: URL;
  /** The server it seems to come from. */
  readonly server: URL | undefined;
  /** It is where a server of ours has it, so that an element can tell the server from it. */
  readonly inPlace: boolean;
}

const ourFile = new RegExp(`/shura(-(${kinds}))?(\\.[a-z]{2,3})?\\.js$`);
/** What stands in an address after the server's own. */
const ourFolder = /\/w\/(v[^/]+\/)?[^/]+$/;

export const scriptsOn = (page: Page): OurScript[] =>
  page.tags('script').flatMap((tag) => {
    const url = page.resolve(tag.attributes['src'] ?? tag.attributes['data-src']);
    if (!url || !ourFile.test(url.pathname)) return [];
    const [folder, version] = ourFolder.exec(url.pathname) ?? [];
    const server = folder === undefined ? undefined : serverAt(url, url.pathname.slice(0, -folder.length));
    return { tag, url, server, inPlace: version !== undefined };
  });

/** The address of a server, with a slash at its end. */
const serverAt = (url: URL, path: string): URL => new URL(`${path.replace(/(?<!\/)\/+$/, '')}/`, url.origin);

/** A frame that shows something of ours, rightly or not. */
export interface OurFrame {
  readonly tag: Tag;
  readonly url: URL;
  readonly server: URL;
  /** Whether it is the one kind of address that may be framed. */
  readonly framed: boolean;
}

const framed = new RegExp(`^(.*)/embed/(?:${kinds})/[^/]+$`);

export const framesOn = (on: Page, known: URL | undefined): OurFrame[] =>
  on.tags('iframe').flatMap((tag) => {
    const url = on.resolve(tag.attributes['src'] ?? tag.attributes['data-src']);
    if (!url) return [];
    const [, mount] = framed.exec(url.pathname) ?? [];
    if (mount !== undefined) return { tag, url, server: serverAt(url, mount), framed: true };
    const server = ourPageAt(url)?.server;
    return server && server.href === known?.href ? { tag, url, server, framed: false } : [];
  });

/** A page of ours, for people without scripts, by its address. */
export interface OurPage {
  readonly server: URL;
  readonly kind: 'poll' | 'consultation';
  readonly slug: string;
}

const page = /^(.*)\/([pc])\/([^/]+)$/;

export const ourPageAt = (url: URL): OurPage | undefined => {
  const [, mount, kind, slug] = page.exec(url.pathname) ?? [];
  if (mount === undefined || slug === undefined || !v.is(slugSchema, slug)) return undefined;
  return { server: serverAt(url, mount), kind: kind === 'p' ? 'poll' : 'consultation', slug };
};
