import * as v from 'valibot';
import { limits } from './limits.ts';
import { pollStates, promises } from './lists.ts';
import { pledgeSchema } from './policy.ts';
import { amendmentSchema, decisionSchema, instantSchema, publicAgencySchema } from './polls.ts';
import { bilingualSchema, countSchema, daySchema, localTimeSchema, slugSchema, textSchema } from './text.ts';

/** One word after `#`, in any script. */
const hashtag = v.pipe(v.string(), v.regex(/^#[\p{L}\p{M}\p{N}_]{1,100}$/u));

const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(limits.options));

/** The outcome of a consultation: what people said, what the agency did, and what it did not do and why. */
export const outcomeDocumentSchema = v.pipe(
  v.strictObject({
    /** The office responsible for the outcome. */
    office: bilingualSchema,
    /** What people said, dissent included. */
    said: bilingualSchema,
    did: listOf(v.strictObject({ text: bilingualSchema, on: daySchema })),
    didNot: listOf(v.strictObject({ text: bilingualSchema, reason: bilingualSchema })),
  }),
  v.check(({ did, didNot }) => did.length + didNot.length > 0, 'says what was done or was not'),
);
export type OutcomeDocument = v.InferOutput<typeof outcomeDocumentSchema>;

/**
 * A consultation as an agency writes it. A draft may lack what opening requires: a purpose, what is open and what is
 * already fixed, a promise, an owner, a decision and a minimum length.
 */
export const consultationDocumentSchema = v.strictObject({
  slug: slugSchema,
  title: bilingualSchema,
  draft: v.optional(v.literal(true)),
  /** Why the public is asked. */
  purpose: v.optional(bilingualSchema),
  /** What is open: what the public can still change. */
  undecided: v.optional(bilingualSchema),
  /** What is already fixed. */
  decided: v.optional(bilingualSchema),
  promise: v.optional(v.picklist(promises)),
  /** The office that asks and will answer. */
  owner: v.optional(bilingualSchema),
  decision: v.optional(v.strictObject({ by: bilingualSchema, on: daySchema })),
  hashtag: v.optional(hashtag),
  opens: v.optional(localTimeSchema),
  closes: v.optional(localTimeSchema),
  /** Slugs of its polls. */
  polls: v.optional(listOf(slugSchema), []),
  /** Takes suggestions; each needs one of these categories, if there are any. */
  suggestions: v.optional(
    v.strictObject({ categories: v.optional(listOf(v.strictObject({ id: slugSchema, text: bilingualSchema })), []) }),
  ),
  /** Why `closes` moves later while it is open; published with it. */
  extension: v.optional(bilingualSchema),
  /** Why `closes` moves earlier; published with it. */
  closure: v.optional(bilingualSchema),
  /** Only once the consultation is closed. A new outcome replaces the last one, which stays public. */
  outcome: v.optional(outcomeDocumentSchema),
});
export type ConsultationDocument = v.InferOutput<typeof consultationDocumentSchema>;

export const publishedOutcomeSchema = v.object({
  /** When the server published it. */
  publishedAt: instantSchema,
  office: textSchema,
  said: textSchema,
  did: v.array(v.object({ text: textSchema, on: daySchema })),
  didNot: v.array(v.object({ text: textSchema, reason: textSchema })),
});
export type PublishedOutcome = v.InferOutput<typeof publishedOutcomeSchema>;

/**
 * What became of the ideas that were adopted from one hashtag and then published. Those that were hidden or erased since
 * still count.
 */
export const hashtagFiguresSchema = v.object({
  /** As first adopted. Spellings that differ only in case, in the width of letters or in marks of direction count as one. */
  hashtag: v.string(),
  ideas: countSchema,
  /** Acknowledged by an office, or answered. */
  acknowledged: countSchema,
  /** Answered, and owed no other answer: not those "under study" whose day has passed. */
  answered: countSchema,
  carriedOut: countSchema,
  /** The most working days, since adoption, that one of them has been owed an answer; absent if none is. */
  longest: v.optional(countSchema),
});
export type HashtagFigures = v.InferOutput<typeof hashtagFiguresSchema>;

/** A consultation as the public sees it: the same bytes for every reader. Times are UTC instants, ISO 8601. */
export const consultationSchema = v.object({
  slug: slugSchema,
  agency: publicAgencySchema,
  state: v.picklist(pollStates),
  opensAt: v.nullable(instantSchema),
  closesAt: v.nullable(instantSchema),
  title: textSchema,
  purpose: v.optional(textSchema),
  undecided: v.optional(textSchema),
  decided: v.optional(textSchema),
  promise: v.optional(v.picklist(promises)),
  owner: v.optional(textSchema),
  decision: v.optional(decisionSchema),
  hashtag: v.optional(v.string()),
  /** Figures of each hashtag that ideas were adopted from, most ideas first; absent without one. */
  hashtags: v.optional(v.array(hashtagFiguresSchema)),
  polls: v.array(slugSchema),
  /** Present if there is a suggestion box. */
  suggestions: v.optional(
    v.object({
      categories: v.array(v.object({ id: slugSchema, text: textSchema })),
      /** Version of the participation policy in force; who reads, by when, and where complaints belong. */
      policy: v.pipe(v.number(), v.integer()),
      reader: textSchema,
      pledge: pledgeSchema,
      complaints: v.object({ name: textSchema, url: v.string() }),
    }),
  ),
  amendments: v.array(amendmentSchema),
  /** When it closed, if no outcome was published since. */
  outcomeOwedSince: v.optional(instantSchema),
  /** Newest first; earlier versions stay public. */
  outcomes: v.array(publishedOutcomeSchema),
});
export type Consultation = v.InferOutput<typeof consultationSchema>;
