import * as v from 'valibot';
import { limits } from './limits.ts';
import { addressSchema, bilingualSchema } from './text.ts';

const workingDays = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.pledgeDays));

/** The agency's promise for the first two clocks, in working days. */
export const pledgeSchema = v.pipe(
  v.strictObject({ acknowledge: workingDays, answer: workingDays }),
  v.check(({ acknowledge, answer }) => acknowledge <= answer, 'read before it is answered'),
);
export type Pledge = v.InferOutput<typeof pledgeSchema>;

/** How an agency takes part: who reads, what is removed and why, what is kept and for how long. */
export const policySchema = v.strictObject({
  /** Who reads submissions. */
  reader: bilingualSchema,
  pledge: pledgeSchema,
  /** What may be removed; the first is rule 1. */
  rules: v.pipe(v.array(bilingualSchema), v.minLength(1), v.maxLength(limits.policyRules)),
  /** What is kept, and for how long. */
  kept: bilingualSchema,
  /** Days after receipt that a never-published suggestion is kept, and in any case until its clock has run out. */
  unpublishedDays: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(limits.unpublishedDaysMin),
    v.maxValue(limits.unpublishedDaysMax),
  ),
  /** Where a complaint about one's own case belongs. */
  complaints: v.strictObject({ name: bilingualSchema, url: addressSchema }),
  /** A second person must publish an answer. */
  secondPerson: v.optional(v.literal(true)),
  /**
   * Minimum number of people who asked and say "not yet" before the clock of carrying out runs on; a tenth of the
   * supporters if that is more. Bounded, so that a policy cannot take the right away.
   */
  contestedBy: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(limits.contestedByMin), v.maxValue(limits.contestedByMax)),
  ),
});
export type Policy = v.InferOutput<typeof policySchema>;
