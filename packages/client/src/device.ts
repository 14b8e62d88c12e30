import type { Device } from '@shura/contract';
import type { SafeStorage } from './safe-storage.ts';

const asking = new Map<string, Promise<string>>();

/**
 * The random token by which a server knows a browser's ballots again, in the host's storage under
 * `shura:device:<server>`. It is asked for at the first vote, never at a view.
 */
export const deviceToken = (base: string, storage: SafeStorage, mint: () => Promise<Device>) => {
  const key = `shura:device:${base}`;
  const known = () => storage.get(key);
  const ask = async () => {
    try {
      const { token } = await mint();
      // Another tab may have asked at the same moment: the first token to be kept wins.
      if (!known()) storage.set(key, token);
      return known() ?? token;
    } finally {
      asking.delete(base);
    }
  };
  return {
    known,
    /** Votes sent at once, by any widget of the page, share one question to the server. */
    async get(): Promise<string> {
      const waiting = asking.get(base);
      if (waiting) return waiting;
      const token = known();
      if (token) return token;
      const answer = ask();
      asking.set(base, answer);
      return answer;
    },
    /** Forgets a token the server does not know, unless a newer one took its place. */
    forget(token: string): void {
      if (known() === token) storage.set(key, null);
    },
  };
};
