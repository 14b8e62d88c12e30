import * as v from 'valibot';
import { type ApiAnswer, askApi, failureOf } from '../ask-api.ts';
import { checkEntries, type Entry } from '../check-entries.ts';
import { linkOn } from '../platform-paths.ts';
import type { SafeFetch } from '../safe-fetch.ts';
import { hashtagOf, maxFound, type SocialSource } from '../social-source.ts';

const session = v.object({ accessJwt: v.string() });
const identity = v.object({ did: v.string() });
const found = v.object({ posts: v.array(v.object({ uri: v.string() })) });
const view = v.object({
  uri: v.string(),
  author: v.object({
    did: v.string(),
    handle: v.string(),
    labels: v.optional(v.array(v.object({ val: v.string() })), []),
  }),
  record: v.object({ text: v.string(), createdAt: v.string() }),
});

export interface BlueskyOptions {
  readonly fetch: SafeFetch;
  /** Handle or DID of an account of the agency. Searching needs one (bluesky-social/atproto#3583). */
  readonly identifier: string;
  /** An app password, never the account's own: it cannot change the account. */
  readonly appPassword: string;
  /** Origin of the account's server. */
  readonly service?: string;
}

const mainHost = 'bsky.social';
const mainService = `https://${mainHost}`;

/** Bluesky, through the account's server (XRPC, lexicons `app.bsky.feed`). */
export const createBlueskySource = ({
  fetch,
  identifier,
  appPassword,
  service = mainService,
}: BlueskyOptions): SocialSource => {
  const xrpc = `${service}/xrpc/`;
  let token: string | undefined;

  const signIn = (signal?: AbortSignal) =>
    askApi(fetch, `${xrpc}com.atproto.server.createSession`, session, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ identifier, password: appPassword }),
      signal,
    });

  /** Sessions last two hours. On an expired session, signs in and retries once. */
  const ask = async <Schema extends v.GenericSchema>(
    query: string,
    schema: Schema,
    signal?: AbortSignal,
    retry = true,
  ): Promise<ApiAnswer<v.InferOutput<Schema>>> => {
    if (!token) {
      const signedIn = await signIn(signal);
      if (signedIn.kind !== 'value') return signedIn;
      token = signedIn.value.accessJwt;
    }
    const said = await askApi(fetch, xrpc + query, schema, { headers: { authorization: `Bearer ${token}` }, signal });
    if (said.kind !== 'no' || !isExpired(said.answer)) return said;
    token = undefined;
    return retry ? ask(query, schema, signal, false) : said;
  };

  const didOf = async (actor: string): Promise<string | undefined> => {
    if (actor.startsWith('did:')) return actor;
    const said = await ask(`com.atproto.identity.resolveHandle?handle=${encodeURIComponent(actor)}`, identity);
    return said.kind === 'value' ? said.value.did : undefined;
  };

  return {
    platform: 'bluesky',
    async search(hashtag, signal) {
      const tag = hashtagOf(hashtag);
      if (!tag) return { kind: 'posts', posts: [] };
      // The `tag` parameter misses some posts (bluesky-social/indigo#890).
      const query = new URLSearchParams({ q: `#${tag}`, sort: 'latest', limit: String(maxFound) });
      const said = await ask(`app.bsky.feed.searchPosts?${query}`, v.object({ posts: v.array(v.unknown()) }), signal);
      if (said.kind !== 'value') return failureOf(said, true);
      const entries = said.value.posts.slice(0, maxFound).flatMap(entryOf);
      return { kind: 'posts', posts: checkEntries(entries.entries()).posts };
    },
    /**
     * `unknown` if the handle in the address no longer resolves. A handle that another account has taken over gives
     * `gone`.
     */
    async stillThere(url) {
      const [, actor, key] = /\/profile\/([^/]+)\/post\/(\w+)$/.exec(url) ?? [];
      const did = actor && (await didOf(actor));
      if (!did) return 'unknown';
      const uri = `at://${did}/app.bsky.feed.post/${key}`;
      const said = await ask(`app.bsky.feed.getPosts?uris=${encodeURIComponent(uri)}`, found);
      if (said.kind !== 'value') return 'unknown';
      return said.value.posts.some((post) => post.uri === uri) ? 'there' : 'gone';
    },
  };
};

const isExpired = ({ status, text }: { readonly status: number; readonly text: string }) =>
  status === 401 || (status === 400 && text.includes('"ExpiredToken"'));

/** Returns no entry for a value that is no post, or if the author hides posts from visitors without an account. */
const entryOf = (value: unknown): Entry[] => {
  const read = v.safeParse(view, value);
  if (!read.success) return [];
  const { uri, author, record } = read.output;
  if (author.labels.some(({ val }) => val === '!no-unauthenticated')) return [];
  const named = author.handle !== 'handle.invalid';
  const link = linkOn('bluesky', `/profile/${named ? author.handle : author.did}/post/${uri.split('/').at(-1)}`);
  return [{ link, text: record.text, author: named ? author.handle : undefined, date: record.createdAt }];
};
