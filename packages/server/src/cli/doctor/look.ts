/** Timeout of a request, body included, in ms. */
const timeout = 10_000;
/** Maximum bytes read of a body. */
const maxBytes = 2 * 1024 * 1024;

export interface Looked {
  /** The address after redirects. */
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** The body as text, decoded on first use. */
  readonly text: string;
}

/** No response; the message says why. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Returns the {@link Unreachable} of a failed request: `look(url).catch(orUnreachable)`. Rethrows any other error. */
export const orUnreachable = (error: unknown): Unreachable => {
  if (error instanceof Unreachable) return error;
  throw error;
};

/** @param server the address of the server, as the page writes it */
export const sayUnreachable = (server: string, { message }: Unreachable): string =>
  `No server answers at ${server}: ${message}.`;

/**
 * Requests an address as a browser would. Addresses of this machine and of private networks are allowed: a person typed
 * them, and no route of the server calls this.
 * @throws {Unreachable}
 */
export const look = async (url: URL, init: RequestInit = {}): Promise<Looked> => {
  try {
    const headers = { 'user-agent': 'shura-doctor', ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(withoutSecrets(url), { ...init, headers, signal: AbortSignal.timeout(timeout) });
    const body = await readSome(response);
    return {
      ...{ url: new URL(response.url), status: response.status, headers: response.headers, body },
      get text() {
        return new TextDecoder().decode(body);
      },
    };
  } catch (error) {
    throw new Unreachable(reasonOf(error));
  }
};

const readSome = async (response: Response): Promise<Uint8Array> => {
  const body: AsyncIterable<Uint8Array> | null = response.body;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    size += part.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(parts).subarray(0, maxBytes);
};

/** Removes a password from an address, so that it is neither sent nor shown. */
const withoutSecrets = (url: URL): URL => {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : error.message;
};
