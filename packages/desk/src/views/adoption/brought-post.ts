import type { Platform, Post, ReadFile } from '@shura/contract';

/** A post that may be adopted, as far as known. */
export interface BroughtPost {
  /** Stable id, for its fields. */
  readonly key: number;
  /** Empty if the file does not have it. */
  readonly url: string;
  readonly platform: Platform;
  readonly author: string;
  /** ISO 8601, if known. */
  readonly postedAt?: string | undefined;
  /** Only the day, `YYYY-MM-DD`, where no time is known. */
  readonly postedOn?: string | undefined;
  /** Exactly as it was posted. */
  readonly text: string;
  readonly chosen: boolean;
  /** Its fields are open: staff type its words from the post. */
  readonly writing: boolean;
  /** The suggestion that it already is. */
  readonly known?: string | undefined;
  /** Why the server refused it. */
  readonly refused?: string | undefined;
}

/** A line or row that is no post, and why. */
export interface LeftOut {
  readonly key: number;
  /** The row of a file. */
  readonly row?: number;
  /** The link as pasted. */
  readonly link?: string;
  readonly code: string;
  /** Its words, if only its address is missing. */
  readonly text?: string | undefined;
}

/** Results of one source. */
export interface Basket {
  readonly posts: readonly BroughtPost[];
  readonly leftOut: readonly LeftOut[];
}

export const emptyBasket: Basket = { posts: [], leftOut: [] };

let keys = 0;
export const newKey = (): number => {
  keys += 1;
  return keys;
};

type FoundPost = Extract<ReadFile, { kind: 'posts' }>['posts'][number];

/** A post from a file or a search: chosen, unless it already is a suggestion. */
export const foundPost = ({ url, platform, author = '', postedAt, postedOn, text, known }: FoundPost): BroughtPost => ({
  ...{ key: newKey(), url, platform, author, postedAt, postedOn, text, known },
  chosen: known === undefined,
  writing: false,
});

/** Whether it can be adopted as it is. */
export const ready = ({ chosen, writing, known, text, url }: BroughtPost): boolean =>
  chosen && !writing && known === undefined && text.trim() !== '' && url !== '';

/** The request body of a post. */
export const asPost = ({ url, author, postedAt, postedOn, text }: BroughtPost): Post => ({
  url,
  text,
  ...(author.trim() !== '' && { author: author.trim().replace(/^@/, '') }),
  ...(postedAt !== undefined && { postedAt }),
  ...(postedOn !== undefined && { postedOn }),
});
