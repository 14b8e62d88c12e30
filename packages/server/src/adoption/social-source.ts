import type { Platform } from '@shura/contract';
import type { Mutex } from '../runtime/mutex.ts';
import type { FoundPost } from './found-post.ts';

/** A place where staff may search for a hashtag. Nothing here searches by itself, or again, or for more than asked. */
export interface SocialSource {
  readonly platform: Platform;
  /** The newest posts with a hashtag that anybody may read, at most {@link mostFound}. Rejects only with the signal's reason. */
  search(hashtag: string, signal?: AbortSignal): Promise<Found>;
  /** Whether a post that was found here is still public at its address; asked before it is shown to the public. */
  stillThere(url: string): Promise<'there' | 'gone' | 'unknown'>;
}

export type Found = { readonly kind: 'posts'; readonly posts: readonly FoundPost[] } | Failed;

export interface Failed {
  readonly kind: 'failed';
  /**
   * Nobody answers, or not in time; what answers is not the API; it does not take our key; it has been asked too often; or
   * it keeps this from whoever has no key, as a server on no public address does.
   */
  readonly code: 'down' | 'slow' | 'not-json' | 'key-refused' | 'rate-limited' | 'not-public';
  /** Seconds, where the source says so. */
  readonly retryAfter?: number;
}

/** Posts in one search. */
export const mostFound = 40;

/**
 * A hashtag without the sign before it, of the keyboard's or the full width, as typed otherwise: tatweel and vowels are part
 * of it. Undefined where it is not one word, so that nobody writes operators of a search into it.
 */
export const hashtagOf = (typed: string): string | undefined => {
  const tag = typed.replace(/^[\s\p{DI}]*[#＃]?/u, '').trim();
  return /^[\p{L}\p{M}\p{N}\p{Pc}·\u200c]{1,100}$/u.test(tag) ? tag : undefined;
};

/** A source that is searched by one person at a time, in the order they come. */
export const oneAtATime = (turns: Mutex, source: SocialSource): SocialSource => ({
  platform: source.platform,
  search: (hashtag, signal) =>
    turns(async () => {
      signal?.throwIfAborted();
      return source.search(hashtag, signal);
    }),
  stillThere: (url) => source.stillThere(url),
});
