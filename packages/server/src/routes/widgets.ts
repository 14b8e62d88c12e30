import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import { Refusal } from '../services/refusal.ts';

/** A name that carries a hash of its content stands for the same bytes for ever; any other is asked for again. */
const hashed = /-[\w-]{8}\.js$/;

/** The browser builds of the widgets, which are few and small, from memory, compressed when they were built. */
export const widgetRoutes = (folder: URL) => {
  const files = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => {
        const bytes = readFileSync(fileURLToPath(new URL(name, folder)));
        const brotli = readFileSync(fileURLToPath(new URL(`${name}.br`, folder)));
        const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
        return [name, { bytes: new Uint8Array(bytes), brotli: new Uint8Array(brotli), etag }] as const;
      }),
  );

  return new Hono().get('/w/:name', (c) => {
    const name = c.req.param('name');
    const file = files.get(name);
    if (!file) throw new Refusal(problemTypes.notFound);
    const lasting = hashed.test(name);
    // Every byte counts here. Modules are always asked for with CORS, and are always UTF-8.
    const headers = {
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(!lasting && { etag: file.etag }),
    };
    if (c.req.header('if-none-match')?.includes(file.etag)) return new Response(null, { status: 304, headers });
    const compressed = /\bbr\b/.test(c.req.header('accept-encoding') ?? '');
    return new Response(compressed ? file.brotli : file.bytes, {
      headers: {
        ...headers,
        'content-type': 'text/javascript',
        ...(compressed && { 'content-encoding': 'br' }),
      },
    });
  });
};
