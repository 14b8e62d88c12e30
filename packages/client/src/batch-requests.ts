import { share } from './coalesce.ts';

type Lists = Partial<Record<string, readonly { readonly slug: string }[]>>;

/** Slugs collected in the current microtask, by server and list. */
const asked = new Map<string, Set<string>>();

/**
 * Requests one poll's value, once for all widgets of the page. Calls in the same moment share one request. A single
 * poll, or one that the combined response does not contain, is requested at its own path.
 *
 * @param name path of the combined request, and key of the list in its response
 * @param ask sends a request to `path` and returns its JSON; `slugs` are those in the path, in order
 * @param alone path of this poll alone
 */
export async function inOneRequest<Value>(
  base: string,
  name: 'polls' | 'ballots',
  slug: string,
  ask: (path: string, slugs: readonly string[]) => Promise<unknown>,
  alone: string,
): Promise<Value> {
  const key = base + name;
  const together = asked.get(key) ?? new Set();
  asked.set(key, together.add(slug));
  await Promise.resolve();
  asked.delete(key);
  const slugs = [...together];
  const query = `${name}?slug=${slugs.map(encodeURIComponent).join('&slug=')}`;
  const askOnce = <Body>(path: string, about: readonly string[]) =>
    share(base + path, () => ask(path, about) as Promise<Body>);
  const lists = slugs[1] ? await askOnce<Lists>(query, slugs) : undefined;
  const found = lists?.[name]?.find((one) => one.slug === slug) as Value | undefined;
  return found ?? askOnce(alone, [slug]);
}
