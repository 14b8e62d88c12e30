import { type Embed, embedsOn, framesOn, type OurFrame, type OurScript, scriptsOn } from './embeds.ts';
import type { Page, Tag } from './page.ts';
import { deepest } from './parse.ts';

/** What a doctor has before them: a page, and all of ours on it. */
export interface Visit {
  readonly page: Page;
  readonly embeds: readonly Embed[];
  readonly scripts: readonly OurScript[];
  readonly frames: readonly OurFrame[];
  /** Style sheets on the page that say something of ours. */
  readonly styles: readonly Tag[];
  /** What was not looked at, because the page has too much of it, in words. */
  readonly cut: readonly string[];
  /** The server that is meant where an element does not say; undefined where nothing tells. */
  readonly server: URL | undefined;
}

/** Most of anything that is looked at on one page, and asked of other servers for it. */
const most = 20;

/** @param named the server, where the person who asks has said it */
export const visitOf = (page: Page, named: URL | undefined): Visit => {
  const cut = page.tooDeep ? [`tags nested more than ${deepest} deep, and was read up to there`] : [];
  const first = <T>(what: string, all: readonly T[]): readonly T[] => {
    if (all.length > most) cut.push(`${all.length} ${what}, of which the first ${most} were looked at`);
    return all.slice(0, most);
  };
  const policies = first('policies', page.policies);
  const embeds = first('elements of Shura', embedsOn(page));
  const scripts = first('scripts of Shura', scriptsOn(page));
  const told = named ?? scripts.find(({ server }) => server)?.server;
  const frames = first('frames of Shura', framesOn(page, told));
  const ours = page.tags('style').filter(({ text }) => text.includes('shura-'));
  const styles = first('style sheets about Shura', ours);
  return { page: { ...page, policies }, embeds, scripts, frames, styles, cut, server: told ?? frames[0]?.server };
};

/** Where an element asks: its own attribute, else where the first script came from. */
export const serverOf = ({ page, server }: Visit, { tag }: Embed): URL | undefined => {
  const own = tag.attributes['server'] ? page.resolve(tag.attributes['server']) : undefined;
  const url = own ?? server;
  return url && asAsked(page, new URL(url.href.replace(/(?<!\/)\/*$/, '/')));
};

/** An address as a browser asks for it: with https where the page has all of its addresses raised to that. */
export const asAsked = ({ policies }: Page, url: URL): URL => {
  const raised = policies.some(({ enforced, directives }) => enforced && directives.has('upgrade-insecure-requests'));
  if (!raised || url.protocol !== 'http:') return url;
  const asked = new URL(url);
  asked.protocol = 'https:';
  return asked;
};

export const sayMixed = ({ origin }: URL): string =>
  `The page is secure and ${origin} is not, so browsers do not ask it.`;

/** Whether a browser refuses to ask an address because the page is secure and it is not (Mixed Content, §4). */
export const isMixed = (page: Page, url: URL): boolean =>
  page.url.protocol === 'https:' &&
  asAsked(page, url).protocol === 'http:' &&
  !/^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);

/** An address without what may be secret in it. */
export const shown = ({ origin, pathname }: URL): string => `${origin}${pathname}`;
