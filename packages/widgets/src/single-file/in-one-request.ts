/** Stands in for its namesake of the client in builds of one file: a page of many polls takes the loader, or the poll's own file. */
export const inOneRequest = <Value>(
  _base: string,
  _name: string,
  slug: string,
  ask: (path: string, slugs: readonly string[]) => Promise<unknown>,
  alone: string,
): Promise<Value> => ask(alone, [slug]) as Promise<Value>;
