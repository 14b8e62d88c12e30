import {
  problemTypes,
  type Searchable,
  type Searched,
  type SourceKey,
  type Sources,
  searchable,
} from '@shura/contract';
import * as v from 'valibot';
import {
  createBlueskySource,
  createMastodonSource,
  createXSource,
  hashtagOf,
  oneAtATime,
  type SafeFetch,
  type SocialSource,
} from '../adoption/index.ts';
import { invalid, Refusal } from '../model/refusal.ts';
import { instant } from '../model/representation.ts';
import { createBulkhead } from '../runtime/bulkhead.ts';
import { createMutex, type Mutex } from '../runtime/mutex.ts';
import type { AdoptionService } from './adopt-posts.ts';
import type { Runtime } from './runtime.ts';

const nonceBytes = 12;
/** Concurrency limit for searches, in all and by agency and platform. */
const searchesAtOnce = { max: 64, maxPerKey: 4 };
const needsKey: Readonly<Record<Searchable, boolean>> = { mastodon: false, bluesky: true, x: true };
const keySchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ identifier: v.optional(v.string()), secret: v.string() }),
);

/**
 * Searches platforms for a hashtag, and checks whether posts still exist. Only on request, and one search at a time per
 * agency and platform.
 */
export const createSources = (runtime: Runtime, fetch: SafeFetch, { knownAs }: Pick<AdoptionService, 'knownAs'>) => {
  const { store, suggestions, suggestionsLock, tracking, clock, random } = runtime;
  const bulkhead = createBulkhead(searchesAtOnce);
  const queues = new Map<string, Mutex>();
  /** One lock for each agency and platform, so that they do not wait for each other. */
  const lockOf = (queue: string): Mutex => {
    const lock = queues.get(queue) ?? createMutex();
    queues.set(queue, lock);
    return lock;
  };
  const boundTo = (agency: string, platform: Searchable) => `source:${agency}:${platform}`;

  const keyOf = async (agency: string, platform: Searchable): Promise<SourceKey | undefined> => {
    const sealed = (await store.sourceKeysOf(agency)).get(platform);
    return sealed === undefined ? undefined : v.parse(keySchema, tracking.unseal(sealed, boundTo(agency, platform)));
  };

  /** Undefined if the platform needs a key and the agency has none. */
  const sourceOf = async (agency: string, platform: Searchable, server: string): Promise<SocialSource | undefined> => {
    if (platform === 'mastodon') return createMastodonSource({ fetch, server });
    const key = await keyOf(agency, platform);
    if (!key) return undefined;
    switch (platform) {
      case 'x':
        return createXSource({ fetch, bearerToken: key.secret });
      case 'bluesky':
        return createBlueskySource({ fetch, identifier: key.identifier ?? '', appPassword: key.secret });
    }
  };

  return {
    async list(agency: string): Promise<Sources> {
      const keys = await store.sourceKeysOf(agency);
      return {
        sources: searchable.map((platform) => ({
          platform,
          needsKey: needsKey[platform],
          ready: !needsKey[platform] || keys.has(platform),
        })),
      };
    },

    /** Saves the sealed credentials of a platform. Null deletes them. */
    async setKey(agency: string, platform: Searchable, key: SourceKey | null, by: string): Promise<void> {
      const sealed = key && tracking.seal(JSON.stringify(key), boundTo(agency, platform), random(nonceBytes));
      const did = key ? 'source.open' : 'source.forget';
      await store.setSourceKey({ agency, platform, sealed }, { agency, at: clock(), by, did, on: [platform] });
    },

    async search(
      agency: string,
      { platform, hashtag, server }: { platform: Searchable; hashtag: string; server?: string | undefined },
      signal: AbortSignal,
    ): Promise<Searched> {
      const tag = hashtagOf(hashtag);
      if (tag === undefined) throw invalid('hashtag');
      if (platform === 'mastodon' && server === undefined) throw invalid('server');
      const source = await sourceOf(agency, platform, server ?? '');
      if (!source) return { kind: 'failed', code: 'key-refused' };
      const queue = boundTo(agency, platform);
      const found = await bulkhead(queue, () => oneAtATime(lockOf(queue), source).search(tag, signal));
      if (found.kind === 'failed') return found;
      const references = await knownAs(
        agency,
        found.posts.map(({ url }) => url),
      );
      return {
        kind: 'posts',
        posts: found.posts.map(({ postedAt, ...post }) => {
          const known = references.get(post.url);
          return {
            ...post,
            ...(postedAt !== undefined && { postedAt: instant(postedAt) }),
            ...(known !== undefined && { known }),
          };
        }),
      };
    },

    /** Checks whether the post of an adopted suggestion still exists, and records if it is gone. */
    async check(agency: string, reference: string, by: string): Promise<'there' | 'gone' | 'unknown'> {
      const live = await suggestions.readOne(reference);
      const { url, platform } = live?.stored.source ?? {};
      if (live?.stored.agency !== agency || url === undefined) throw new Refusal(problemTypes.suggestionNotFound);
      const known = searchable.find((one) => one === platform);
      const source = known && (await sourceOf(agency, known, new URL(url).origin));
      const there = (await source?.stillThere(url)) ?? 'unknown';
      if (there !== 'gone') return there;
      await suggestionsLock(async () => {
        const { stored, standing } = (await suggestions.readOne(reference)) ?? live;
        // A concurrent check has recorded it.
        if (standing.goneAt !== undefined) return;
        const at = clock();
        const act = { kind: 'source-gone' as const, at, by };
        const write = { suggestion: stored.id, after: stored.acts.length, act };
        const log = { agency, at, by, did: 'act.source-gone' as const, on: [reference] };
        if ((await store.addActs([write], [log])) === 'stale') throw new Refusal(problemTypes.staleSuggestion);
        suggestions.put({ ...stored, acts: [...stored.acts, act] });
      });
      return there;
    },
  };
};
export type SourcesService = ReturnType<typeof createSources>;
