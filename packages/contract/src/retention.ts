import * as v from 'valibot';
import { countSchema, daySchema, slugSchema } from './text.ts';

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500));

/**
 * Days that an agency keeps personal data; without a number it is kept. `shura purge` follows it. Suggestions and the
 * audit log are never purged.
 */
export const retentionSchema = v.strictObject({
  /** Ballots, from the end of their poll; tallies stay. */
  ballots: v.optional(days),
  /** Authors' contacts, from the last act on a suggestion that is owed nothing more. */
  contacts: v.optional(days),
});

/** Body of `POST /api/v1/admin/purges`. */
export const purgeSchema = v.strictObject({
  /** Only report what would be purged. */
  dryRun: v.boolean(),
});

/** Records that were purged, or would be with `dryRun`. `more`: repeat the request to purge the rest. */
export const purgedSchema = v.object({
  purged: v.array(
    v.object({
      agency: slugSchema,
      kind: v.picklist(['ballots', 'contacts']),
      /** The poll of the ballots. */
      poll: v.optional(v.string()),
      count: countSchema,
      /** Cut-off day, in the agency's time zone: only records that ended before it are purged. */
      before: daySchema,
    }),
  ),
  more: v.boolean(),
});
export type Purged = v.InferOutput<typeof purgedSchema>;
