import * as v from 'valibot';
import { countSchema } from './suggestion-parts.ts';
import { daySchema, slugSchema } from './text.ts';

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500));

/** For how many days an agency keeps what leads to people; what is left out is kept. `shura purge` goes by it. */
export const retentionSchema = v.strictObject({
  /** Ballots, from the end of their poll on; tallies stay. */
  ballots: v.optional(days),
  /** Contacts that authors left, from what was last done about a suggestion that is owed nothing more. */
  contacts: v.optional(days),
});

/** Body of `POST /api/v1/admin/purges`. */
export const purgeSchema = v.strictObject({
  /** Only say what would go. */
  dryRun: v.boolean(),
});

/** What went, or would; `more`: there is more to go than one request takes. */
export const purgedSchema = v.object({
  purged: v.array(
    v.object({
      agency: slugSchema,
      kind: v.picklist(['ballots', 'contacts']),
      /** The poll whose ballots they are. */
      poll: v.optional(v.string()),
      count: countSchema,
      /** What was over before this day, in the agency's time zone. */
      before: daySchema,
    }),
  ),
  more: v.boolean(),
});
export type Purged = v.InferOutput<typeof purgedSchema>;
