import type { Context } from 'hono';
import type { Representation } from '../services/polls.ts';
import { open } from './headers.ts';

/** Shared caches may answer for a second, and go on for a few more while they ask again. */
const shared = 'public, max-age=0, s-maxage=1, stale-while-revalidate=5';

/** Sends JSON that everyone may see, or says that it has not changed. */
export const sendPublic = (c: Context, representation: Representation): Response => {
  const { body, headers, unchanged } = readyToSend(representation);
  if (c.req.header('if-none-match')?.includes(representation.etag)) {
    return new Response(null, { status: 304, headers: unchanged });
  }
  return new Response(body, { headers });
};

const prepared = new WeakMap<Representation, ReturnType<typeof prepare>>();

/** The same bytes and headers go out until the representation is another. */
const readyToSend = (representation: Representation) => {
  const ready = prepared.get(representation) ?? prepare(representation);
  prepared.set(representation, ready);
  return ready;
};

const prepare = ({ json, etag }: Representation) => {
  const body = new TextEncoder().encode(json);
  const unchanged = { ...open, etag, 'cache-control': shared };
  const headers = { ...unchanged, 'content-type': 'application/json', 'content-length': String(body.byteLength) };
  return { body, headers, unchanged };
};
