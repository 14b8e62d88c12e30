import * as v from 'valibot';
import { calendarSchema } from './calendar.ts';
import { publishedOutcomeSchema } from './consultations.ts';
import { outcomes, pollStates } from './lists.ts';
import { policySchema } from './policy.ts';
import { instantSchema, publicAgencySchema } from './polls.ts';
import { countSchema, slugSchema, textSchema } from './text.ts';

/** Removals under one rule in one month. Every removal is counted. */
const removedSchema = v.object({
  /** `YYYY-MM`, in the agency's time zone. */
  month: v.string(),
  policy: countSchema,
  /** Absent if the policy's retention ended. */
  rule: v.optional(countSchema),
  hidden: countSchema,
  redacted: countSchema,
  /** Never published, and removed for good. */
  removed: countSchema,
});

/** The current participation policy and every version of it. */
export const publicPolicySchema = v.object({
  agency: publicAgencySchema,
  version: countSchema,
  from: instantSchema,
  policy: policySchema,
  calendar: calendarSchema,
  versions: v.array(v.object({ version: countSchema, from: instantSchema })),
  removed: v.array(removedSchema),
});
export type PublicPolicy = v.InferOutput<typeof publicPolicySchema>;

const rateSchema = v.object({
  /** Number of suggestions that, during the period, were done in time or became late. */
  n: countSchema,
  inTime: countSchema,
  /** 0 to 1; absent if `n` is under 20. */
  rate: v.optional(v.number()),
  /** Suggestions of any date that are now late and not done. */
  overdue: countSchema,
});
export type Rate = v.InferOutput<typeof rateSchema>;

/** How an agency keeps its pledge, by clock. */
export const publicPledgeSchema = v.object({
  agency: publicAgencySchema,
  pledge: policySchema.entries.pledge,
  /** The year of the figures, `YYYY-MM-DD` to `YYYY-MM-DD`, in the agency's time zone. */
  from: v.string(),
  to: v.string(),
  acknowledged: rateSchema,
  answered: rateSchema,
  carriedOut: rateSchema,
  /** Suggestions that are owed an answer, and how many working days the oldest has waited. */
  waiting: countSchema,
  longest: countSchema,
});
export type PublicPledge = v.InferOutput<typeof publicPledgeSchema>;

/** One card of the feed: we asked, you said, we did. */
export const responseSchema = v.object({
  consultation: slugSchema,
  state: v.picklist(pollStates),
  title: textSchema,
  purpose: v.optional(textSchema),
  owner: v.optional(textSchema),
  opensAt: v.nullable(instantSchema),
  closesAt: v.nullable(instantSchema),
  hashtag: v.optional(v.string()),
  /**
   * Suggestions received, and how many of them are published. Each received suggestion waits for an answer, or was
   * answered with an outcome. In neither count: without an answer, erased at any time, or hidden or removed before the
   * answer was due. An answer "under study" whose day has passed waits again.
   */
  received: countSchema,
  published: countSchema,
  waiting: countSchema,
  answered: v.record(v.picklist(outcomes), v.optional(countSchema)),
  /** Participants by poll; the count is absent while the poll is sealed. */
  polls: v.array(v.object({ slug: slugSchema, title: textSchema, participants: v.optional(countSchema) })),
  outcomeOwedSince: v.optional(instantSchema),
  /** The newest outcome, and the number of versions. */
  outcome: v.optional(publishedOutcomeSchema),
  versions: countSchema,
});
export type Response = v.InferOutput<typeof responseSchema>;
export const responsesSchema = v.object({ agency: publicAgencySchema, responses: v.array(responseSchema) });
export type Responses = v.InferOutput<typeof responsesSchema>;
