/** The part of `localStorage` that a client uses. */
export type ClientStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const memory = new Map<string, string>();

/**
 * Storage that never throws. If the host's storage refuses (private windows, sandboxed frames, a full quota), values
 * stay in memory until the page closes, shared by all clients of the page.
 *
 * @param storage called at each access, because reading `localStorage` itself may throw
 */
export const safeStorage = (storage: () => ClientStorage) => ({
  get(key: string): string | null {
    try {
      return memory.get(key) ?? storage().getItem(key);
    } catch {
      return null;
    }
  },

  /** Parses a stored JSON value; undefined if something else on the page has overwritten it. */
  read<Value>(key: string): Value | undefined {
    try {
      return (JSON.parse(this.get(key) ?? 'null') as Value | null) ?? undefined;
    } catch {
      return undefined;
    }
  },

  /** Stores a value, or deletes it if null. */
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
