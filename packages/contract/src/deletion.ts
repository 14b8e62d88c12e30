import * as v from 'valibot';
import { instantSchema } from './polls.ts';
import { bilingualSchema, countSchema, slugSchema } from './text.ts';

/** The deletion of an agency. The first step requests it; the second, at least a day later, does it. */
export const deletionSchema = v.object({
  asked: v.optional(
    v.object({
      /** Public reason, shown once it is done. */
      reason: bilingualSchema,
      by: v.string(),
      at: instantSchema,
      /** Earliest time of the second step. */
      from: instantSchema,
    }),
  ),
  /** Slugs of consultations and polls that are open or scheduled. The second step is refused while there are any. */
  open: v.object({ consultations: v.array(slugSchema), polls: v.array(slugSchema) }),
  suggestions: countSchema,
  unanswered: countSchema,
});
export type Deletion = v.InferOutput<typeof deletionSchema>;

export const askDeletionSchema = v.strictObject({ reason: bilingualSchema });
/** The second step: the person types the agency's slug. */
export const doDeletionSchema = v.strictObject({ agency: v.string() });

/** Number of exported and deleted records, and the name of the export, a file on the server. */
export const deletedSchema = v.object({ file: v.string(), records: countSchema });
export type Deleted = v.InferOutput<typeof deletedSchema>;
