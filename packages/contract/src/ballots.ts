import * as v from 'valibot';
import { limits } from './limits.ts';
import { resultsSchema } from './results.ts';
import { slugSchema } from './text.ts';

/**
 * One answer to one question.
 * - `single`: an option's id
 * - `multiple`: ids of options, in any order
 * - `scale`: a point, 1 for the `low` end
 * - `agree`: `agree`, `disagree` or `pass`
 * - `ranking`: every option's id once, best first
 *
 * A reserved answer (`_none`, `_wrong`) stands alone, as a string, in every kind that offers it.
 */
export const answerSchema = v.union([
  v.string(),
  v.pipe(v.number(), v.integer()),
  v.pipe(v.array(v.string()), v.maxLength(limits.options)),
]);
export type Answer = v.InferOutput<typeof answerSchema>;

/** At most a signed 32-bit integer, the column type of both stores. */
const revision = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0x7fff_ffff));

/** Body of `POST /api/v1/polls/{slug}/ballots`: answers by question id, to at least one question of the poll. */
export const castBallotsSchema = v.strictObject({
  answers: v.record(v.string(), answerSchema),
  /** Last revision that this voter saw. `stale-ballot` if a question of `answers` was answered differently since. */
  basedOn: v.optional(revision),
});
export type CastBallots = v.InferOutput<typeof castBallotsSchema>;

/** A voter's own answers, and the results if this voter may see them now. */
export const ownBallotSchema = v.object({
  answers: v.record(v.string(), answerSchema),
  /** Number of this voter's writes in this poll; 0 before the first. */
  revision,
  results: v.optional(resultsSchema),
});
export type OwnBallot = v.InferOutput<typeof ownBallotSchema>;

/** A voter's own ballots in several polls. */
export const ownBallotsSchema = v.object({
  ballots: v.array(v.object({ slug: slugSchema, ...ownBallotSchema.entries })),
});
export type OwnBallots = v.InferOutput<typeof ownBallotsSchema>;
