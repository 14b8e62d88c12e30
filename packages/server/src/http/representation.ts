import { brotliCompressSync, constants } from 'node:zlib';
import type { Context } from 'hono';
import type { Representation } from '../model/representation.ts';
import { open, personal } from './headers.ts';

/** Shared caches may answer for a second, and go on for a few more while they ask again. */
const shared = 'public, max-age=0, s-maxage=1, stale-while-revalidate=5';

/** Bytes under which compressing saves no packet. */
const worthCompressing = 500;

/** Sends JSON that everyone may see, or says that it has not changed. */
export const sendPublic = (c: Context, representation: Representation): Response => {
  const ready = readyToSend(representation);
  if (c.req.header('if-none-match')?.includes(representation.etag)) {
    return new Response(null, { status: 304, headers: ready.unchanged });
  }
  const { body, headers } = /\bbr\b/.test(c.req.header('accept-encoding') ?? '') ? ready.compressed() : ready.plain;
  return new Response(body, { headers });
};

/** Sends JSON that is for whoever asked, and is kept nowhere. */
export const sendPrivate = (json: string): Response =>
  new Response(json, { headers: { ...personal, 'content-type': 'application/json' } });

const prepared = new WeakMap<Representation, ReturnType<typeof prepare>>();

/** The same bytes and headers go out until the representation is another. */
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
  // A string goes out in one write with its headers, where bytes take a second.
  const plain = withBody(json);
  let brotli: ReturnType<typeof withBody<Uint8Array<ArrayBuffer>>> | undefined;
  const compressed = () => {
    if (json.length < worthCompressing) return plain;
    brotli ??= withBody(new Uint8Array(brotliCompressSync(json, quick)), 'br');
    return brotli;
  };
  return { unchanged, plain, compressed };
};

/** A poll is compressed again after each vote: quickly, then. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
