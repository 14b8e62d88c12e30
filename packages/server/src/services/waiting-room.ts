import { limits, problemTypes } from '@shura/contract';
import type { StoredSuggestion } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import type { Suggestions } from '../state/suggestions.ts';

/** A network may fill this share of what is free. */
const share = 0.1;
/** Seconds after which whoever was refused may try again: staff need time to read. */
const retryAfter = 3_600;

/**
 * Room for suggestions that wait to be judged: `limits.waitingBytes` for each consultation. What one network may have in
 * it shrinks with what is free (dynamic thresholds: Choudhury and Hahne, IEEE/ACM Transactions on Networking 6(2), 1998),
 * so that fifty networks together fill five sixths of it, and who comes after them finds as much room as each of them
 * has. Which network sent what is known to this process alone, and until it is judged: it is written nowhere.
 */
export const createWaitingRoom = (suggestions: Pick<Suggestions, 'waitingBytes' | 'watch'>) => {
  /** By suggestion: whose share it takes, and how much of it. */
  const taken = new Map<number, { readonly key: string; readonly bytes: number }>();
  const shares = createSums();
  /** Of those that are being written, by consultation. */
  const entering = createSums();

  suggestions.watch(({ stored: { id }, standing }) => {
    const one = standing.publication === 'held' ? undefined : taken.get(id);
    if (!one) return;
    taken.delete(id);
    shares.add(one.key, -one.bytes);
  });

  const admit = (consultation: string, key: string, bytes: number): void => {
    const free = limits.waitingBytes - suggestions.waitingBytes(consultation) - entering.of(consultation);
    const mine = shares.of(key);
    if (mine + bytes <= free * share) return;
    // Who has nothing there yet is not one of those who filled it.
    throw new Refusal(mine === 0 ? problemTypes.suggestionsFull : problemTypes.tooManySuggestions, { retryAfter });
  };

  return {
    /** Writes a suggestion of so many bytes where there is room for it; refuses where there is none. */
    async within(
      consultation: string,
      network: string,
      size: number,
      write: () => Promise<StoredSuggestion>,
    ): Promise<StoredSuggestion> {
      const bytes = Math.max(size, limits.waitingMin);
      const key = `${consultation} ${widerThan(network)}`;
      admit(consultation, key, bytes);
      entering.add(consultation, bytes);
      shares.add(key, bytes);
      try {
        const stored = await write();
        // The same again, sent while the first was being written, is the first.
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

/** The /24 of an IPv4 address, and the /48 of an IPv6 /64: what one subscriber may have many of. */
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
