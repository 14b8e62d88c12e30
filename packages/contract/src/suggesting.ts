import * as v from 'valibot';
import { onceSchema } from './devices.ts';
import { languages, personalKinds } from './lists.ts';
import { basisListSchema, countSchema } from './suggestion-parts.ts';
import { suggestionSchema } from './suggestions.ts';
import { daySchema, slugSchema } from './text.ts';

/** Body of `POST /api/v1/consultations/{slug}/suggestions`. */
export const sendSuggestionSchema = v.strictObject({
  once: onceSchema,
  title: v.optional(v.string()),
  /** Plain text, at most 2,000 graphemes once it is cleaned. */
  text: v.string(),
  basis: v.optional(basisListSchema, []),
  category: v.optional(slugSchema),
  /** An e-mail address for a reply: kept apart, encrypted, never published. */
  contact: v.optional(v.pipe(v.string(), v.maxLength(254), v.email())),
  /** The language that the sender is written to in. */
  language: v.picklist(languages),
});
export type SendSuggestion = v.InferOutput<typeof sendSuggestionSchema>;

/** What the sender is told, once. */
export const sentSuggestionSchema = v.object({
  /** Public: «الرقم المرجعي». */
  reference: v.string(),
  /** Secret: with it the author replies, appeals or erases. Nobody can say it again. */
  trackingCode: v.string(),
  /** Reads what became of it before it is published, and nothing more. */
  followToken: v.string(),
  /** Why a person looks at it first. */
  personalData: v.array(v.picklist(personalKinds)),
  /** Days by which the agency pledged to have read and to have answered it. */
  acknowledgeBy: daySchema,
  answerBy: daySchema,
});
export type SentSuggestion = v.InferOutput<typeof sentSuggestionSchema>;

/** Body of `POST /api/v1/consultations/{slug}/alike`: what has been typed so far. */
export const alikeSchema = v.strictObject({ text: v.string() });

/** Body of what an author does: a reply, an appeal, or `erase`. The code travels in it, never in an address. */
export const authorActSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('reply'), code: v.string(), text: v.string() }),
  v.strictObject({ kind: v.literal('appeal'), code: v.string(), text: v.string() }),
  v.strictObject({ kind: v.literal('erase'), code: v.string() }),
]);
export type AuthorAct = v.InferOutput<typeof authorActSchema>;

/** Body of `POST /api/v1/suggestions/{reference}/follow`: reads, and nothing more. */
export const followSchema = v.strictObject({ token: v.string() });

/** Body of `POST /api/v1/suggestions/{reference}/support`: given, or taken back. */
export const setSupportSchema = v.strictObject({ supports: v.boolean() });

/** At most three that are alike, and what in the text looks like personal data. */
export const alikeAnswerSchema = v.object({
  suggestions: v.pipe(v.array(suggestionSchema), v.maxLength(3)),
  personalData: v.array(v.object({ kind: v.picklist(personalKinds), start: countSchema, end: countSchema })),
});
export type AlikeAnswer = v.InferOutput<typeof alikeAnswerSchema>;

/** What a device supports in one consultation. */
export const ownSupportSchema = v.object({ supports: v.array(v.string()) });
export type OwnSupport = v.InferOutput<typeof ownSupportSchema>;
export const supportSchema = v.object({ supporters: countSchema, linkedSupporters: countSchema });
export type Support = v.InferOutput<typeof supportSchema>;
