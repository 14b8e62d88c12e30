import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';

/** A file of a browser build, with a compressed copy. */
export interface BuiltFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly type: string;
  /** The address never changes content: its name or folder carries a hash. */
  readonly lasting: boolean;
}

const hashed = /-[\w-]{8}\.\w+$/;
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Loads the scripts and styles of a folder into memory. The build has compressed each. */
export const builtFiles = (folder: URL, { lasting = false } = {}): ReadonlyMap<string, BuiltFile> => {
  const read = (name: string) => new Uint8Array(readFileSync(fileURLToPath(new URL(name, folder))));
  return new Map(
    readdirSync(folder).flatMap((name) => {
      const type = types[name.slice(name.lastIndexOf('.') + 1)];
      if (!type) return [];
      const bytes = read(name);
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
      return [
        [name, { bytes, brotli: read(`${name}.br`), etag, type, lasting: lasting || hashed.test(name) }] as const,
      ];
    }),
  );
};

/** Sends a file, with brotli if the client accepts it, or 304 if the client's copy is current. */
export const sendFile = (c: Context, file: BuiltFile, more: Readonly<Record<string, string>>): Response => {
  const { bytes, brotli, etag, type, lasting } = file;
  const headers = {
    ...more,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(!lasting && { etag }),
  };
  if (c.req.header('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  const compressed = /\bbr\b/.test(c.req.header('accept-encoding') ?? '');
  return new Response(compressed ? brotli : bytes, {
    headers: { ...headers, 'content-type': type, ...(compressed && { 'content-encoding': 'br' }) },
  });
};
