import type { Platform } from '@shura/contract';

/**
 * Hosts of known platforms, without `www.`, `m.` and the like. Canonical addresses use the first host of a platform.
 */
export const platformHosts: ReadonlyMap<string, Platform> = new Map([
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['bsky.app', 'bluesky'],
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
  ['instagram.com', 'instagram'],
  ['threads.net', 'threads'],
  ['threads.com', 'threads'],
  ['facebook.com', 'facebook'],
  ['fb.com', 'facebook'],
  ['youtube.com', 'youtube'],
  ['youtu.be', 'youtube'],
]);

/** One form of link to a post: the pattern of its path, and the canonical path. */
interface Form {
  readonly path: RegExp;
  /** Returns the canonical path, or undefined if the query lacks a parameter that must identify the post. */
  readonly to: (found: Readonly<Record<string, string>>, query: URLSearchParams) => string | undefined;
}

/** The path with those query parameters that identify the post, in this order. */
const kept = (path: string, query: URLSearchParams, ...names: readonly string[]) => {
  const found = names.flatMap((name) => {
    const value = query.get(name);
    return value && /^[\w.:-]+$/.test(value) ? [`${name}=${value}`] : [];
  });
  return found.length > 0 ? `${path}?${found.join('&')}` : path;
};
/** Like {@link kept}, but returns undefined if the query lacks `first`. */
const named = (path: string, query: URLSearchParams, first: string, ...more: readonly string[]) => {
  const to = kept(path, query, first, ...more);
  return to.includes(`?${first}=`) ? to : undefined;
};

const lower = (text = '') => text.toLowerCase();
const noMore = String.raw`\/?$`;
const form = (path: string, to: Form['to']): Form => ({ path: new RegExp(path + noMore), to });

/** `author` and `id` are named groups. Handles are case-insensitive on all of these platforms, ids are not. */
const forms: Readonly<Partial<Record<Platform, readonly Form[]>>> = {
  x: [
    form(
      String.raw`^\/i\/(?:web\/)?status(?:es)?\/(?<id>\d+)(?:\/(?:photo|video)\/\d+)?`,
      ({ id }) => `/i/status/${id}`,
    ),
    form(
      String.raw`^\/(?<author>\w{1,15})\/status(?:es)?\/(?<id>\d+)(?:\/(?:photo|video)\/\d+)?`,
      ({ author, id }) => `/${lower(author)}/status/${id}`,
    ),
  ],
  bluesky: [
    form(
      String.raw`^\/profile\/(?<id>did:[a-z]+:[\w.:%-]+)\/post\/(?<key>\w+)`,
      ({ id, key }) => `/profile/${id}/post/${key}`,
    ),
    form(
      String.raw`^\/profile\/(?<author>[\w.-]+)\/post\/(?<key>\w+)`,
      ({ author, key }) => `/profile/${lower(author)}/post/${key}`,
    ),
  ],
  telegram: [
    form(String.raw`^\/(?:s\/)?(?<author>[A-Za-z]\w{3,31})(?:\/\d+)?\/(?<id>\d+)`, ({ author, id }, query) =>
      kept(`/${lower(author)}/${id}`, query, 'comment'),
    ),
  ],
  instagram: [
    form(
      String.raw`^\/(?:(?!share\/)(?<author>[\w.]+)\/)?(?:p|reel|reels|tv)\/(?<id>[\w-]+)(?<comment>\/c\/\d+)?`,
      ({ id, comment = '' }) => `/p/${id}${comment}`,
    ),
  ],
  threads: [
    form(String.raw`^\/@(?<author>[\w.]+)\/post\/(?<id>[\w-]+)`, ({ author, id }) => `/@${lower(author)}/post/${id}`),
  ],
  facebook: [
    form(String.raw`^\/(?:permalink|story)\.php`, (_, query) =>
      query.has('id') ? named('/permalink.php', query, 'story_fbid', 'id', 'comment_id') : undefined,
    ),
    form(String.raw`^\/photo(?:\.php)?`, (_, query) => named('/photo', query, 'fbid', 'comment_id')),
    form(String.raw`^\/watch`, (_, query) => named('/watch', query, 'v', 'comment_id')),
    form(String.raw`^\/share\/(?<kind>[prv]\/)?(?<id>\w+)`, ({ kind = '', id }) => `/share/${kind}${id}`),
    form(String.raw`^\/reel\/(?<id>\d+)`, ({ id }, query) => kept(`/reel/${id}`, query, 'comment_id')),
    form(String.raw`^\/groups\/(?<group>[\w.]+)\/(?:posts|permalink)\/(?<id>\d+)`, ({ group, id }, query) =>
      kept(`/groups/${lower(group)}/posts/${id}`, query, 'comment_id'),
    ),
    form(
      String.raw`^\/(?<author>[\w.-]+)\/(?<kind>posts|videos)\/(?:[^/]+\/)?(?<id>\w+)`,
      ({ author, kind, id }, query) => kept(`/${lower(author)}/${kind}/${id}`, query, 'comment_id'),
    ),
  ],
  youtube: [
    form(String.raw`^\/watch`, (_, query) => named('/watch', query, 'v', 'lc')),
    form(String.raw`^\/(?:shorts|live)\/(?<id>[\w-]+)`, ({ id = '' }, query) => watching(id, query)),
    form(String.raw`^\/post\/(?<id>[\w-]+)`, ({ id }, query) => kept(`/post/${id}`, query, 'lc')),
  ],
};

/** A canonical address on a platform. */
export const linkOn = (platform: Platform, path: string): string => {
  const [host = ''] = [...platformHosts].find(([, of]) => of === platform) ?? [];
  return `https://${host}${path}`;
};

const watching = (id: string, query: URLSearchParams) =>
  named('/watch', new URLSearchParams({ v: id, lc: query.get('lc') ?? '' }), 'v', 'lc');

/** The canonical address of a post, and its author if the path names one. */
export const readPath = (
  platform: Platform,
  host: string,
  { pathname, searchParams }: URL,
): { readonly url: string; readonly author?: string } | undefined => {
  // In a path of youtu.be, the id stands where youtube.com has a keyword such as `shorts`.
  const path = host === 'youtu.be' ? `/shorts${pathname}` : pathname;
  for (const { path: pattern, to } of forms[platform] ?? []) {
    const found = pattern.exec(path);
    if (!found) continue;
    const groups = found.groups ?? {};
    const canonical = to(groups, searchParams);
    if (!canonical) return undefined;
    const { author } = groups;
    return { url: linkOn(platform, canonical), ...(author && { author }) };
  }
  return undefined;
};
