import * as v from 'valibot';
import { answerEntries } from './answer-schemas.ts';
import { limits } from './limits.ts';
import { personalKinds, suggestionParts } from './lists.ts';
import { instantSchema } from './polls.ts';
import { trackedSuggestionSchema } from './suggestions.ts';
import { addressSchema, bilingualSchema, countSchema, daySchema, slugSchema, textSchema } from './text.ts';

const spanSchema = v.strictObject({
  field: v.picklist(suggestionParts),
  /** UTF-16 code units; `end` is exclusive. */
  start: v.pipe(countSchema, v.minValue(0)),
  end: v.pipe(countSchema, v.minValue(1)),
});
export type Span = v.InferOutput<typeof spanSchema>;
/** The name of an office or of another body, in every required language, so that it reads in both. */
const officeSchema = bilingualSchema;
const rule = v.pipe(countSchema, v.minValue(1), v.maxValue(limits.policyRules));

/** Acts of staff on a suggestion. The server sets the time of each; the contract has no time to send. */
export const staffActSchema = v.variant('kind', [
  /** `checked`: a person looked at the suspected personal data, and it is none. */
  v.strictObject({ kind: v.literal('publish'), checked: v.optional(v.literal(true)) }),
  /** Replaces the suggestion by a tombstone that names a rule of the participation policy. */
  v.strictObject({ kind: v.literal('hide'), rule }),
  /** Permanently deletes the words of a suggestion that was never published. The dates and the rule stay. */
  v.strictObject({ kind: v.literal('remove'), rule }),
  v.strictObject({
    kind: v.literal('redact'),
    rule,
    spans: v.pipe(v.array(spanSchema), v.minLength(1), v.maxLength(50)),
  }),
  v.strictObject({ kind: v.literal('acknowledge'), office: officeSchema }),
  v.strictObject({ kind: v.literal('refer'), office: officeSchema, to: officeSchema, reason: textSchema }),
  v.strictObject({ kind: v.literal('ask'), office: officeSchema, question: textSchema }),
  v.strictObject({
    ...{ kind: v.literal('answer'), ...answerEntries },
    ...{ office: officeSchema, to: v.optional(officeSchema) },
  }),
  /** By a second person: publishes the proposed answer. */
  v.strictObject({ kind: v.literal('confirm') }),
  v.strictObject({
    kind: v.literal('carry-out'),
    office: officeSchema,
    evidence: textSchema,
    link: v.optional(addressSchema),
  }),
  v.strictObject({ kind: v.literal('delay'), office: officeSchema, reason: textSchema, due: daySchema }),
  /** An upheld appeal publishes the words unredacted, so the checks before a publication apply. */
  v.strictObject({
    kind: v.literal('decide-appeal'),
    upheld: v.boolean(),
    reason: textSchema,
    checked: v.optional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('link'), to: v.string() }),
  v.strictObject({ kind: v.literal('unlink'), to: v.string() }),
  /** Records the poll that was made from the suggestion. */
  v.strictObject({ kind: v.literal('poll'), poll: slugSchema }),
  /** Staff wording, shown beside the author's words. */
  v.strictObject({ kind: v.literal('word'), wording: textSchema }),
  /** `accepted`: the claimant has proved to be the author of the adopted post. */
  v.strictObject({ kind: v.literal('decide-claim'), accepted: v.boolean() }),
]);
export type StaffAct = v.InferOutput<typeof staffActSchema>;

/** Body of `POST /api/v1/admin/acts`: one act on one or many suggestions; atomic. */
export const staffActsSchema = v.strictObject({
  /** Who acts; never published. */
  by: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  on: v.pipe(
    v.array(
      v.strictObject({
        reference: v.string(),
        /**
         * The version that was read. Required to publish and to decide on a claim; if given, a newer version is
         * refused.
         */
        seen: v.optional(countSchema),
      }),
    ),
    v.minLength(1),
    v.maxLength(limits.actsAtOnce),
  ),
  act: staffActSchema,
});

/** Each suggestion after the act, in the order requested. */
export const actedSchema = v.object({ on: v.array(v.object({ reference: v.string(), version: countSchema })) });
export type Acted = v.InferOutput<typeof actedSchema>;

/** A suggestion as staff see it: all of its words, the personal data found in them, and unpublished records. */
export const staffSuggestionSchema = v.object({
  ...trackedSuggestionSchema.entries,
  version: countSchema,
  personalData: v.array(v.object({ ...spanSchema.entries, kind: v.picklist(personalKinds) })),
  /** Spans that the public sees as `█`. */
  redacted: v.array(spanSchema),
  /** An answer waiting for a second person. */
  proposed: v.optional(v.object({ by: v.string(), ...answerEntries })),
  /** A claim of the adopted post: the code that a reply to the post must contain, and the reply's address. */
  claim: v.optional(v.object({ at: instantSchema, postCode: v.string(), reply: v.optional(v.string()) })),
  /** What the author wrote to staff, oldest first. */
  fromAuthor: v.array(
    v.object({ kind: v.picklist(['replied', 'appealed']), at: instantSchema, text: v.optional(v.string()) }),
  ),
});
export type StaffSuggestion = v.InferOutput<typeof staffSuggestionSchema>;

/** Query of staff: one consultation, only those owed an answer, after a reference. */
export const staffQuerySchema = v.object({
  consultation: v.optional(slugSchema),
  waiting: v.optional(v.string()),
  after: v.optional(v.string()),
});
export type StaffQuery = v.InferOutput<typeof staffQuerySchema>;
export const staffSuggestionsSchema = v.object({ suggestions: v.array(staffSuggestionSchema), total: countSchema });
export type StaffSuggestions = v.InferOutput<typeof staffSuggestionsSchema>;
