import * as v from 'valibot';
import { limits } from './limits.ts';
import { personalKinds, suggestionParts } from './lists.ts';
import { instantSchema } from './polls.ts';
import { answerEntries, countSchema } from './suggestion-parts.ts';
import { trackedSuggestionSchema } from './suggestions.ts';
import { addressSchema, daySchema, slugSchema, textSchema } from './text.ts';

const spanSchema = v.strictObject({
  field: v.picklist(suggestionParts),
  /** UTF-16 code units; `end` is not part of it. */
  start: v.pipe(countSchema, v.minValue(0)),
  end: v.pipe(countSchema, v.minValue(1)),
});
export type Span = v.InferOutput<typeof spanSchema>;
const rule = v.pipe(countSchema, v.minValue(1), v.maxValue(limits.policyRules));

/** What staff do to a suggestion. The server gives it its time; whatever time is sent is not in the contract. */
export const staffActSchema = v.variant('kind', [
  /** `checked`: a person looked at what was taken for personal data, and it is none. */
  v.strictObject({ kind: v.literal('publish'), checked: v.optional(v.literal(true)) }),
  /** Behind a tombstone that names a rule of the participation policy. */
  v.strictObject({ kind: v.literal('hide'), rule }),
  /** For good, and only what was never published: the dates and the rule stay. */
  v.strictObject({ kind: v.literal('remove'), rule }),
  v.strictObject({
    kind: v.literal('redact'),
    rule,
    spans: v.pipe(v.array(spanSchema), v.minLength(1), v.maxLength(50)),
  }),
  v.strictObject({ kind: v.literal('acknowledge'), office: textSchema }),
  v.strictObject({ kind: v.literal('refer'), office: textSchema, to: textSchema, reason: textSchema }),
  v.strictObject({ kind: v.literal('ask'), office: textSchema, question: textSchema }),
  v.strictObject({ kind: v.literal('answer'), ...answerEntries }),
  /** By a second person: publishes the answer that is proposed. */
  v.strictObject({ kind: v.literal('confirm') }),
  v.strictObject({
    kind: v.literal('carry-out'),
    office: textSchema,
    evidence: textSchema,
    link: v.optional(addressSchema),
  }),
  v.strictObject({ kind: v.literal('delay'), office: textSchema, reason: textSchema, due: daySchema }),
  /** Upheld, it is published whole again: what is looked at before a publication is looked at here. */
  v.strictObject({
    kind: v.literal('decide-appeal'),
    upheld: v.boolean(),
    reason: textSchema,
    checked: v.optional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('link'), to: v.string() }),
  v.strictObject({ kind: v.literal('unlink'), to: v.string() }),
  /** The question it became. */
  v.strictObject({ kind: v.literal('poll'), poll: slugSchema }),
  /** Beside the author's words. */
  v.strictObject({ kind: v.literal('word'), wording: textSchema }),
  /** Whether who says that an adopted post is theirs has shown it. */
  v.strictObject({ kind: v.literal('decide-claim'), accepted: v.boolean() }),
]);
export type StaffAct = v.InferOutput<typeof staffActSchema>;

/** Body of `POST /api/v1/admin/acts`: one act on one or many suggestions, on all of them or on none. */
export const staffActsSchema = v.strictObject({
  /** Who acts; never published. */
  by: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  on: v.pipe(
    v.array(
      v.strictObject({
        reference: v.string(),
        /** The version that was looked at; needed to publish and to decide on a claim, and where it is given nothing may have happened since. */
        seen: v.optional(countSchema),
      }),
    ),
    v.minLength(1),
    v.maxLength(limits.actsAtOnce),
  ),
  act: staffActSchema,
});

/** What each suggestion is now, in the order asked. */
export const actedSchema = v.object({ on: v.array(v.object({ reference: v.string(), version: countSchema })) });
export type Acted = v.InferOutput<typeof actedSchema>;

/** A suggestion as staff see it: all of its words, what was found in them, and what is not published. */
export const staffSuggestionSchema = v.object({
  ...trackedSuggestionSchema.entries,
  version: countSchema,
  personalData: v.array(v.object({ ...spanSchema.entries, kind: v.picklist(personalKinds) })),
  /** What everyone else reads as `█`. */
  redacted: v.array(spanSchema),
  /** An answer that waits for a second person. */
  proposed: v.optional(v.object({ by: v.string(), ...answerEntries })),
  /** Somebody says that the post is theirs: the code to look for, and where. */
  claim: v.optional(v.object({ at: instantSchema, postCode: v.string(), reply: v.optional(v.string()) })),
  /** What the author said to staff, the oldest first. */
  fromAuthor: v.array(
    v.object({ kind: v.picklist(['replied', 'appealed']), at: instantSchema, text: v.optional(v.string()) }),
  ),
});
export type StaffSuggestion = v.InferOutput<typeof staffSuggestionSchema>;

/** What staff ask for, as a query: of one consultation, only those that are owed an answer, after a reference. */
export const staffQuerySchema = v.object({
  consultation: v.optional(slugSchema),
  waiting: v.optional(v.string()),
  after: v.optional(v.string()),
});
export type StaffQuery = v.InferOutput<typeof staffQuerySchema>;
export const staffSuggestionsSchema = v.object({ suggestions: v.array(staffSuggestionSchema), total: countSchema });
export type StaffSuggestions = v.InferOutput<typeof staffSuggestionsSchema>;
