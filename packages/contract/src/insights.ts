import * as v from 'valibot';
import { bases, languages, outcomes, suggestionChannels } from './lists.ts';
import { countSchema } from './suggestion-parts.ts';
import { daySchema, slugSchema, textSchema } from './text.ts';

/** `GET …/insights`: of one consultation, or of all. */
export const insightsQuerySchema = v.object({ consultation: v.optional(slugSchema) });

/** How many by how many working days: a distribution says what a mean hides. */
const distribution = v.array(v.object({ days: countSchema, n: countSchema }));

export const insightsSchema = v.object({
  /** Suggestions received on each day that there were any, in the agency's zone; the oldest first. */
  received: v.array(v.object({ on: daySchema, n: countSchema })),
  byLanguage: v.object(v.entriesFromList(languages, countSchema)),
  /** A suggestion that rests on two is in both; `none` rests on nothing that was said. */
  byBasis: v.record(v.picklist([...bases, 'none']), countSchema),
  /** Where they came from: sent from a page, adopted from a hashtag, entered from paper or by phone. */
  byChannel: v.object(v.entriesFromList(suggestionChannels, countSchema)),
  byOutcome: v.record(v.picklist(outcomes), countSchema),
  /** Those that are owed an answer, by the working days they have waited. */
  waiting: distribution,
  /** Those that were answered, by the working days it took. */
  answered: distribution,
  /** Late, by the office that had them last; without a name where none has. */
  overdue: v.array(v.object({ office: v.optional(textSchema), n: countSchema, longest: countSchema })),
});
export type Insights = v.InferOutput<typeof insightsSchema>;
