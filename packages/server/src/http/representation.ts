import { brotliCompressSync, constants } from 'node:zlib';
import type { Context } from 'hono';
import type { Representation } from '../model/representation.ts';
import { open, personal } from './headers.ts';

/** Shared caches may serve a response for a second, and a stale one for five more while they revalidate. */
const shared = 'public, max-age=0, s-maxage=1, stale-while-revalidate=5';

/** Minimum bytes worth compressing: below this size, compression saves no packet. */
const worthCompressing = 500;

/** Sends public JSON, or 304. */
export const sendPublic = (c: Context, representation: Representation): Response => {
  const ready = readyToSend(representation);
  if (c.req.header('if-none-match')?.includes(representation.etag)) {
    return new Response(null, { status: 304, headers: ready.unchanged });
  }
  const { body, headers } = /\bbr\b/.test(c.req.header('accept-encoding') ?? '') ? ready.compressed() : ready.plain;
  return new Response(body, { headers });
};

/** Sends public JSON to the public. Sends staff, who may see more, JSON that must not be stored. */
export const sendTo = (viewer: 'staff' | 'public', c: Context, representation: Representation): Response => {
  if (viewer === 'public') return sendPublic(c, representation);
  return new Response(representation.json, { headers: { ...personal, 'content-type': 'application/json' } });
};

const prepared = new WeakMap<Representation, ReturnType<typeof prepare>>();

/** Caches the bytes and headers of each representation that is still in use. */
const readyToSend = (representation: Representation) => {
  const ready = prepared.get(representation) ?? prepare(representation);
  prepared.set(representation, ready);
  return ready;
};

const prepare = ({ json, etag }: Representation) => {
  const unchanged = { ...open, etag, vary: 'accept-encoding', 'cache-control': shared };
  const withBody = <Body extends string | Uint8Array<ArrayBuffer>>(body: Body, encoding?: string) => ({
    body,
    headers: {
      ...unchanged,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...(encoding && { 'content-encoding': encoding }),
    },
  });
  // A string is sent in one write with its headers, bytes in two.
  const plain = withBody(json);
  let brotli: ReturnType<typeof withBody<Uint8Array<ArrayBuffer>>> | undefined;
  const compressed = () => {
    if (json.length < worthCompressing) return plain;
    brotli ??= withBody(new Uint8Array(brotliCompressSync(json, quick)), 'br');
    return brotli;
  };
  return { unchanged, plain, compressed };
};

/** A low quality, because each vote changes the JSON of a poll. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
