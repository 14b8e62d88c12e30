import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { open } from './headers.ts';

/** The ETag of a text, without quotes. */
export const tagOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** Sends public content with its ETag and these headers, or 304. */
export const sendTagged = (
  c: Context,
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  more: Readonly<Record<string, string>> & { readonly etag: string },
): Response => {
  const headers = { ...open, ...more };
  if (c.req.header('if-none-match')?.includes(more.etag)) return new Response(null, { status: 304, headers });
  return new Response(c.req.method === 'HEAD' ? null : body, { headers: { ...headers, 'content-type': type } });
};
