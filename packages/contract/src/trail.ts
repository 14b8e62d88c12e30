import * as v from 'valibot';
import { outcomes, trailKinds } from './lists.ts';
import { publicAgencySchema } from './polls.ts';
import { countSchema } from './suggestion-parts.ts';
import { daySchema, slugSchema, textSchema } from './text.ts';

/** One step of the way from a suggestion to what was done about it. */
export const trailStepSchema = v.object({
  kind: v.picklist(trailKinds),
  /** Done; or to come on that day, which may have passed. */
  state: v.picklist(['done', 'promised', 'late']),
  /** In the agency's zone. */
  on: daySchema,
  /** Where to read of it: below this server's address, such as `s/K3M7-9QXT`, or a whole address. */
  href: v.string(),
  reference: v.optional(v.string()),
  poll: v.optional(slugSchema),
  /** Of `counted`: people with a ballot. */
  participants: v.optional(countSchema),
  /** Of `decided`. */
  outcome: v.optional(v.picklist(outcomes)),
  until: v.optional(daySchema),
  to: v.optional(textSchema),
  /** It was done after the day that was announced. */
  late: v.optional(v.literal(true)),
});
export type TrailStep = v.InferOutput<typeof trailStepSchema>;

/** The oldest first. Of a poll it begins with the suggestion that it came from, the first of several. */
export const trailSchema = v.object({ agency: publicAgencySchema, steps: v.array(trailStepSchema) });
export type Trail = v.InferOutput<typeof trailSchema>;
