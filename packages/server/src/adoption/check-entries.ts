import { limits } from '@shura/contract';
import { type FoundPost, handleOf } from './found-post.ts';
import { type AddressRefusal, postAddress } from './post-address.ts';
import { postDate } from './post-date.ts';
import { postDay } from './post-day.ts';

/** One entry of a file, before validation. */
export interface Entry {
  readonly link?: string | undefined;
  readonly text?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | number | undefined;
}

/**
 * Why an entry is no post: its address was refused or is missing, its post is already in this file, its text is
 * missing, too long or malformed (a lone surrogate), or the entry does not match the format. `date-unread` is the one
 * problem of an entry that may be a post: it has a date, but not even its day is certain, so the post has none.
 */
export type RowCode =
  | AddressRefusal
  | 'no-address'
  | 'duplicate'
  | 'no-text'
  | 'text-too-long'
  | 'text-malformed'
  | 'date-unread'
  | 'unreadable';

export interface RowProblem {
  /** In a table, the row as a spreadsheet numbers it (the header is row 1). In a list, the entry, from 1. */
  readonly row: number;
  readonly code: RowCode;
  /** The rest of the entry, if only its address is missing and a person can supply it. */
  readonly post?: Omit<FoundPost, 'url' | 'platform'>;
}

export interface Posts {
  readonly kind: 'posts';
  readonly posts: readonly FoundPost[];
  readonly problems: readonly RowProblem[];
}

/**
 * Returns the posts of a file, and a problem for every other entry and every date that was not read. `undefined` stands
 * for an entry of another shape.
 */
export const checkEntries = (rows: Iterable<readonly [row: number, entry: Entry | undefined]>): Posts => {
  const posts = new Map<string, FoundPost>();
  const problems: RowProblem[] = [];
  for (const [row, entry] of rows) {
    const read = entry ? readEntry(entry) : { code: 'unreadable' as const };
    if (!('code' in read) && posts.has(read.url)) {
      problems.push({ row, code: 'duplicate' });
      continue;
    }
    if ('code' in read) problems.push({ row, ...read });
    else posts.set(read.url, read);
    if (entry && dateUnread(entry, read)) problems.push({ row, code: 'date-unread' });
  }
  return { kind: 'posts', posts: [...posts.values()], problems };
};

/** Whether there is a post, or one that lacks only its address, whose date was written and not read. */
const dateUnread = ({ date }: Entry, read: ReturnType<typeof readEntry>): boolean => {
  const post = 'code' in read ? read.post : read;
  const unread = post && post.postedAt === undefined && post.postedOn === undefined;
  return Boolean(unread && String(date ?? '').trim());
};

const readEntry = ({ link, text = '', author, date }: Entry): FoundPost | Omit<RowProblem, 'row'> => {
  if (text.trim() === '') return { code: 'no-text' };
  if (text.length > limits.post) return { code: 'text-too-long' };
  if (!text.isWellFormed()) return { code: 'text-malformed' };
  const address = link?.trim() ? postAddress(link) : undefined;
  if (address && 'refused' in address) return { code: address.refused };
  const by = handleOf(author) ?? address?.author;
  const [postedAt, postedOn] = [postDate(date), postDay(date)];
  const when = postedAt === undefined ? postedOn && { postedOn } : { postedAt };
  const post = { ...(by && { author: by }), ...when, text };
  return address ? { platform: address.platform, url: address.url, ...post } : { code: 'no-address', post };
};
