/** Stands in for its namesake of the client in builds of one file: a page of many polls takes the loader, or the poll's own file. */
export const inOneRequest = <Value>(ask: (path: string) => Promise<unknown>, path: string): Promise<Value> =>
  ask(path) as Promise<Value>;
