import { elementKinds, slugSchema } from '@shura/contract';
import * as v from 'valibot';
import { framedElement } from '../../embed/snippets/embedded.ts';
import type { Page, Tag } from './page.ts';

/** What an element shows: the attribute that names it, the folder of its page and its API paths. */
interface Shown {
  readonly attribute: 'poll' | 'consultation' | 'agency';
  readonly folder: 'p' | 'c' | 'a';
  /** Paths below `/api/v1/`: for GET, and for POST if the element sends anything. */
  readonly read: (slug: string) => string;
  readonly sent?: (slug: string) => string;
}

const paths: Readonly<Record<Shown['attribute'], Pick<Shown, 'read' | 'sent'>>> = {
  poll: { read: (slug) => `polls/${slug}`, sent: (slug) => `polls/${slug}/ballots` },
  consultation: { read: (slug) => `consultations/${slug}`, sent: (slug) => `consultations/${slug}/suggestions` },
  agency: { read: (slug) => `agencies/${slug}/responses` },
};

/** Undefined for elements that take the reference of a suggestion, often from the page's own address. */
const shownBy = (tag: Tag): Shown | undefined => {
  const element = framedElement(tag.name.slice('shura-'.length));
  return element && { attribute: element.named, folder: element.folder, ...paths[element.named] };
};

const kinds = elementKinds.join('|');

/** Matches a tag of ours in the text of a script. */
export const ourTag = new RegExp(`\\bshura-(${kinds})\\b`);

/** One of our elements on a page. */
export interface Embed {
  readonly tag: Tag;
  readonly shown: Shown | undefined;
  /** Undefined if the attribute is missing or is not a slug. */
  readonly slug: string | undefined;
}

export const embedsOn = (page: Page): Embed[] =>
  page.tags(...elementKinds.map((kind) => `shura-${kind}`)).map((tag) => {
    const shown = shownBy(tag);
    const slug = v.safeParse(slugSchema, shown && tag.attributes[shown.attribute]);
    return { tag, shown, slug: slug.success ? slug.output : undefined };
  });

/** One of our scripts on a page, recognised by its file name. */
export interface OurScript {
  readonly tag: Tag;
  readonly url: URL;
  /** The server in the script's address. Undefined if the path has no `/w/`. */
  readonly server: URL | undefined;
  /** True if the script has the path of a server's script, from which elements can derive the server. */
  readonly inPlace: boolean;
}

const ourFile = new RegExp(`/shura(-(${kinds}))?(\\.[a-z]{2,3})?\\.js$`);
export const isOurFile = ({ pathname }: URL): boolean => ourFile.test(pathname);
/** The part of a script's path below the address of its server. */
const ourFolder = /\/w\/(v[^/]+\/)?[^/]+$/;

export const scriptsOn = (page: Page): OurScript[] =>
  page.tags('script').flatMap((tag) => {
    const url = page.resolve(tag.attributes['src'] ?? tag.attributes['data-src']);
    if (!url || !isOurFile(url)) return [];
    const [folder, version] = ourFolder.exec(url.pathname) ?? [];
    const server = folder === undefined ? undefined : serverAt(url, url.pathname.slice(0, -folder.length));
    return { tag, url, server, inPlace: version !== undefined };
  });

/** The address of a server, with a trailing slash. */
const serverAt = (url: URL, path: string): URL => new URL(`${path.replace(/(?<!\/)\/+$/, '')}/`, url.origin);

/** A frame that shows a page of ours, whether or not that page may be framed. */
export interface OurFrame {
  readonly tag: Tag;
  readonly url: URL;
  readonly server: URL;
  /** True if the frame shows a page made for framing. */
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

/** One of our pages without scripts, recognised by its address. */
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
