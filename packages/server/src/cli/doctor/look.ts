/** Milliseconds that an answer may take, body included. */
const patience = 10_000;
/** Bytes of a body that are read; browsers, too, find an element long before that. */
const enough = 2 * 1024 * 1024;

export interface Looked {
  /** Where redirects led. */
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** The body in words, read where they are asked for. */
  readonly text: string;
}

/** Nothing came back, and why. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** @param server its address, as the page has it */
export const saySilent = (server: string, { message }: Unreachable): string =>
  `No server answers at ${server}: ${message}.`;

/**
 * Asks an address of the web, as a person with a browser would: somebody typed it on purpose, so it may as well be on this
 * machine or in a network of their own. No route of the server leads here.
 *
 * @throws {Unreachable}
 */
export const look = async (url: URL, init: RequestInit = {}): Promise<Looked> => {
  try {
    const headers = { 'user-agent': 'shura-doctor', ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(withoutSecrets(url), { ...init, headers, signal: AbortSignal.timeout(patience) });
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
    if (size > enough) break;
  }
  return Buffer.concat(parts).subarray(0, enough);
};

/** A password in an address is neither sent nor shown. */
const withoutSecrets = (url: URL): URL => {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer within ${patience / 1000} seconds`;
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : error.message;
};
