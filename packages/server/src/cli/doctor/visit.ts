import { type Embed, embedsOn, framesOn, type OurFrame, type OurScript, scriptsOn } from './embeds.ts';
import type { Page } from './page.ts';

/** What a doctor has before them: a page, and all of ours on it. */
export interface Visit {
  readonly page: Page;
  readonly embeds: readonly Embed[];
  readonly scripts: readonly OurScript[];
  readonly frames: readonly OurFrame[];
  /** The server that is meant where an element does not say; undefined where nothing tells. */
  readonly server: URL | undefined;
}

/** @param named the server, where the person who asks has said it */
export const visitOf = (page: Page, named: URL | undefined): Visit => {
  const scripts = scriptsOn(page);
  const told = named ?? scripts.find(({ server }) => server)?.server;
  const frames = framesOn(page, told);
  return { page, embeds: embedsOn(page), scripts, frames, server: told ?? frames[0]?.server };
};

/** Where an element asks: its own attribute, else where the first script came from. */
export const serverOf = ({ page, server }: Visit, { tag }: Embed): URL | undefined => {
  const own = tag.attributes['server'] ? page.resolve(tag.attributes['server']) : undefined;
  const url = own ?? server;
  return url && asAsked(page, new URL(url.href.replace(/\/*$/, '/')));
};

/** An address as a browser asks for it: with https where the page has all of its addresses raised to that. */
export const asAsked = ({ policies }: Page, url: URL): URL => {
  const raised = policies.some(({ enforced, directives }) => enforced && directives.has('upgrade-insecure-requests'));
  if (!raised || url.protocol !== 'http:') return url;
  const asked = new URL(url);
  asked.protocol = 'https:';
  return asked;
};

/** Whether a browser refuses to ask an address because the page is secure and it is not (Mixed Content, §4). */
export const isMixed = (page: Page, url: URL): boolean =>
  page.url.protocol === 'https:' &&
  asAsked(page, url).protocol === 'http:' &&
  !/^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);

/** An address without what may be secret in it. */
export const shown = ({ origin, pathname }: URL): string => `${origin}${pathname}`;
