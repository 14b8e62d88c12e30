import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AppBskyFeedDefs, type AppBskyFeedPost, type AtpAgent, lexicons, RichText } from '@atproto/api';
import { TestNetworkNoAppView } from '@atproto/dev-env';

/**
 * A real personal data server of Bluesky with its identity directory and one author. The search service is a stand-in
 * over the real server's records; its requests and responses are checked against the official lexicons.
 */
export interface BlueskyNetwork extends AsyncDisposable {
  readonly url: string;
  readonly identifier: string;
  readonly appPassword: string;
  /** Posts; returns the record's key. */
  post(words: string): Promise<string>;
  remove(key: string): Promise<void>;
}

const post = 'app.bsky.feed.post';

export async function startBluesky(): Promise<BlueskyNetwork> {
  let author: AtpAgent | undefined;
  const service = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const method = url.pathname.slice('/xrpc/'.length);
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    answer(method, url.searchParams, author).then(
      (body) => send(200, lexicons.assertValidXrpcOutput(method, body)),
      (error: unknown) => send(400, { error: 'InvalidRequest', message: String(error) }),
    );
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  const bskyAppViewUrl = `http://localhost:${(service.address() as AddressInfo).port}`;
  const network = await TestNetworkNoAppView.create({ pds: { bskyAppViewUrl, bskyAppViewDid: 'did:web:search.test' } });
  author = network.pds.getAgent();
  await author.createAccount({ handle: 'salim.test', email: 'salim@example.om', password: 'of the account' });
  const { data } = await author.com.atproto.server.createAppPassword({ name: 'shura' });
  const repo = author.assertDid;
  return {
    url: network.pds.url,
    identifier: 'salim.test',
    appPassword: data.password,
    async post(words) {
      const rich = new RichText({ text: words });
      await rich.detectFacets(author);
      const { uri } = await author.post({
        text: rich.text,
        facets: rich.facets ?? [],
        createdAt: new Date().toISOString(),
      });
      return uri.split('/').at(-1) ?? '';
    },
    async remove(rkey) {
      await author.com.atproto.repo.deleteRecord({ repo, collection: post, rkey });
    },
    async [Symbol.asyncDispose]() {
      service.close();
      await network.close();
    },
  };
}

async function answer(method: string, query: URLSearchParams, author: AtpAgent | undefined): Promise<unknown> {
  if (!author) throw new Error('not yet');
  const all = await postsOf(author);
  if (method === 'app.bsky.feed.searchPosts') {
    const asked = { q: query.get('q'), sort: query.get('sort') ?? undefined, limit: Number(query.get('limit') ?? 25) };
    lexicons.assertValidXrpcParams(method, asked);
    return {
      posts: all
        .filter(({ record }) => (record as { text: string }).text.includes(asked.q ?? ''))
        .slice(0, asked.limit),
    };
  }
  if (method === 'app.bsky.feed.getPosts') {
    const uris = query.getAll('uris');
    lexicons.assertValidXrpcParams(method, { uris });
    return { posts: all.filter(({ uri }) => uris.includes(uri)) };
  }
  throw new Error(`no such method: ${method}`);
}

async function postsOf(author: AtpAgent): Promise<AppBskyFeedDefs.PostView[]> {
  const { data } = await author.com.atproto.repo.listRecords({ repo: author.assertDid, collection: post });
  return data.records.map(({ uri, cid, value }) => ({
    $type: 'app.bsky.feed.defs#postView',
    uri,
    cid,
    author: { did: author.assertDid, handle: author.session?.handle ?? '' },
    record: value,
    indexedAt: (value as unknown as AppBskyFeedPost.Record).createdAt,
  }));
}
