import * as v from 'valibot';
import { workSchema } from './devices.ts';

export const fieldErrorSchema = v.object({ field: v.string(), code: v.string() });

/** RFC 9457 problem details as a schema; {@link Problem} is the type. */
export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(fieldErrorSchema)),
  work: v.optional(workSchema),
});
