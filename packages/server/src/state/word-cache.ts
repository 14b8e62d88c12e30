import type { StoredSuggestion } from '../model/records.ts';

/** What everyone may read of a suggestion and memory does not hold. */
type Said = Pick<StoredSuggestion, 'words' | 'basis' | 'source'>;

/** Bytes at rest of what is cached. */
const room = 16_000_000;

/** Words of published suggestions, by their ids: those that were read last, as long as there is room. */
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
      if (used <= room) break;
      forget(oldest);
    }
  };

  return {
    forget,
    /** @param isStill whether one may still be read by everyone, asked once the store has answered */
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
        // Hidden or erased while it was read: its words are not kept, and nobody reads them any more.
        if (!isStill(reference)) continue;
        const said = { words, basis, ...(source && { source }) };
        found.set(id, said);
        keep(id, said, bytes);
      }
      return found;
    },
  };
};
