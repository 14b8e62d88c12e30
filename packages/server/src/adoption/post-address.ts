import type { Platform } from '@shura/contract';
import { platformHosts, readPath } from './platform-paths.ts';
import { isPublicName } from './public-name.ts';

export interface PostAddress {
  readonly platform: Platform;
  readonly url: string;
  /** Where the address names it, as it is spelt there. */
  readonly author?: string;
}

/**
 * Why a link was not taken: it is no web address, it is not https, it has a user name or a password in it, it names a port,
 * its host is not a name of the public internet, or it is on a platform we know and leads to no post there.
 */
export type AddressRefusal = 'malformed' | 'not-https' | 'credentials' | 'port' | 'not-public' | 'not-a-post';

/**
 * The one address of a post, from any of the links that lead to it. Idempotent. Nothing is fetched.
 *
 * `http` becomes `https` on the platforms we know, because each serves the same post on both. Of another site we do not
 * know that, so that its `http` links are refused.
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

/** Addresses are shorter; servers and browsers rarely take longer ones. */
const longest = 2_048;

/**
 * What is copied out of a right-to-left page often has marks around it that nobody sees. The end is looked for only from
 * where such marks begin: from each of them, a link of spaces would take the square of its length.
 */
const unseen = /^[\s\p{DI}]+|(?<![\s\p{DI}])[\s\p{DI}]+$/gu;

const parse = (link: string) =>
  link.length > longest ? undefined : (URL.parse(link.replace(unseen, '')) ?? undefined);

const bareHost = (host: string) => host.replace(/\.$/, '').replace(/^(www|m|mobile|web|mbasic)\./, '');

/** Mastodon is on any host: its posts are known by their path. User names are the same in either case there. */
const mastodonPost = ({ hostname, pathname }: URL): PostAddress | undefined => {
  const [, author, id] =
    /^\/(?:web\/|deck\/)?@([\w.-]+(?:@[\w.-]+)?)\/(\d+)\/?$/.exec(pathname) ??
    /^\/users\/([\w.-]+)\/statuses\/(\d+)\/?$/.exec(pathname) ??
    [];
  if (!author || !id) return undefined;
  const host = hostname.replace(/\.$/, '');
  return { platform: 'mastodon', url: `https://${host}/@${author.toLowerCase()}/${id}`, author };
};

/** Elsewhere the query may be what names the post, so that only what follows people around goes. */
const withoutTracking = (url: URL): string => {
  const named = [...url.searchParams];
  const kept = named.filter(([name]) => !/^(utm_\w+|fbclid|gclid|igshid|mc_eid)$/.test(name));
  // At once: each that is deleted by itself writes the whole query anew.
  if (kept.length < named.length) url.search = new URLSearchParams(kept).toString();
  url.hostname = url.hostname.replace(/\.$/, '');
  url.hash = '';
  // Serialised without the question mark of an empty query.
  return url.search === '' ? `https://${url.host}${url.pathname}` : url.href;
};
