import type { Device } from '@shura/contract';
import { ShuraProblem, ShuraUnreachable } from './errors.ts';
import { share } from './one-at-a-time.ts';
import { request } from './request.ts';
import { type ClientStorage, safeStorage } from './safe-storage.ts';

export interface ClientOptions {
  /** Where Shura is mounted, such as `https://votes.example.om` or `https://www.example.om/shura`. */
  readonly server: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Defaults to `localStorage`, and to memory where that refuses. */
  readonly storage?: ClientStorage;
}

/**
 * What every client of one server has in common: its address, what this browser keeps for it, and how it calls, plainly and
 * as this device. In a list, since names of properties are bytes.
 */
export function connect(options: ClientOptions) {
  const base = options.server.replace(/\/+$/, '');
  const storage = safeStorage(() => options.storage ?? localStorage);
  const deviceKey = `shura:device:${base}`;
  /** What is kept there and is none, because somebody else wrote it, no request could carry. */
  const known = () => /^[\w-]+$/.exec(storage.get(deviceKey) ?? '')?.[0];
  const call = <Body>(path: string, init?: RequestInit) =>
    request<Body>(options.fetch ?? fetch, `${base}/api/v1/${path}`, { credentials: 'omit', ...init });

  /** The random token by which the server knows this browser again; asked for when it first has something to keep. */
  const device = async (): Promise<string> => {
    const own = known();
    if (own) return own;
    const { token } = await call<Device>('devices', { method: 'POST' });
    // Another tab may have asked at the same moment: the first token to be kept wins.
    const first = known() ?? token;
    storage.set(deviceKey, first);
    return first;
  };

  /**
   * Sends JSON as this device, or asks what is its own: nothing, and without a request, when it has none here. A server
   * that was reset, or another at this address, does not know the token: what is sent is sent with a new one, once.
   */
  const withDevice = async <Body>(path: string, body?: string, again = true): Promise<Body | undefined> => {
    if (!body && !known()) return undefined;
    const token = await share(deviceKey, device);
    const headers = { 'Content-Type': 'application/json', 'Shura-Device': token };
    try {
      return await call<Body>(path, body ? { method: 'POST', headers, body } : { headers });
    } catch (error) {
      // Of a preflight that was refused a browser tells no more than of a line that was cut. Asked plainly, with nothing
      // that needs one, the server says so itself; then nothing is sent again by itself either.
      if (body && error instanceof ShuraUnreachable && error.cause instanceof TypeError) {
        await call(path, { method: 'POST' }).catch((refused: ShuraUnreachable | ShuraProblem) => {
          if ('type' in refused && refused.type === 'origin-not-registered') throw refused;
        });
      }
      if (!(error instanceof ShuraProblem && error.type === 'device-invalid')) throw error;
      if (known() === token) storage.set(deviceKey, null);
      if (!again) throw error;
      return withDevice(path, body, false);
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
