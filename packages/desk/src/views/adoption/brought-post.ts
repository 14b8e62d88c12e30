import type { Platform, Post, ReadFile } from '@shura/contract';

/** A post that may be adopted, as far as it is known here. */
export interface BroughtPost {
  /** Stays with what is typed in its fields. */
  readonly key: number;
  /** Empty where the file does not have it. */
  readonly url: string;
  readonly platform: Platform;
  readonly author: string;
  /** ISO 8601, where somebody says it. */
  readonly postedAt?: string | undefined;
  /** The day alone, `YYYY-MM-DD`, where no time is known. */
  readonly postedOn?: string | undefined;
  /** Exactly as it was posted. */
  readonly text: string;
  readonly chosen: boolean;
  /** Its fields are open, because its words come from whoever reads the post. */
  readonly writing: boolean;
  /** The suggestion that it is already. */
  readonly known?: string | undefined;
  /** Why the server did not take it. */
  readonly refused?: string | undefined;
}

/** A line or a row that is no post, and why. */
export interface LeftOut {
  readonly key: number;
  /** The row of a file. */
  readonly row?: number;
  /** The link as it was pasted. */
  readonly link?: string;
  readonly code: string;
  /** Its words, where only its address is missing. */
  readonly text?: string | undefined;
}

/** What one way has brought. */
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

/** What a file or a search found: chosen, unless it is a suggestion already. */
export const foundPost = ({ url, platform, author = '', postedAt, postedOn, text, known }: FoundPost): BroughtPost => ({
  ...{ key: newKey(), url, platform, author, postedAt, postedOn, text, known },
  chosen: known === undefined,
  writing: false,
});

/** May be adopted as it stands. */
export const ready = ({ chosen, writing, known, text, url }: BroughtPost): boolean =>
  chosen && !writing && known === undefined && text.trim() !== '' && url !== '';

/** As it is sent. */
export const asPost = ({ url, author, postedAt, postedOn, text }: BroughtPost): Post => ({
  url,
  text,
  ...(author.trim() !== '' && { author: author.trim().replace(/^@/, '') }),
  ...(postedAt !== undefined && { postedAt }),
  ...(postedOn !== undefined && { postedOn }),
});
