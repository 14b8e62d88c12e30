import type { StoredSuggestion } from '../model/records.ts';

/** Public content that is in the store and not in memory. */
type Said = Pick<StoredSuggestion, 'words' | 'basis' | 'source'>;

/** Maximum size of the cache, in bytes that its suggestions take in the store. */
const maxBytes = 16_000_000;

/** LRU cache of the words of published suggestions, by id. */
export const createWordCache = (read: (ids: readonly number[]) => Promise<readonly StoredSuggestion[]>) => {
  const known = new Map<number, { readonly said: Said; readonly bytes: number }>();
  let used = 0;

  const forget = (id: number): void => {
    used -= known.get(id)?.bytes ?? 0;
    known.delete(id);
  };
  const keep = (id: number, said: Said, bytes: number): void => {
    forget(id);
    known.set(id, { said, bytes });
    used += bytes;
    for (const oldest of known.keys()) {
      if (used <= maxBytes) break;
      forget(oldest);
    }
  };

  return {
    forget,
    /** @param isStill whether the words are still public, checked after the store has answered */
    async of(ids: readonly number[], isStill: (reference: string) => boolean): Promise<ReadonlyMap<number, Said>> {
      const found = new Map<number, Said>();
      const missing: number[] = [];
      for (const id of ids) {
        const entry = known.get(id);
        if (!entry) missing.push(id);
        else {
          found.set(id, entry.said);
          keep(id, entry.said, entry.bytes);
        }
      }
      if (missing.length === 0) return found;
      for (const { id, reference, words, basis, source, bytes } of await read(missing)) {
        // Hidden or erased during the read: neither cached nor returned.
        if (!isStill(reference)) continue;
        const said = { words, basis, ...(source && { source }) };
        found.set(id, said);
        keep(id, said, bytes);
      }
      return found;
    },
  };
};
