import type { Platform } from '@shura/contract';
import { platformWords } from '../suggestion/source/platform-words.ts';
import { type BroughtPost, newKey } from './brought-post.ts';

/** Values typed for a consultation and not adopted yet, as stored in its draft. */
export interface TypedLinks {
  readonly pasted: string;
  readonly hashtag?: string | undefined;
  readonly posts: readonly Pick<BroughtPost, 'url' | 'platform' | 'author' | 'postedAt' | 'text'>[];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isPlatform = (value: unknown): value is Platform => isText(value) && Object.hasOwn(platformWords.ar, value);

/** Parses a draft; parts of another shape, for example from an older desk, are left out. */
export function readTyped(content: string): { pasted: string; hashtag?: string; posts: BroughtPost[] } {
  let value: Partial<Record<keyof TypedLinks, unknown>> = {};
  try {
    value = JSON.parse(content) as typeof value;
  } catch {
    // Not JSON.
  }
  const { pasted, hashtag, posts } = value;
  return {
    pasted: isText(pasted) ? pasted : '',
    ...(isText(hashtag) && { hashtag }),
    posts: (Array.isArray(posts) ? (posts as unknown[]) : []).flatMap(readPost),
  };
}

function readPost(value: unknown): BroughtPost[] {
  const { url, platform, author, postedAt, text } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (!isText(url) || !isPlatform(platform)) return [];
  return [
    {
      ...{ key: newKey(), url, platform, author: isText(author) ? author : '', text: isText(text) ? text : '' },
      ...(isText(postedAt) && { postedAt }),
      chosen: true,
      writing: true,
    },
  ];
}

/** Undefined if there is nothing to store. */
export function writeTyped({ pasted, hashtag, posts }: TypedLinks): string | undefined {
  if (pasted.trim() === '' && posts.length === 0) return undefined;
  const stored = posts.map(({ url, platform, author, postedAt, text }) => ({ url, platform, author, postedAt, text }));
  return JSON.stringify({ pasted, hashtag, posts: stored });
}
