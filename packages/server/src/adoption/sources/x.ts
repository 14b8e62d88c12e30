import * as v from 'valibot';
import { askApi, failureOf } from '../ask-api.ts';
import { checkEntries } from '../check-entries.ts';
import { readXPosts } from '../formats/x-api.ts';
import type { SafeFetch } from '../safe-fetch.ts';
import { hashtagOf, maxFound, type SocialSource } from '../social-source.ts';

const answer = v.looseObject({ data: v.optional(v.array(v.unknown()), []) });
const single = v.object({
  data: v.optional(v.object({ id: v.string() })),
  errors: v.optional(v.array(v.object({ type: v.string() })), []),
});

export interface XOptions {
  readonly fetch: SafeFetch;
  readonly bearerToken: string;
  /** Origin of the API. */
  readonly api?: string;
}

const apiHost = 'api.x.com';
const mainApi = `https://${apiHost}`;

/**
 * X, by the recent search of API v2 (the last seven days). X charges for each post and each author, so a search costs
 * up to 40 × $0.005 + 40 × $0.010, and a check of one post $0.005 (prices of November 2026). X returns at least ten
 * posts.
 */
export const createXSource = ({ fetch, bearerToken, api = mainApi }: XOptions): SocialSource => {
  const headers = { authorization: `Bearer ${bearerToken}` };
  return {
    platform: 'x',
    async search(hashtag, signal) {
      const tag = hashtagOf(hashtag);
      if (!tag) return { kind: 'posts', posts: [] };
      const query = new URLSearchParams({
        // A repost is truncated, and its text is another author's.
        query: `#${tag} -is:retweet`,
        max_results: String(maxFound),
        'tweet.fields': 'created_at,author_id,note_tweet',
        expansions: 'author_id',
        'user.fields': 'username',
      });
      const said = await askApi(fetch, `${api}/2/tweets/search/recent?${query}`, answer, { headers, signal });
      if (said.kind !== 'value') return failureOf(said, true);
      const entries = (readXPosts(said.value) ?? []).slice(0, maxFound);
      return { kind: 'posts', posts: checkEntries(entries.entries()).posts };
    },
    /**
     * `gone` also if X withholds the post, because its author is suspended or protected: the post is no longer public.
     */
    async stillThere(url) {
      const [, id] = /\/status\/(\d+)$/.exec(url) ?? [];
      if (!id) return 'unknown';
      const said = await askApi(fetch, `${api}/2/tweets/${id}`, single, { headers });
      if (said.kind === 'no') return said.answer.status === 404 ? 'gone' : 'unknown';
      if (said.kind === 'failed') return 'unknown';
      if (said.value.data) return 'there';
      return said.value.errors.some(({ type }) => withheld.test(type)) ? 'gone' : 'unknown';
    },
  };
};

const withheld = /\/(resource-not-found|not-authorized-for-resource)$/;
