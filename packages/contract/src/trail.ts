import * as v from 'valibot';
import { outcomes, trailKinds } from './lists.ts';
import { publicAgencySchema } from './polls.ts';
import { countSchema, daySchema, slugSchema, textSchema } from './text.ts';

/** One step from a suggestion to what was done about it. */
export const trailStepSchema = v.object({
  kind: v.picklist(trailKinds),
  /** Done on the day `on`, or due on it: `late` once that day has passed. */
  state: v.picklist(['done', 'promised', 'late']),
  /** In the agency's time zone. */
  on: daySchema,
  /** Where to read about it: a path below this server's address, such as `s/K3M7-9QXT`, or a whole address. */
  href: v.string(),
  reference: v.optional(v.string()),
  poll: v.optional(slugSchema),
  /** `counted` only: participants. */
  participants: v.optional(countSchema),
  /** `contested` only: people who said "not yet". */
  notYet: v.optional(countSchema),
  /** `decided` only. */
  outcome: v.optional(v.picklist(outcomes)),
  until: v.optional(daySchema),
  to: v.optional(textSchema),
  /** Done after the announced day. */
  late: v.optional(v.literal(true)),
});
export type TrailStep = v.InferOutput<typeof trailStepSchema>;

/** Oldest first. The trail of a poll begins with the first suggestion that it came from. */
export const trailSchema = v.object({ agency: publicAgencySchema, steps: v.array(trailStepSchema) });
export type Trail = v.InferOutput<typeof trailSchema>;
