import type { Device, DoneWork } from '@shura/contract';
import { ShuraProblem } from './errors.ts';
import { loadWork } from './load-work.ts';
import { newOnce } from './new-once.ts';
import { share } from './one-at-a-time.ts';
import { request } from './request.ts';
import { type ClientStorage, safeStorage } from './safe-storage.ts';

export interface ClientOptions {
  /** Where Shura is mounted, such as `https://votes.example.om` or `https://www.example.om/shura`. */
  readonly server: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Defaults to `localStorage`, and to memory where that refuses. */
  readonly storage?: ClientStorage;
  /**
   * Called when this browser begins the work that a full bucket asks for (`work-needed`), with a promise that is settled
   * when the work is over. The work takes most browsers less than a second.
   */
  readonly onWork?: (over: Promise<unknown>) => void;
}

/** What a device token is good for: one poll, or one consultation with its suggestions. */
type Scope = 'poll' | 'consultation';

/**
 * What every client of one server has in common: its address, what this browser keeps for it, and how it calls, plainly and
 * as this device. In a list, since names of properties are bytes.
 */
export function connect(options: ClientOptions) {
  const base = options.server.replace(/(?<!\/)\/+$/, '');
  const storage = safeStorage(() => options.storage ?? localStorage);
  const call = <Body>(path: string, init?: RequestInit) =>
    request<Body>(options.fetch ?? fetch, `${base}/api/v1/${path}`, { credentials: 'omit', ...init });

  /**
   * Asks for the random token by which the server knows this browser again in one poll or consultation. What it is asked for
   * with is kept first, so that after a lost answer, and in another tab, it is the same token.
   */
  const mint = async (key: string, scope: Scope, slug: string | undefined): Promise<string> => {
    const kept = storage.get(key);
    const once = kept?.[21] ? kept : newOnce();
    storage.set(key, once);
    // Sent as plain text, which needs no preflight.
    const ask = (work?: DoneWork) =>
      call<Device>('devices', { method: 'POST', body: JSON.stringify({ [scope]: slug, once, work }) });
    const { token } = await ask().catch((error: ShuraProblem) => {
      const { work } = error;
      if (!work) throw error;
      return loadWork().then(
        ({ workFor }) => workFor(once, work, ask, options.onWork),
        () => ask('cannot'),
      );
    });
    storage.set(key, token);
    return token;
  };

  /**
   * Sends JSON as this device, or asks what is its own in one or several polls: nothing, and without a request, where it has
   * none. A server that was reset, or another at this address, does not know the token: what is sent is sent once more, with
   * a new one.
   */
  const withDevice = async <Body>(
    path: string,
    scope: Scope,
    slugs: readonly string[],
    body?: string,
  ): Promise<Body | undefined> => {
    const keys = slugs.map((slug) => `shura:device:${base}:${scope}:${slug}`);
    const [key = ''] = keys;
    // A token is longer than what it is asked for with. What another script has written there is sent too, escaped.
    const kept = keys.map((one) => /.{23,}/.exec(storage.get(one) ?? '') ?? '').join();
    const token = body && !kept ? await share(key, () => mint(key, scope, slugs[0])) : kept;
    if (!/[^,]/.test(token)) return undefined;
    const headers = { 'Content-Type': 'application/json', 'Shura-Device': encodeURI(token) };
    try {
      return await call<Body>(path, body ? { method: 'POST', headers, body } : { headers });
    } catch (error) {
      if (!(error instanceof ShuraProblem && error.type === 'device-invalid')) throw error;
      if (storage.get(key) === token) storage.set(key, null);
      if (!body) return undefined;
      if (!kept) throw error;
      return withDevice(path, scope, slugs, body);
    }
  };

  return [base, storage, call, withDevice] as const;
}

/** What sends JSON. */
export const posting = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body,
});
