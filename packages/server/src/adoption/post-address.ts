import type { Platform } from '@shura/contract';
import { platformHosts, readPath } from './platform-paths.ts';
import { isPublicName } from './public-name.ts';

export interface PostAddress {
  readonly platform: Platform;
  readonly url: string;
  /** The author as spelt in the address, if the address names one. */
  readonly author?: string;
}

/**
 * Why a link was refused: it is no web address, is not https, contains credentials or a port, has a host that is no
 * public name, or leads to no post on a known platform.
 */
export type AddressRefusal = 'malformed' | 'not-https' | 'credentials' | 'port' | 'not-public' | 'not-a-post';

/**
 * The canonical address of a post, from any link to it. Idempotent; fetches nothing.
 *
 * On known platforms `http` becomes `https`, because they serve the same post on both. On other sites that is unknown,
 * so `http` is refused.
 */
export const postAddress = (link: string): PostAddress | { readonly refused: AddressRefusal } => {
  const url = parse(link);
  if (!url) return { refused: 'malformed' };
  const host = bareHost(url.hostname);
  const known = platformHosts.get(host);
  if (url.protocol !== 'https:' && !(known && url.protocol === 'http:')) return { refused: 'not-https' };
  if (url.username || url.password) return { refused: 'credentials' };
  if (url.port) return { refused: 'port' };
  if (!isPublicName(url.hostname)) return { refused: 'not-public' };
  if (known) {
    const post = readPath(known, host, url);
    return post ? { platform: known, ...post } : { refused: 'not-a-post' };
  }
  return mastodonPost(url) ?? { platform: 'other', url: withoutTracking(url) };
};

/** Maximum characters. Servers and browsers rarely accept longer addresses. */
const maxLength = 2_048;

/**
 * Text copied from a right-to-left page often has invisible marks around it. The lookbehind keeps the match linear:
 * without it a link of spaces takes quadratic time.
 */
const unseen = /^[\s\p{DI}]+|(?<![\s\p{DI}])[\s\p{DI}]+$/gu;

const parse = (link: string) =>
  link.length > maxLength ? undefined : (URL.parse(link.replace(unseen, '')) ?? undefined);

const bareHost = (host: string) => host.replace(/\.$/, '').replace(/^(www|m|mobile|web|mbasic)\./, '');

/** Mastodon runs on any host, so its posts are recognised by their path. User names are case-insensitive. */
const mastodonPost = ({ hostname, pathname }: URL): PostAddress | undefined => {
  const [, author, id] =
    /^\/(?:web\/|deck\/)?@([\w.-]+(?:@[\w.-]+)?)\/(\d+)\/?$/.exec(pathname) ??
    /^\/users\/([\w.-]+)\/statuses\/(\d+)\/?$/.exec(pathname) ??
    [];
  if (!author || !id) return undefined;
  const host = hostname.replace(/\.$/, '');
  return { platform: 'mastodon', url: `https://${host}/@${author.toLowerCase()}/${id}`, author };
};

/** On other sites the query may identify the post, so only tracking parameters are removed. */
const withoutTracking = (url: URL): string => {
  const named = [...url.searchParams];
  const kept = named.filter(([name]) => !/^(utm_\w+|fbclid|gclid|igshid|mc_eid)$/.test(name));
  // In one step: each `delete` serialises the whole query again.
  if (kept.length < named.length) url.search = new URLSearchParams(kept).toString();
  url.hostname = url.hostname.replace(/\.$/, '');
  url.hash = '';
  // Without the question mark of an empty query.
  return url.search === '' ? `https://${url.host}${url.pathname}` : url.href;
};
