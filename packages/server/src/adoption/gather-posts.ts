import { type FoundPost, handleOf } from './found-post.ts';
import { type AddressRefusal, postAddress } from './post-address.ts';
import { postDate, postDay } from './post-date.ts';

/** One entry of a file as its format has it, before any of it is believed. */
export interface Entry {
  readonly link?: string | undefined;
  readonly text?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | number | undefined;
}

/**
 * Why an entry is no found post: its address was not taken, it has none, its post is in this file already, it has no words,
 * too many of them or a lone surrogate in them, or it is not what its format says.
 */
export type RowCode =
  | AddressRefusal
  | 'no-address'
  | 'duplicate'
  | 'no-text'
  | 'text-too-long'
  | 'text-malformed'
  | 'unreadable';

export interface RowProblem {
  /** Of a table the row as a spreadsheet numbers it, where the header is row 1; of a list the entry, from 1. */
  readonly row: number;
  readonly code: RowCode;
  /** What else the entry says, where only its address is missing: whoever knows the post can give it. */
  readonly post?: Omit<FoundPost, 'url' | 'platform'>;
}

export interface Posts {
  readonly kind: 'posts';
  readonly posts: readonly FoundPost[];
  readonly problems: readonly RowProblem[];
}

/** Most posts in a file, and most text in a post in UTF-16 code units. */
export const postLimits = { posts: 10_000, text: 10_000 } as const;

/** The found posts of a file, and of every other entry why it is none. `undefined` stands for an entry of another shape. */
export const gatherPosts = (rows: Iterable<readonly [row: number, entry: Entry | undefined]>): Posts => {
  const posts = new Map<string, FoundPost>();
  const problems: RowProblem[] = [];
  for (const [row, entry] of rows) {
    const read = entry ? readEntry(entry) : { code: 'unreadable' as const };
    if ('code' in read) problems.push({ row, ...read });
    else if (posts.has(read.url)) problems.push({ row, code: 'duplicate' });
    else posts.set(read.url, read);
  }
  return { kind: 'posts', posts: [...posts.values()], problems };
};

const readEntry = ({ link, text = '', author, date }: Entry): FoundPost | Omit<RowProblem, 'row'> => {
  if (text.trim() === '') return { code: 'no-text' };
  if (text.length > postLimits.text) return { code: 'text-too-long' };
  if (!text.isWellFormed()) return { code: 'text-malformed' };
  const address = link?.trim() ? postAddress(link) : undefined;
  if (address && 'refused' in address) return { code: address.refused };
  const by = handleOf(author) ?? address?.author;
  const [postedAt, postedOn] = [postDate(date), postDay(date)];
  const when = postedAt === undefined ? postedOn && { postedOn } : { postedAt };
  const post = { ...(by && { author: by }), ...when, text };
  return address ? { platform: address.platform, url: address.url, ...post } : { code: 'no-address', post };
};
