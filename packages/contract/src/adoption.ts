import * as v from 'valibot';
import { limits } from './limits.ts';
import { platforms, searchable } from './lists.ts';
import { instantSchema } from './polls.ts';
import { daySchema, slugSchema } from './text.ts';

/** A post that staff pasted or a search found: its address, and its words exactly as posted. */
export const postSchema = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(limits.address)),
  author: v.optional(v.pipe(v.string(), v.maxLength(320))),
  postedAt: v.optional(instantSchema),
  /** The day as the source wrote it, if no time is known. */
  postedOn: v.optional(daySchema),
  text: v.pipe(v.string(), v.maxLength(limits.post)),
});
export type Post = v.InferOutput<typeof postSchema>;

/**
 * Result of one post: the `reference` of its suggestion, or the code of a refusal. `known`: the post had been adopted
 * before.
 */
const postResultSchema = v.object({
  url: v.string(),
  reference: v.optional(v.string()),
  known: v.optional(v.literal(true)),
  refused: v.optional(v.string()),
});

/** Body of `POST …/adoption`: each post becomes a suggestion of the consultation, held until staff publish it. */
export const adoptSchema = v.strictObject({
  consultation: slugSchema,
  /** The hashtag of the posts, with its `#`. */
  hashtag: v.optional(v.pipe(v.string(), v.maxLength(101))),
  posts: v.pipe(v.array(postSchema), v.minLength(1), v.maxLength(limits.actsAtOnce)),
});
export type Adopt = v.InferOutput<typeof adoptSchema>;
export const adoptedSchema = v.object({ posts: v.array(postResultSchema) });
export type Adopted = v.InferOutput<typeof adoptedSchema>;

/** Body of `POST …/adoption/links`: links as pasted. The server requests none of them. */
export const linksSchema = v.strictObject({
  links: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(limits.address))),
    v.minLength(1),
    v.maxLength(limits.actsAtOnce),
  ),
});
export const linkedSchema = v.object({
  links: v.array(
    v.object({
      /** Canonical address: the same for all spellings of a post's address. */
      url: v.optional(v.string()),
      platform: v.optional(v.picklist(platforms)),
      author: v.optional(v.string()),
      /** Reference of the suggestion that this post was adopted as. */
      known: v.optional(v.string()),
      refused: v.optional(v.string()),
    }),
  ),
});
export type Linked = v.InferOutput<typeof linkedSchema>;

/** Facts that an uploaded file lacks: numbers of its columns, from 0, or the public name of its Telegram channel. */
export const fileQuerySchema = v.object({
  text: v.optional(v.string()),
  url: v.optional(v.string()),
  author: v.optional(v.string()),
  date: v.optional(v.string()),
  channel: v.optional(v.pipe(v.string(), v.maxLength(100))),
});
const column = v.pipe(v.number(), v.integer(), v.minValue(0));
const foundPostSchema = v.object({
  ...postSchema.entries,
  platform: v.picklist(platforms),
  known: v.optional(v.string()),
});
export const readFileSchema = v.variant('kind', [
  v.object({
    kind: v.literal('posts'),
    posts: v.array(foundPostSchema),
    /**
     * Rows without a post, with the reason as a code; and rows whose post was read without its date, because the date
     * is not readable (`date-unread`). Only a row that lacks just the address of its post (`no-address`) has `text`.
     */
    problems: v.array(v.object({ row: column, code: v.string(), text: v.optional(v.string()) })),
  }),
  /** A table whose columns must be named first. */
  v.object({
    kind: v.literal('columns'),
    header: v.array(v.string()),
    sample: v.array(v.array(v.string())),
    guess: v.object({
      text: v.optional(column),
      url: v.optional(column),
      author: v.optional(column),
      date: v.optional(column),
    }),
  }),
  v.object({ kind: v.literal('channel'), title: v.string() }),
  v.object({ kind: v.literal('refused'), code: v.string() }),
]);
export type ReadFile = v.InferOutput<typeof readFileSchema>;

export const searchSchema = v.strictObject({
  platform: v.picklist(searchable),
  hashtag: v.pipe(v.string(), v.maxLength(101)),
  /** Mastodon only: the server to search, such as `https://mastodon.social`. */
  server: v.optional(v.pipe(v.string(), v.maxLength(limits.address))),
});
export const searchedSchema = v.variant('kind', [
  v.object({ kind: v.literal('posts'), posts: v.array(foundPostSchema) }),
  v.object({ kind: v.literal('failed'), code: v.string(), retryAfter: v.optional(v.number()) }),
]);
export type Searched = v.InferOutput<typeof searchedSchema>;

/** Which platforms can be searched. Some need a key, which is stored encrypted and never returned. */
export const sourcesSchema = v.object({
  sources: v.array(v.object({ platform: v.picklist(searchable), needsKey: v.boolean(), ready: v.boolean() })),
});
export type Sources = v.InferOutput<typeof sourcesSchema>;
/** Bluesky needs both, X only the bearer token; null deletes the key. */
export const sourceKeySchema = v.strictObject({
  key: v.nullable(
    v.strictObject({
      identifier: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300))),
      secret: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
    }),
  ),
});
export type SourceKey = NonNullable<v.InferOutput<typeof sourceKeySchema>['key']>;

/** Whether the post still exists at its source. */
export const sourceCheckedSchema = v.object({ source: v.picklist(['there', 'gone', 'unknown']) });

/** Body of `POST /suggestions/{reference}/claims`: the author of an adopted post claims it. */
export const claimSchema = v.strictObject({
  /** Address of the reply that holds the code, once posted. */
  reply: v.optional(v.pipe(v.string(), v.maxLength(limits.address))),
});
/** Returned once. */
export const claimedSchema = v.object({
  /** To be posted in a reply, by the account of the post. */
  postCode: v.string(),
  /** Secret: works as the author's tracking code once staff have seen the reply. */
  trackingCode: v.string(),
});
export type Claimed = v.InferOutput<typeof claimedSchema>;
