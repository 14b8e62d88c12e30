import type { Platform } from '@shura/contract';

/** A public post that may be adopted, however it came here: pasted, out of a file, or found by a search. */
export interface FoundPost {
  readonly platform: Platform;
  /** As `postAddress` spells it, so that one post is one address. */
  readonly url: string;
  /** The handle as its platform writes it, without the `@` before it; a Mastodon one may have its server after it. */
  readonly author?: string;
  /** UTC, milliseconds since 1970. Left out where the source does not say it beyond doubt. */
  readonly postedAt?: number;
  /** `YYYY-MM-DD` as the source wrote it, where it names a day and no time. */
  readonly postedOn?: string;
  /** Exactly what was posted: nothing is trimmed, cut or cleaned. */
  readonly text: string;
}

/** A handle with or without its `@`, as one or the other source has it; none where nothing is left. */
export const handleOf = (written: string | undefined): string | undefined =>
  written?.trim().replace(/^@/, '').slice(0, longestHandle) || undefined;

/** In UTF-16 code units: a Mastodon handle with the longest host name there is (RFC 1035) fits. */
const longestHandle = 320;
