import * as v from 'valibot';
import { instantSchema } from './polls.ts';
import { countSchema } from './suggestion-parts.ts';
import { bilingualSchema, slugSchema } from './text.ts';

/** The deletion of an agency, as far as it has got: asked for in one step, and done in another, a day later at the earliest. */
export const deletionSchema = v.object({
  asked: v.optional(
    v.object({
      /** For everyone, once it is done. */
      reason: bilingualSchema,
      by: v.string(),
      at: instantSchema,
      /** When the second step may be taken. */
      from: instantSchema,
    }),
  ),
  /** What the public can still answer, by slug: it is closed first, which everyone sees. */
  open: v.object({ consultations: v.array(slugSchema), polls: v.array(slugSchema) }),
  suggestions: countSchema,
  unanswered: countSchema,
});
export type Deletion = v.InferOutput<typeof deletionSchema>;

export const askDeletionSchema = v.strictObject({ reason: bilingualSchema });
/** The second step: whoever takes it types the name that the agency has in addresses. */
export const doDeletionSchema = v.strictObject({ agency: v.string() });

/** How many records were deleted, and the name of the file on the server that keeps what the agency asked and was told. */
export const deletedSchema = v.object({ file: v.string(), records: countSchema });
export type Deleted = v.InferOutput<typeof deletedSchema>;
