import type { Device, DoneWork } from '@shura/contract';
import { share } from './coalesce.ts';
import { ShuraProblem } from './errors.ts';
import { loadWork } from './load-proof-of-work.ts';
import { newOnce } from './new-once.ts';
import { request } from './request.ts';
import { type ClientStorage, safeStorage } from './safe-storage.ts';

export interface ClientOptions {
  /** Where Shura is mounted, such as `https://votes.example.om` or `https://www.example.om/shura`. */
  readonly server: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Default: `localStorage`. If storage throws, values stay in memory. */
  readonly storage?: ClientStorage;
  /**
   * Called when proof of work (`work-needed`) begins, with a promise that settles when the work ends. Most browsers
   * need less than a second.
   */
  readonly onWork?: (over: Promise<unknown>) => void;
}

/** Scope of a device token: one poll, or one consultation with its suggestions. */
type Scope = 'poll' | 'consultation';

/**
 * Shared by all clients of one server: its address, its storage, and calls with and without a device token. Returns a
 * tuple, since property names cost bytes.
 */
export function connect(options: ClientOptions) {
  const base = options.server.replace(/(?<!\/)\/+$/, '');
  const storage = safeStorage(() => options.storage ?? localStorage);
  const call = <Body>(path: string, init?: RequestInit) =>
    request<Body>(options.fetch ?? fetch, `${base}/api/v1/${path}`, { credentials: 'omit', ...init });

  /**
   * Requests the random device token of one poll or consultation. Stores the request's `once` first, so that a retry or
   * another tab gets the same token.
   */
  const mint = async (key: string, scope: Scope, slug: string | undefined): Promise<string> => {
    const kept = storage.get(key);
    const once = kept?.length === 22 ? kept : newOnce();
    storage.set(key, once);
    // A string body is sent as `text/plain`, which needs no CORS preflight.
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
   * Sends `body` (JSON) with the device token. Without `body`, reads this device's own data of one or several polls, or
   * sends no request if the device has no token. If the server does not recognise the token (the server was reset or
   * replaced), retries a `body` once with a new token: `again`. A storage that ignores writes keeps the old one.
   */
  const withDevice = async <Body>(
    path: string,
    scope: Scope,
    slugs: readonly string[],
    body?: string,
    again?: boolean,
  ): Promise<Body | undefined> => {
    const keys = slugs.map((slug) => `shura:device:${base}:${scope}:${slug}`);
    const [key = ''] = keys;
    // The key holds a token or a shorter `once`. A value that another script stored is escaped and sent as a token.
    const kept = again ? '' : keys.map((one) => /.{23,}/.exec(storage.get(one) ?? '') ?? '').join();
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
      return withDevice(path, scope, slugs, body, true);
    }
  };

  return [base, storage, call, withDevice] as const;
}

/** Options of a JSON POST. */
export const posting = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body,
});

/** The parameters of a query that have a value. */
export const given = (query: object) =>
  Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
