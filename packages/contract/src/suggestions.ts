import * as v from 'valibot';
import { authorActs, bases, channels, clocks, outcomes, publications, suggestionOrders } from './lists.ts';
import { instantSchema, publicAgencySchema } from './polls.ts';
import { answerEntries, basisListSchema, countSchema, sourceSchema } from './suggestion-parts.ts';
import { daySchema, slugSchema, textSchema } from './text.ts';

export const clockSchema = v.object({
  /** The day that counts, in the agency's zone: where it is late, the first that was missed; else the last day in time. */
  dueOn: daySchema,
  /** Working days since receipt, until it was done or until now. */
  waited: countSchema,
  doneAt: v.optional(instantSchema),
  /** A day was missed, whether or not it was done since: `dueOn` is over. */
  late: v.boolean(),
  /** Done with a promise of more, as by "under study": the last day for that, which is not over. */
  next: v.optional(daySchema),
});
export type Clock = v.InferOutput<typeof clockSchema>;

/** That an act stopped a clock, and against which day. */
export const clockStopSchema = v.object({
  /** Place of the act among those shown; the first is 0. */
  act: countSchema,
  clock: v.picklist(clocks),
  /** The last day in time that was announced for it, in the agency's zone. */
  dueOn: daySchema,
  /** Working days from receipt to the act. */
  waited: countSchema,
  /** The act came after that day. */
  late: v.boolean(),
});
export type ClockStop = v.InferOutput<typeof clockStopSchema>;

const stamp = { at: instantSchema };
const policyRule = { policy: countSchema, rule: countSchema };
/** One step of what became of a suggestion, as everyone may read it; the oldest first. */
export const publicActSchema = v.variant('kind', [
  v.object({ kind: v.literal('received'), ...stamp }),
  v.object({ kind: v.literal('published'), ...stamp }),
  v.object({ kind: v.literal('hidden'), ...stamp, ...policyRule }),
  v.object({ kind: v.literal('redacted'), ...stamp, ...policyRule }),
  v.object({ kind: v.literal('acknowledged'), ...stamp, office: textSchema }),
  v.object({ kind: v.literal('referred'), ...stamp, office: textSchema, to: textSchema, reason: textSchema }),
  v.object({ kind: v.literal('asked'), ...stamp, office: textSchema, question: textSchema }),
  /** What the author said is between them and the agency. */
  v.object({ kind: v.literal('replied'), ...stamp }),
  v.object({ kind: v.literal('answered'), ...stamp, ...answerEntries }),
  v.object({
    kind: v.literal('carried-out'),
    ...stamp,
    office: textSchema,
    evidence: textSchema,
    link: v.optional(v.string()),
  }),
  v.object({ kind: v.literal('delayed'), ...stamp, office: textSchema, reason: textSchema, due: daySchema }),
  v.object({ kind: v.literal('appealed'), ...stamp, dueOn: daySchema }),
  v.object({ kind: v.literal('appeal-decided'), ...stamp, upheld: v.boolean(), reason: textSchema }),
  v.object({ kind: v.literal('linked'), ...stamp, to: v.string() }),
  v.object({ kind: v.literal('unlinked'), ...stamp, to: v.string() }),
  v.object({ kind: v.literal('polled'), ...stamp, poll: slugSchema }),
  /** Words of staff beside the author's, which stay as they are; absent where the author's may not be read. */
  v.object({ kind: v.literal('worded'), ...stamp, wording: v.optional(textSchema) }),
  /** The post that it was adopted from is not there any more. */
  v.object({ kind: v.literal('source-gone'), ...stamp }),
  /** The author of the post has shown that it is theirs. */
  v.object({ kind: v.literal('claimed'), ...stamp }),
  v.object({ kind: v.literal('erased'), ...stamp }),
  /** Never published, and taken away under a rule; without one, since the policy keeps it no longer. */
  v.object({ kind: v.literal('removed'), ...stamp, policy: countSchema, rule: v.optional(countSchema) }),
]);
export type PublicAct = v.InferOutput<typeof publicActSchema>;

/** A suggestion as it stands in a list. */
export const suggestionSchema = v.object({
  reference: v.string(),
  consultation: slugSchema,
  publication: v.picklist(publications),
  /** Since when, and by which rule of which version of the policy; where it is hidden. */
  hidden: v.optional(v.object({ at: instantSchema, ...policyRule })),
  receivedAt: instantSchema,
  /** Plain text in its author's words; absent where it is hidden or erased. A redacted part is `█`. */
  title: v.optional(v.string()),
  text: v.optional(v.string()),
  /** By its letters. */
  direction: v.picklist(['rtl', 'ltr']),
  basis: basisListSchema,
  category: v.optional(slugSchema),
  /** Entered by staff, from paper or a phone call; absent where it was sent from a page. */
  channel: v.optional(v.picklist(channels)),
  /** Where it was adopted from; absent where its author sent it here. */
  source: v.optional(sourceSchema),
  /** The newest words of staff beside it. */
  wording: v.optional(textSchema),
  /** Distinct people, of this one and of those it is linked with together. */
  supporters: countSchema,
  linkedSupporters: countSchema,
  /** References of those it is linked with, at any distance. */
  linked: v.array(v.string()),
  acknowledged: clockSchema,
  answered: clockSchema,
  /** Once there is a commitment. */
  carriedOut: v.optional(clockSchema),
  /** The newest poll that it was promoted to, once everyone may find it, and since when. */
  poll: v.optional(v.object({ slug: slugSchema, title: textSchema, at: instantSchema })),
  /** The newest answer. */
  answer: v.optional(v.object({ at: instantSchema, ...answerEntries })),
});
export type Suggestion = v.InferOutput<typeof suggestionSchema>;

/** A suggestion by itself, with all that became of it. */
export const trackedSuggestionSchema = v.object({
  ...suggestionSchema.entries,
  agency: publicAgencySchema,
  acts: v.array(publicActSchema),
  /** The clocks that its acts stopped, in their order; one that ran on is here for each time that it was stopped. */
  stops: v.array(clockStopSchema),
  /** Acts that the server takes now from its author, with the tracking code. Empty for an adopted one that is not claimed. */
  authorMay: v.array(v.picklist(authorActs)),
  /** It was adopted, and the author of the post can claim it now. */
  claimable: v.optional(v.literal(true)),
});
export type TrackedSuggestion = v.InferOutput<typeof trackedSuggestionSchema>;

export const suggestionsSchema = v.object({
  suggestions: v.array(suggestionSchema),
  /** Asks for those after these. */
  next: v.optional(v.string()),
  /** All that the filters leave. */
  total: countSchema,
});
export type Suggestions = v.InferOutput<typeof suggestionsSchema>;

/** What a list is asked for with, as a query; `after` is the `next` of the page before. */
export const suggestionsQuerySchema = v.object({
  order: v.optional(v.picklist(suggestionOrders), 'waiting'),
  basis: v.optional(v.picklist(bases)),
  outcome: v.optional(v.picklist(outcomes)),
  category: v.optional(slugSchema),
  after: v.optional(v.string()),
});
export type SuggestionsQuery = v.InferOutput<typeof suggestionsQuerySchema>;
