import { type Embed, embedsOn, framesOn, type OurFrame, type OurScript, scriptsOn } from './embeds.ts';
import type { Page, Tag } from './page.ts';
import { maxDepth } from './parse.ts';

/** The input of the checks: a page with its Shura elements, scripts, frames and style sheets. */
export interface Visit {
  readonly page: Page;
  readonly embeds: readonly Embed[];
  readonly scripts: readonly OurScript[];
  readonly frames: readonly OurFrame[];
  /** Style sheets of the page that name our elements. */
  readonly styles: readonly Tag[];
  /** Messages about the limits that the page exceeds. Only the parts up to each limit were examined. */
  readonly cut: readonly string[];
  /** The default server of the page's elements; undefined if unknown. */
  readonly server: URL | undefined;
}

/** Maximum number of policies, elements, scripts, frames and style sheets to examine on one page, for each kind. */
const maxOfKind = 20;

/** @param named the server, if the caller names one */
export const visitOf = (page: Page, named: URL | undefined): Visit => {
  const cut = page.tooDeep ? [`tags nested more than ${maxDepth} deep, and was read up to there`] : [];
  const first = <T>(what: string, all: readonly T[]): readonly T[] => {
    if (all.length > maxOfKind) cut.push(`${all.length} ${what}, of which the first ${maxOfKind} were looked at`);
    return all.slice(0, maxOfKind);
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

/** The server of an element: its `server` attribute, else the default server of the page. */
export const serverOf = ({ page, server }: Visit, { tag }: Embed): URL | undefined => {
  const own = tag.attributes['server'] ? page.resolve(tag.attributes['server']) : undefined;
  const url = own ?? server;
  return url && asAsked(page, new URL(url.href.replace(/(?<!\/)\/*$/, '/')));
};

/** The address a browser requests: https if the page has `upgrade-insecure-requests`. */
export const asAsked = ({ policies }: Page, url: URL): URL => {
  const raised = policies.some(({ enforced, directives }) => enforced && directives.has('upgrade-insecure-requests'));
  if (!raised || url.protocol !== 'http:') return url;
  const asked = new URL(url);
  asked.protocol = 'https:';
  return asked;
};

export const sayMixed = ({ origin }: URL): string =>
  `The page is secure and ${origin} is not, so browsers do not ask it.`;

/** True if a browser blocks the address as mixed content (Mixed Content, §4). */
export const isMixed = (page: Page, url: URL): boolean =>
  page.url.protocol === 'https:' &&
  asAsked(page, url).protocol === 'http:' &&
  !/^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);

/** An address without its query and password. */
export const shown = ({ origin, pathname }: URL): string => `${origin}${pathname}`;
