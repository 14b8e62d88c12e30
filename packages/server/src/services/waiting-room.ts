import { problemTypes } from '@shura/contract';
import type { StoredSuggestion } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import type { Suggestions } from '../state/suggestions.ts';
import { minWaitingBytes } from '../state/unpublished.ts';

/** Maximum bytes of unmoderated suggestions in one consultation. */
export const maxWaitingBytes = 20_000_000;
/** Share of the free room that one network may fill. */
const share = 0.1;
/** Seconds until a refused sender may retry: staff need time to read. */
const retryAfter = 3_600;

/**
 * Room for unmoderated suggestions: `maxWaitingBytes` for each consultation. A network's share shrinks with the free
 * room (dynamic thresholds: Choudhury and Hahne, IEEE/ACM Transactions on Networking 6(2), 1998), so that fifty
 * networks together fill five sixths of it, and a new network still finds as much room as each of them has. The network
 * of a suggestion is kept in the memory of this process until moderation, and is never stored.
 */
export const createWaitingRoom = (suggestions: Pick<Suggestions, 'waitingBytes' | 'watch'>) => {
  /** By suggestion id: the key of the share that its bytes count towards, and the bytes. */
  const taken = new Map<number, { readonly key: string; readonly bytes: number }>();
  const shares = createSums();
  /** Bytes being written, by consultation. */
  const entering = createSums();

  suggestions.watch(({ stored: { id }, standing }) => {
    const one = standing.publication === 'held' ? undefined : taken.get(id);
    if (!one) return;
    taken.delete(id);
    shares.add(one.key, -one.bytes);
  });

  const admit = (consultation: string, key: string, bytes: number): void => {
    const free = maxWaitingBytes - suggestions.waitingBytes(consultation) - entering.of(consultation);
    const mine = shares.of(key);
    if (mine + bytes <= free * share) return;
    // A network without waiting suggestions did not fill the room, so it is refused as `suggestions-full`.
    throw new Refusal(mine === 0 ? problemTypes.suggestionsFull : problemTypes.tooManySuggestions, { retryAfter });
  };

  return {
    /** Writes a suggestion of `size` bytes, or refuses if there is no room. */
    async within(
      consultation: string,
      network: string,
      size: number,
      write: () => Promise<StoredSuggestion>,
    ): Promise<StoredSuggestion> {
      const bytes = Math.max(size, minWaitingBytes);
      const key = `${consultation} ${widerThan(network)}`;
      admit(consultation, key, bytes);
      entering.add(consultation, bytes);
      shares.add(key, bytes);
      try {
        const stored = await write();
        // A repeat sent during the first write is the same suggestion.
        if (taken.has(stored.id)) shares.add(key, -bytes);
        else taken.set(stored.id, { key, bytes });
        return stored;
      } catch (error) {
        shares.add(key, -bytes);
        throw error;
      } finally {
        entering.add(consultation, -bytes);
      }
    },
  };
};

/** The /24 of an IPv4 address, and the /48 of an IPv6 /64, because one subscriber may have many /64 networks. */
const widerThan = (network: string): string =>
  network.endsWith('/64') ? network.split('.').slice(0, 6).join('.') : network.split('.').slice(0, 3).join('.');

const createSums = () => {
  const sums = new Map<string, number>();
  return {
    of: (key: string): number => sums.get(key) ?? 0,
    add(key: string, by: number): void {
      const sum = (sums.get(key) ?? 0) + by;
      if (sum > 0) sums.set(key, sum);
      else sums.delete(key);
    },
  };
};
