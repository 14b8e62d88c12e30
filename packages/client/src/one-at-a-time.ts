const running = new Map<string, Promise<unknown>>();

/** Runs a task under a name once at a time: whoever asks meanwhile, from any widget of the page, gets the same answer. */
export function share<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
  const now = (running.get(name) as Promise<Value> | undefined) ?? task().finally(() => running.delete(name));
  running.set(name, now);
  return now;
}
