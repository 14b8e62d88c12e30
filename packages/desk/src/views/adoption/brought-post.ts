import type { Post, ReadFile } from '@shura/contract';

type FoundPost = Extract<ReadFile, { kind: 'posts' }>['posts'][number];

/**
 * A post that may be adopted. `url` is empty if the file has no address. `postedAt` is ISO 8601; `postedOn` is only the
 * day, `YYYY-MM-DD`, if no time is known. `known` is the reference of the suggestion that the post already became.
 */
export interface BroughtPost extends Readonly<FoundPost> {
  /** Stable id, for its fields. */
  readonly key: number;
  readonly author: string;
  readonly chosen: boolean;
  /** The fields of the post are open, for staff to copy its words from its page. */
  readonly writing: boolean;
  /** Code of the server's refusal. */
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
  /** The post's text, if only the post's address is missing. */
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

/** A post from a file or a search: chosen, unless it already is a suggestion. */
export const foundPost = ({ author = '', ...found }: FoundPost): BroughtPost => ({
  ...{ ...found, author, key: newKey(), writing: false },
  chosen: found.known === undefined,
});

/** Whether a post is chosen and complete, and can be adopted. */
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
