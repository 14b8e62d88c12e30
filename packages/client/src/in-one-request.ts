import { share } from './one-at-a-time.ts';

type Lists = Partial<Record<string, readonly { readonly slug: string }[]>>;

/** Slugs asked about in this moment, by server and list. */
const asked = new Map<string, Set<string>>();

/**
 * Asks about a poll, together with all the others that widgets of the page ask the same about in the same moment. One
 * alone, and one that the answer does not know, is asked about at its own path.
 *
 * @param name of what is asked for: the path about several, and where their list is in the answer
 */
export async function inOneRequest<Value>(
  ask: (path: string) => Promise<unknown>,
  path: string,
  base: string,
  name: 'polls' | 'ballots',
  slug: string,
): Promise<Value> {
  const key = base + name;
  const slugs = asked.get(key) ?? new Set();
  asked.set(key, slugs.add(slug));
  await Promise.resolve();
  asked.delete(key);
  const query = `${name}?slug=${[...slugs].map(encodeURIComponent).join('&slug=')}`;
  const lists = slugs.size > 1 ? await share(base + query, () => ask(query) as Promise<Lists>) : undefined;
  const found = lists?.[name]?.find((one) => one.slug === slug);
  return (found ?? (await ask(path))) as Value;
}
