import type { Platform } from '@shura/contract';
import type { Mutex } from '../runtime/mutex.ts';
import type { FoundPost } from './found-post.ts';

/** A platform where staff may search for a hashtag. Searches run only on request, and are not repeated or paged. */
export interface SocialSource {
  readonly platform: Platform;
  /** The newest public posts with a hashtag, at most {@link maxFound}. Rejects only with the signal's reason. */
  search(hashtag: string, signal?: AbortSignal): Promise<Found>;
  /** Whether a post that was found here is still public at its address. Checked before publishing it. */
  stillThere(url: string): Promise<'there' | 'gone' | 'unknown'>;
}

export type Found = { readonly kind: 'posts'; readonly posts: readonly FoundPost[] } | Failed;

export interface Failed {
  readonly kind: 'failed';
  /**
   * The source did not answer, timed out, is not the API, refused our key, applied its rate limit, or hides this from
   * callers without a key.
   */
  readonly code: 'down' | 'slow' | 'not-json' | 'key-refused' | 'rate-limited' | 'not-public';
  /** Seconds, if the source gives them. */
  readonly retryAfter?: number;
}

/** Posts in one search. */
export const maxFound = 40;

/**
 * A hashtag without its `#` or `＃`, otherwise as typed, with tatweel and vowels. Returns undefined if it is not one
 * word, so that it cannot hold search operators.
 */
export const hashtagOf = (typed: string): string | undefined => {
  const tag = typed.replace(/^[\s\p{DI}]*[#＃]?/u, '').trim();
  return /^[\p{L}\p{M}\p{N}\p{Pc}·\u200c]{1,100}$/u.test(tag) ? tag : undefined;
};

/** Serialises the searches of a source. */
export const oneAtATime = (lock: Mutex, source: SocialSource): SocialSource => ({
  platform: source.platform,
  search: (hashtag, signal) =>
    lock(async () => {
      signal?.throwIfAborted();
      return source.search(hashtag, signal);
    }),
  stillThere: (url) => source.stillThere(url),
});
