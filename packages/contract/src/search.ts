import * as v from 'valibot';
import { limits } from './limits.ts';
import { languages, pollStates, searchKinds, searchStates } from './lists.ts';
import { pageSizes } from './page-sizes.ts';
import { instantSchema, publicAgencySchema } from './polls.ts';
import { daySchema, slugSchema } from './text.ts';

/** Query of a search; `after` is the `next` of the previous page. Days are UTC, and both are included. */
export const searchQuerySchema = v.object({
  q: v.pipe(v.string(), v.maxLength(limits.search)),
  agency: v.optional(slugSchema),
  kind: v.optional(v.picklist(searchKinds)),
  state: v.optional(v.picklist(searchStates)),
  language: v.optional(v.picklist(languages)),
  from: v.optional(daySchema),
  to: v.optional(daySchema),
  after: v.optional(v.pipe(v.string(), v.maxLength(limits.slug + 20))),
});
export type SearchQuery = v.InferOutput<typeof searchQuerySchema>;

/** A text in pieces. `found`: the piece is a word of the query, or one of the same meaning. */
export const markedTextSchema = v.array(v.object({ text: v.string(), found: v.optional(v.literal(true)) }));
export type MarkedText = v.InferOutput<typeof markedTextSchema>;

/** Something public that was found. */
export const searchHitSchema = v.object({
  kind: v.picklist(searchKinds),
  /** Path of its page below this server's address, such as `s/K3M7-9QXT`. */
  href: v.string(),
  agency: publicAgencySchema,
  /** When it was received, opened, published or promised. */
  at: instantSchema,
  /** What became of it; several may be true, such as `answered`, `adopted` and `done`. Empty for a poll. */
  states: v.array(v.picklist(searchStates)),
  /** `poll` and `consultation` only. */
  state: v.optional(v.picklist(pollStates)),
  /** What it says, in each of its languages: a BCP 47 tag, the title, and the part in which most words were found. */
  said: v.array(v.object({ language: v.string(), title: markedTextSchema, excerpt: markedTextSchema })),
});
export type SearchHit = v.InferOutput<typeof searchHitSchema>;

/** The best first. */
export const searchAnswerSchema = v.object({
  hits: v.array(searchHitSchema),
  /** Pass as `after` to get the next page. */
  next: v.optional(v.string()),
});
export type SearchAnswer = v.InferOutput<typeof searchAnswerSchema>;

/** A hit without its words, which their author may erase. */
const precedentSchema = v.strictObject({
  kind: v.picklist(searchKinds),
  href: v.pipe(v.string(), v.maxLength(limits.slug + 2), v.regex(/^[cps]\/[\w.-]+$/)),
  states: v.pipe(v.array(v.picklist(searchStates)), v.maxLength(searchStates.length)),
});

/**
 * What the search found for a draft, as the desk showed it to the person who opened it, the best first. Without `hits`,
 * the search could not be asked.
 */
export const precedentsSchema = v.strictObject({
  hits: v.optional(v.pipe(v.array(precedentSchema), v.maxLength(pageSizes.precedents))),
});
export type Precedents = v.InferOutput<typeof precedentsSchema>;

/** `at`: when it was opened, by the server's clock. */
export const keptPrecedentsSchema = v.strictObject({ ...precedentsSchema.entries, at: instantSchema });
export type KeptPrecedents = v.InferOutput<typeof keptPrecedentsSchema>;
