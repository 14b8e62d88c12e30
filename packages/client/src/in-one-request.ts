import { share } from './one-at-a-time.ts';

type Lists = Partial<Record<string, readonly { readonly slug: string }[]>>;

/** Slugs asked about in this moment, by server and list. */
const asked = new Map<string, Set<string>>();

/**
 * Asks about a poll, once for all widgets of the page, and together with all the others that they ask the same about in the
 * same moment. One alone, and one that the answer does not know, is asked about at its own path.
 *
 * @param name of what is asked for: the path about several, and where their list is in the answer
 * @param ask called with a path and the slugs that it is about, in their order
 * @param alone the path about this poll alone
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
