import * as v from 'valibot';
import { askApi, failureOf } from '../ask-api.ts';
import { checkEntries } from '../check-entries.ts';
import { htmlText } from '../html-text.ts';
import { bytesAllowed, type SafeFetch } from '../safe-fetch.ts';
import { hashtagOf, maxFound, type SocialSource } from '../social-source.ts';

const status = v.object({
  url: v.nullish(v.string()),
  uri: v.string(),
  created_at: v.string(),
  content: v.string(),
  account: v.object({ acct: v.string() }),
});
const anything = v.unknown();

export interface MastodonOptions {
  readonly fetch: SafeFetch;
  /** Host name or address of the server, as staff type it. */
  readonly server: string;
  /** Access token, for servers that show timelines only to members. */
  readonly token?: string;
}

/** A server with Mastodon's client API (`/api/v1`), which returns what that server has seen of the fediverse. */
export const createMastodonSource = ({ fetch, server, token }: MastodonOptions): SocialSource => {
  const origin = URL.parse(/^https?:/i.test(server.trim()) ? server.trim() : `https://${server.trim()}`)?.origin ?? '';
  const key = token ? { headers: { authorization: `Bearer ${token}` } } : {};

  return {
    platform: 'mastodon',
    async search(hashtag, signal) {
      const tag = hashtagOf(hashtag);
      if (!tag) return { kind: 'posts', posts: [] };
      const url = `${origin}/api/v1/timelines/tag/${encodeURIComponent(tag)}?limit=${maxFound}`;
      const said = await askApi(fetch, url, v.array(status), { ...key, signal });
      if (said.kind !== 'value') return failureOf(said, token !== undefined);
      const entries = said.value.slice(0, maxFound).map(({ url, uri, created_at, content, account }) => ({
        link: url ?? uri,
        text: htmlText(content),
        author: account.acct,
        date: created_at,
      }));
      const { posts } = checkEntries(entries.entries());
      // Other fediverse software has other address forms.
      return { kind: 'posts', posts: posts.map((post) => ({ ...post, platform: 'mastodon' })) };
    },
    /**
     * Asks the home server of the post, which may differ from `server`. For software other than Mastodon, fetches the
     * page.
     */
    async stillThere(url) {
      const [, home, id] = /^(https?:\/\/[^/]+)\/@[\w.@-]+\/(\d+)$/.exec(url) ?? [];
      if (home && id) {
        const said = await askApi(fetch, `${home}/api/v1/statuses/${id}`, anything, home === origin ? key : {});
        if (said.kind === 'value') return 'there';
        return said.kind === 'no' && isGone(said.answer.status) ? 'gone' : 'unknown';
      }
      const page = await fetch(url, { maxBytes: bytesAllowed.api });
      if (page.kind === 'failed') return 'unknown';
      if (isGone(page.status)) return 'gone';
      return page.status === 200 ? 'there' : 'unknown';
    },
  };
};

const isGone = (status: number) => status === 404 || status === 410;
