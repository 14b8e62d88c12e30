import * as v from 'valibot';
import { basisListSchema } from './answer-schemas.ts';
import { answerSchema } from './ballots.ts';
import { limits } from './limits.ts';
import { channels, languages } from './lists.ts';
import { daySchema, slugSchema } from './text.ts';

const channel = v.picklist(channels);
/** Idempotency key made by the client, one for each slip: 16 random bytes, base64url. */
const once = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

/** Body of `POST …/polls/{slug}/counter`: one person's answers, from paper or by phone, counted separately. */
export const counterBallotSchema = v.strictObject({ channel, once, answers: v.record(v.string(), answerSchema) });
export type CounterBallot = v.InferOutput<typeof counterBallotSchema>;

/** Body of `POST …/consultations/{slug}/counter`: a suggestion from paper or by phone. */
export const counterSuggestionSchema = v.strictObject({
  channel,
  once,
  title: v.optional(v.string()),
  text: v.pipe(v.string(), v.maxLength(limits.post)),
  basis: v.optional(basisListSchema, []),
  category: v.optional(slugSchema),
  language: v.picklist(languages),
  /** The day of receipt, in the agency's time zone, today or earlier. The clocks start there. */
  receivedOn: v.optional(daySchema),
});
export type CounterSuggestion = v.InferOutput<typeof counterSuggestionSchema>;
/** For the person who made the suggestion. */
export const counterReceiptSchema = v.object({ reference: v.string(), trackingCode: v.string() });
export type CounterReceipt = v.InferOutput<typeof counterReceiptSchema>;
