const running = new Map<string, Promise<unknown>>();

/** Coalesces calls by name: a call made while one is running gets the same promise, on the whole page. */
export function share<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
  const now = (running.get(name) as Promise<Value> | undefined) ?? task().finally(() => running.delete(name));
  running.set(name, now);
  return now;
}
