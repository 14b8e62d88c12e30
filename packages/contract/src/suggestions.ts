import * as v from 'valibot';
import { answerEntries, basisListSchema, sourceSchema } from './answer-schemas.ts';
import {
  authorActs,
  bases,
  channels,
  clocks,
  defaultSuggestionOrder,
  outcomes,
  publications,
  suggestionOrders,
} from './lists.ts';
import { instantSchema, publicAgencySchema } from './polls.ts';
import { countSchema, daySchema, slugSchema, textSchema } from './text.ts';

export const clockSchema = v.object({
  /** The relevant day, in the agency's time zone: if late, the first missed day; else the last day in time. */
  dueOn: daySchema,
  /** Working days from receipt until done or until now. */
  waited: countSchema,
  doneAt: v.optional(instantSchema),
  /** True if `dueOn` was missed, even if done since. */
  late: v.boolean(),
  /**
   * A later day that was announced and is not over: for the next answer after "under study", or for carrying out a
   * commitment that was delayed.
   */
  next: v.optional(daySchema),
});
export type Clock = v.InferOutput<typeof clockSchema>;

/** A clock that an act stopped, measured against `dueOn`. */
export const clockStopSchema = v.object({
  /** Index of the act among those shown, from 0. */
  act: countSchema,
  clock: v.picklist(clocks),
  /** The last day in time that was announced, in the agency's time zone. */
  dueOn: daySchema,
  /** Working days from receipt to the act. */
  waited: countSchema,
  /** The act was after that day. */
  late: v.boolean(),
});
export type ClockStop = v.InferOutput<typeof clockStopSchema>;

const stamp = { at: instantSchema };
const policyRule = { policy: countSchema, rule: countSchema };
/** One public step in the history of a suggestion, oldest first. */
export const publicActSchema = v.variant('kind', [
  v.object({ kind: v.literal('received'), ...stamp }),
  v.object({ kind: v.literal('published'), ...stamp }),
  v.object({ kind: v.literal('hidden'), ...stamp, ...policyRule }),
  v.object({ kind: v.literal('redacted'), ...stamp, ...policyRule }),
  v.object({ kind: v.literal('acknowledged'), ...stamp, office: textSchema }),
  v.object({ kind: v.literal('referred'), ...stamp, office: textSchema, to: textSchema, reason: textSchema }),
  v.object({ kind: v.literal('asked'), ...stamp, office: textSchema, question: textSchema }),
  /** Without the text of the author's reply, which is not public. */
  v.object({ kind: v.literal('replied'), ...stamp }),
  v.object({ kind: v.literal('answered'), ...stamp, ...answerEntries }),
  v.object({
    kind: v.literal('carried-out'),
    ...stamp,
    office: textSchema,
    evidence: textSchema,
    link: v.optional(v.string()),
  }),
  /**
   * Enough of those who asked said "not yet" to what was called carried out, so the clock runs on from receipt. The
   * counts of that moment: people who said "it is so" and "not yet", and supporters from before the carrying out.
   */
  v.object({
    kind: v.literal('contested'),
    ...stamp,
    so: countSchema,
    notYet: countSchema,
    supporters: countSchema,
  }),
  v.object({ kind: v.literal('delayed'), ...stamp, office: textSchema, reason: textSchema, due: daySchema }),
  /** `late` is true if the decision missed `dueOn`, even if it was made since. */
  v.object({ kind: v.literal('appealed'), ...stamp, dueOn: daySchema, late: v.boolean() }),
  v.object({ kind: v.literal('appeal-decided'), ...stamp, upheld: v.boolean(), reason: textSchema }),
  v.object({ kind: v.literal('linked'), ...stamp, to: v.string() }),
  v.object({ kind: v.literal('unlinked'), ...stamp, to: v.string() }),
  v.object({ kind: v.literal('polled'), ...stamp, poll: slugSchema }),
  /** Staff wording beside the author's words; absent if the author's words are not public. */
  v.object({ kind: v.literal('worded'), ...stamp, wording: v.optional(textSchema) }),
  /** The adopted post no longer exists. */
  v.object({ kind: v.literal('source-gone'), ...stamp }),
  /** The claimant has proved to be the author of the adopted post. */
  v.object({ kind: v.literal('claimed'), ...stamp }),
  v.object({ kind: v.literal('erased'), ...stamp }),
  /** Never published, and removed under a rule; without one, its retention ended. */
  v.object({ kind: v.literal('removed'), ...stamp, policy: countSchema, rule: v.optional(countSchema) }),
]);
export type PublicAct = v.InferOutput<typeof publicActSchema>;

/** A suggestion in a list. */
export const suggestionSchema = v.object({
  reference: v.string(),
  consultation: slugSchema,
  publication: v.picklist(publications),
  /** If hidden: when, and by which rule of which policy version. */
  hidden: v.optional(v.object({ at: instantSchema, ...policyRule })),
  /** If erased: when. */
  erasedAt: v.optional(instantSchema),
  receivedAt: instantSchema,
  /** Plain text in its author's words; absent if hidden or erased. A redacted part is `█`. */
  title: v.optional(v.string()),
  text: v.optional(v.string()),
  /** Direction of the words, by their letters. */
  direction: v.picklist(['rtl', 'ltr']),
  basis: basisListSchema,
  category: v.optional(slugSchema),
  /** Entered by staff from paper or phone; absent if sent from a page. */
  channel: v.optional(v.picklist(channels)),
  /** The adopted post; absent if its author sent it here. */
  source: v.optional(sourceSchema),
  /** The newest staff wording. */
  wording: v.optional(textSchema),
  /** Distinct people, over this suggestion and all linked ones. */
  supporters: countSchema,
  linkedSupporters: countSchema,
  /** References of linked suggestions, transitive. */
  linked: v.array(v.string()),
  acknowledged: clockSchema,
  answered: clockSchema,
  /** Present once there is a commitment. */
  carriedOut: v.optional(clockSchema),
  /**
   * Present once something was called carried out: what those who asked say about its newest evidence, and how many
   * have to say "not yet" before the clock runs on. `reopenedAt`: when that many had said it.
   */
  contest: v.optional(
    v.object({ so: countSchema, notYet: countSchema, needed: countSchema, reopenedAt: v.optional(instantSchema) }),
  ),
  /** The newest poll that the suggestion was promoted to, once public, and when it was promoted. */
  poll: v.optional(v.object({ slug: slugSchema, title: textSchema, at: instantSchema })),
  /** The newest answer. */
  answer: v.optional(v.object({ at: instantSchema, ...answerEntries })),
});
export type Suggestion = v.InferOutput<typeof suggestionSchema>;

/** One suggestion with its full history. */
export const trackedSuggestionSchema = v.object({
  ...suggestionSchema.entries,
  agency: publicAgencySchema,
  acts: v.array(publicActSchema),
  /** The clocks that its acts stopped, in order; a clock that ran on appears once for each stop. */
  stops: v.array(clockStopSchema),
  /** Acts that its author may do now with the tracking code. Empty for an unclaimed adopted one. */
  authorMay: v.array(v.picklist(authorActs)),
  /** Adopted, and its author can claim it now. */
  claimable: v.optional(v.literal(true)),
});
export type TrackedSuggestion = v.InferOutput<typeof trackedSuggestionSchema>;

export const suggestionsSchema = v.object({
  suggestions: v.array(suggestionSchema),
  /** Pass as `after` to get the next page. */
  next: v.optional(v.string()),
  /** Number that match the filters. */
  total: countSchema,
});
export type Suggestions = v.InferOutput<typeof suggestionsSchema>;

/** Query of a list; `after` is the `next` of the previous page. */
export const suggestionsQuerySchema = v.object({
  order: v.optional(v.picklist(suggestionOrders), defaultSuggestionOrder),
  basis: v.optional(v.picklist(bases)),
  outcome: v.optional(v.picklist(outcomes)),
  category: v.optional(slugSchema),
  after: v.optional(v.string()),
});
export type SuggestionsQuery = v.InferOutput<typeof suggestionsQuerySchema>;
