import * as v from 'valibot';
import { basisListSchema } from './answer-schemas.ts';
import { onceSchema } from './devices.ts';
import { languages, personalKinds } from './lists.ts';
import { pageSizes } from './page-sizes.ts';
import { suggestionSchema } from './suggestions.ts';
import { countSchema, daySchema, slugSchema } from './text.ts';

/** E-mail address of an author: stored separately, encrypted, never published. */
const contactSchema = v.pipe(v.string(), v.maxLength(254), v.email());

/** Body of `POST /api/v1/consultations/{slug}/suggestions`. */
export const sendSuggestionSchema = v.strictObject({
  /** With the rest of the body: the same body again gets the same response, and a changed one is another suggestion. */
  once: onceSchema,
  title: v.optional(v.string()),
  /** Plain text, at most 2,000 graphemes after cleaning. */
  text: v.string(),
  basis: v.optional(basisListSchema, []),
  category: v.optional(slugSchema),
  contact: v.optional(contactSchema),
  /** Language of messages to the sender. */
  language: v.picklist(languages),
});
export type SendSuggestion = v.InferOutput<typeof sendSuggestionSchema>;

/** Returned to the sender once. */
export const sentSuggestionSchema = v.object({
  /** Public: «الرقم المرجعي». */
  reference: v.string(),
  /** Secret: lets the author reply, appeal or erase. The server cannot return it again. */
  trackingCode: v.string(),
  /** Lets its holder read the state before publication, and nothing more. */
  followToken: v.string(),
  /** Kinds of likely personal data in the words. Staff must check or redact such data before publication. */
  personalData: v.array(v.picklist(personalKinds)),
  /** Days by which the agency pledged to acknowledge and to answer it. */
  acknowledgeBy: daySchema,
  answerBy: daySchema,
});
export type SentSuggestion = v.InferOutput<typeof sentSuggestionSchema>;

/** Body of `POST /api/v1/consultations/{slug}/alike`: the text typed so far. */
export const alikeSchema = v.strictObject({ text: v.string() });

/** "It is so", or "not yet" with a reason of at most 500 graphemes, which only staff read. */
const said = [{ done: v.literal(true) }, { done: v.literal(false), reason: v.string() }] as const;

/** Body of `POST /api/v1/suggestions/{reference}/contest`: what a supporter says to what was called carried out. */
export const contestSchema = v.variant('done', [v.strictObject(said[0]), v.strictObject(said[1])]);
export type Contest = v.InferOutput<typeof contestSchema>;
const ofAuthor = { kind: v.literal('contest'), code: v.string() };

/** Body of an author's act: a reply, an appeal, a contest, or `erase`. The code is in the body, never in an address. */
export const authorActSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('reply'), code: v.string(), text: v.string() }),
  v.strictObject({ kind: v.literal('appeal'), code: v.string(), text: v.string() }),
  v.variant('done', [v.strictObject({ ...ofAuthor, ...said[0] }), v.strictObject({ ...ofAuthor, ...said[1] })]),
  v.strictObject({ kind: v.literal('erase'), code: v.string() }),
]);
export type AuthorAct = v.InferOutput<typeof authorActSchema>;

/** Body of `POST /api/v1/suggestions/{reference}/new-code`: the address that its author may have left. */
export const askNewCodeSchema = v.strictObject({ contact: contactSchema });
/** The same whether or not a mail is sent. */
export const askedNewCodeSchema = v.object({});

/** Body of `POST /api/v1/suggestions/{reference}/follow`: reads only. */
export const followSchema = v.strictObject({ token: v.string() });

/** Body of `POST /api/v1/suggestions/{reference}/support`: gives or takes back support. */
export const setSupportSchema = v.strictObject({ supports: v.boolean() });

/**
 * At most `pageSizes.alike` alike suggestions of the consultation, then at most `pageSizes.answered` that its agency
 * answered in others, and likely personal data in the text.
 */
export const alikeAnswerSchema = v.object({
  suggestions: v.pipe(v.array(suggestionSchema), v.maxLength(pageSizes.alike + pageSizes.answered)),
  personalData: v.array(v.object({ kind: v.picklist(personalKinds), start: countSchema, end: countSchema })),
});
export type AlikeAnswer = v.InferOutput<typeof alikeAnswerSchema>;

/** References that a device supports in one consultation. */
export const ownSupportSchema = v.object({ supports: v.array(v.string()) });
export type OwnSupport = v.InferOutput<typeof ownSupportSchema>;
export const supportSchema = v.object({ supporters: countSchema, linkedSupporters: countSchema });
export type Support = v.InferOutput<typeof supportSchema>;
