import * as v from 'valibot';
import { bases, languages, outcomes, suggestionChannels } from './lists.ts';
import { countSchema, daySchema, slugSchema, textSchema } from './text.ts';

/** `GET …/insights`: of one consultation, or of all. */
export const insightsQuerySchema = v.object({ consultation: v.optional(slugSchema) });

/** Number of suggestions by working days: a distribution shows what a mean hides. */
const distribution = v.array(v.object({ days: countSchema, n: countSchema }));

export const insightsSchema = v.object({
  /** Suggestions received, by day of the agency's time zone, oldest first. Days without any are left out. */
  received: v.array(v.object({ on: daySchema, n: countSchema })),
  byLanguage: v.object(v.entriesFromList(languages, countSchema)),
  /** A suggestion with two bases is in both; `none` counts those without a stated basis. */
  byBasis: v.record(v.picklist([...bases, 'none']), countSchema),
  /** By origin: sent from a page, adopted from a hashtag, entered from paper or by phone. */
  byChannel: v.object(v.entriesFromList(suggestionChannels, countSchema)),
  byOutcome: v.record(v.picklist(outcomes), countSchema),
  /** Suggestions owed an answer, by working days waited so far. */
  waiting: distribution,
  /** Answered suggestions, by working days until the answer. */
  answered: distribution,
  /** Late suggestions, by the last office that had them; without `office` if none had them. */
  overdue: v.array(v.object({ office: v.optional(textSchema), n: countSchema, longest: countSchema })),
});
export type Insights = v.InferOutput<typeof insightsSchema>;
