type Listed = readonly { readonly slug: string }[];

/** Who is asked about so far, and what comes of it: undefined where there was one poll alone. */
type Round = readonly [slugs: Set<string>, list: Promise<Listed | undefined>];

const rounds = new Map<string, Round>();

/**
 * Asks about a poll, together with all the others that widgets of the page ask the same about in the same moment. One
 * alone, and one that the answer does not know, is asked about at its own path.
 *
 * @param name of what is asked for: the path about several, and where their list is in the answer
 */
export async function inOneRequest<Value>(
  base: string,
  name: 'polls' | 'ballots',
  slug: string,
  path: string,
  ask: (path: string) => Promise<unknown>,
): Promise<Value> {
  const key = base + name;
  let round = rounds.get(key);
  if (!round) {
    const slugs = new Set<string>();
    const list = Promise.resolve().then(async () => {
      rounds.delete(key);
      if (slugs.size < 2) return undefined;
      const query = [...slugs].map((each) => `slug=${each}`).join('&');
      return ((await ask(`${name}?${query}`)) as Partial<Record<string, Listed>> | undefined)?.[name];
    });
    round = [slugs, list];
    rounds.set(key, round);
  }
  round[0].add(slug);
  const found = (await round[1])?.find((one) => one.slug === slug);
  return (found ?? (await ask(path))) as Value;
}
