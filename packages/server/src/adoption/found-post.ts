import type { Platform } from '@shura/contract';

/** A public post that may be adopted: pasted, read from a file, or found by a search. */
export interface FoundPost {
  readonly platform: Platform;
  /** Normalised by `postAddress`, so that one post has one address. */
  readonly url: string;
  /** The handle as its platform writes it, without the leading `@`. A Mastodon handle may include its server. */
  readonly author?: string;
  /** UTC milliseconds. Absent if the source is ambiguous. */
  readonly postedAt?: number;
  /** `YYYY-MM-DD` as the source wrote it, if it gives a day and no time. */
  readonly postedOn?: string;
  /** Exactly what was posted: not trimmed, cut or cleaned. */
  readonly text: string;
}

/** The handle without a leading `@`. Returns undefined if nothing is left. */
export const handleOf = (written: string | undefined): string | undefined =>
  written?.trim().replace(/^@/, '').slice(0, maxHandle) || undefined;

/** UTF-16 code units. Fits a Mastodon handle with the longest host name (RFC 1035). */
const maxHandle = 320;
