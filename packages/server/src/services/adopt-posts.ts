import { createHash } from 'node:crypto';
import { type Adopt, type Adopted, type Linked, limits, type Post, writtenIn } from '@shura/contract';
import { postAddress, type Read, readAside, type SaidOfFile } from '../adoption/index.ts';
import { createBulkhead } from '../runtime/bulkhead.ts';
import { createMutex } from '../runtime/mutex.ts';
import type { LiveConsultation } from '../state/consultations.ts';
import { findOpenFor } from '../state/find.ts';
import { directionOf } from '../text/direction.ts';
import { newReference } from '../text/reference.ts';
import { cleanWords, withPersonalData } from './clean-words.ts';
import type { Runtime } from './runtime.ts';

/** Concurrency limit for uploads: each file is held in memory as a whole. */
const filesAtOnce = { max: 12, maxPerKey: 3 };
type PostResult = Adopted['posts'][number];

/**
 * Turns posts into suggestions, word for word and with their source. Each is held until staff publish it. A post
 * becomes one suggestion per agency, however its address is spelt and however often it is adopted.
 */
export const createAdoptionService = (runtime: Runtime) => {
  const { store, suggestions, tracking, clock, random } = runtime;
  const ofAgency = createBulkhead(filesAtOnce);
  const oneAtATime = createMutex();

  /** References of the suggestions that these posts already became, by post address. Other posts are absent. */
  const knownAs = async (agency: string, urls: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const found = await suggestions.read('once', [...new Set(urls.map((url) => onceOf(agency, url)))]);
    const references = new Map(found.map(({ stored }) => [stored.once, stored.reference]));
    return new Map(
      urls.flatMap((url) => {
        const reference = references.get(onceOf(agency, url));
        return reference === undefined ? [] : [[url, reference] as const];
      }),
    );
  };

  const adoptOne = async (
    { stored: { slug }, agency }: LiveConsultation,
    post: Post,
    hashtag: string | undefined,
    by: string,
  ): Promise<PostResult> => {
    const address = postAddress(post.url);
    if ('refused' in address) return { url: post.url, refused: address.refused };
    const { url, platform } = address;
    const known = (await knownAs(agency.slug, [url])).get(url);
    if (known !== undefined) return { url, reference: known, known: true };
    const { words, errors } = cleanWords({ text: post.text });
    const [wrong] = errors;
    if (wrong) return { url, refused: wrong.code };
    const now = clock();
    const reference = newReference(random);
    const author = post.author ?? address.author;
    const direction = directionOf(words.text, 'und', 'rtl');
    const stored = await store.receiveSuggestion(
      {
        ...{ reference, agency: agency.slug, consultation: slug, receivedAt: now, direction, basis: [] },
        policy: agency.policies.length,
        words: withPersonalData(words),
        language: writtenIn[direction],
        source: {
          ...{ platform, url, text: post.text, hash: createHash('sha256').update(post.text).digest('hex') },
          ...(hashtag !== undefined && { hashtag }),
          ...(author !== undefined && { author }),
          ...(post.postedAt !== undefined && { postedAt: Date.parse(post.postedAt) }),
          ...(post.postedOn !== undefined && { postedOn: post.postedOn }),
        },
        once: onceOf(agency.slug, url),
        // A random code that is sent to no person. A successful claim gives the suggestion the code of its author.
        code: tracking.hashOf(random(32).toString('hex')),
      },
      undefined,
      { agency: agency.slug, at: now, by, did: 'adopt', on: [reference, url] },
    );
    suggestions.put(stored);
    return { url, reference: stored.reference, ...(stored.reference !== reference && { known: true as const }) };
  };

  return {
    knownAs,

    /**
     * Reads the posts of a file. Receives the file only within the concurrency limit, and parses one file at a time.
     */
    readFile: (agency: string, receive: () => Promise<Uint8Array>, said: SaidOfFile): Promise<Read> =>
      ofAgency(agency, async () => {
        const bytes = await receive();
        return oneAtATime(() => readAside(bytes, said));
      }),

    /** Resolves pasted links without fetching them. */
    async links(agency: string, links: readonly string[]): Promise<Linked> {
      const addresses = links.map(postAddress);
      const known = await knownAs(
        agency,
        addresses.flatMap((address) => ('refused' in address ? [] : address.url)),
      );
      const seen = new Set<string>();
      return {
        links: addresses.map((address) => {
          if ('refused' in address) return { refused: address.refused };
          const { url, platform, author } = address;
          if (seen.has(url)) return { url, refused: 'duplicate' };
          seen.add(url);
          const reference = known.get(url);
          return {
            url,
            platform,
            ...(author !== undefined && { author }),
            ...(reference !== undefined && { known: reference }),
          };
        }),
      };
    },

    /** Adopts each post by itself: an invalid one does not affect the others. */
    async adopt(agency: string, { consultation: slug, hashtag, posts }: Adopt, by: string): Promise<Adopted> {
      const consultation = findOpenFor(runtime, agency, slug);
      const results: PostResult[] = [];
      for (const post of posts.slice(0, limits.actsAtOnce)) {
        results.push(await adoptOne(consultation, post, hashtag ?? consultation.stored.hashtag, by));
      }
      return { posts: results };
    },
  };
};
export type AdoptionService = ReturnType<typeof createAdoptionService>;

/** The idempotency key of a post in an agency, from its address. */
const onceOf = (agency: string, url: string): string =>
  `adopted:${createHash('sha256').update(`${agency} ${url}`).digest('base64url')}`;
