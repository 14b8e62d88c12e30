import { setTimeout as sleep } from 'node:timers/promises';
import { refusalOf } from '../admin-client.ts';
import { CommandError } from '../command-error.ts';

export interface SenderOptions {
  readonly server: string;
  readonly adminToken: string;
  /** Aborts waiting requests. */
  readonly signal: AbortSignal;
  /** Maximum number of retries; the default takes half a minute. */
  readonly retries?: number;
}

export interface Sender {
  get(path: string): Promise<string>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<string>;
}

/** Statuses of a server or proxy that is busy or restarting. */
const transientStatuses = new Set([429, 502, 503, 504]);

/**
 * Sends requests with the admin token, and retries with backoff if the server is busy or the connection is lost.
 * Retrying is safe: every import request is idempotent. Throws a {@link CommandError}.
 */
export const createSender = ({ server, adminToken, signal, retries = 10 }: SenderOptions): Sender => {
  const root = `${server.replace(/\/$/, '')}/api/v1`;
  const authorization = `Bearer ${adminToken}`;

  const send = async (path: string, request: RequestInit): Promise<string> => {
    for (let attempt = 0; ; attempt += 1) {
      signal.throwIfAborted();
      const answer = await attemptOnce(`${root}/${path}`, request, signal);
      if (typeof answer === 'string') return answer;
      if (attempt === retries) break;
      await sleep(Math.max(answer.retryAfter, backoff(attempt)), undefined, { signal });
    }
    throw new CommandError(
      `lost the server at ${server}: when it is back, run the same command again; it goes on from here`,
    );
  };

  return {
    get: (path) => send(path, {}),
    post: (path, body = {}, headers = {}) =>
      send(path, {
        method: 'POST',
        headers: { ...headers, authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
};

/** The body of a response, or the minimum number of milliseconds before the next attempt. */
const attemptOnce = async (url: string, request: RequestInit, signal: AbortSignal) => {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) });
    if (response.ok) return await response.text();
    if (!transientStatuses.has(response.status)) throw await refusalOf(response);
    await response.text();
    return { retryAfter: 1000 * (Number(response.headers.get('retry-after')) || 0) };
  } catch (error) {
    if (error instanceof CommandError || signal.aborted) throw error;
    return { retryAfter: 0 };
  }
};

/** Milliseconds: doubles from 0.1 s to 5 s, with 50 % jitter. */
const backoff = (attempt: number): number => Math.min(5_000, 100 * 2 ** attempt) * (0.5 + Math.random());
