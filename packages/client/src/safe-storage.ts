/** The part of `localStorage` that a client uses. */
export type ClientStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const memory = new Map<string, string>();

/**
 * Storage that never throws. What the host's storage refuses (private windows, sandboxed frames, a full quota) is held
 * in memory for as long as the page lives, for every client on it.
 *
 * @param storage asked for at each access, because reading `localStorage` itself may throw
 */
export const safeStorage = (storage: () => ClientStorage) => ({
  get(key: string): string | null {
    try {
      return memory.get(key) ?? storage().getItem(key);
    } catch {
      return null;
    }
  },

  /** What was kept as JSON; nothing where something else on the page has written over it. */
  read<Value>(key: string): Value | undefined {
    try {
      return (JSON.parse(this.get(key) ?? 'null') as Value | null) ?? undefined;
    } catch {
      return undefined;
    }
  },

  /** Keeps a value, or forgets it when there is none. */
  set(key: string, value: string | null): void {
    memory.delete(key);
    try {
      if (value === null) storage().removeItem(key);
      else storage().setItem(key, value);
    } catch {
      if (value !== null) memory.set(key, value);
    }
  },
});
