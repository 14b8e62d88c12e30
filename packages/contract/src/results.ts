import * as v from 'valibot';
import { channels } from './lists.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.record(v.string(), count);

/** The tally of one question. `options` has every answer on offer, in the question's order. */
export const tallySchema = v.object({
  /** Ballots counted: people who answered this question. */
  ballots: count,
  /** Ballots by option id, by point (`scale`), or ranked first (`ranking`); reserved answers too if offered. */
  options: counts,
  /** `ranking` only: how many ballots put the outer option before the inner one. */
  pairwise: v.optional(v.record(v.string(), counts)),
  /** `ranking` only: Borda score, n−1 points for a first place of n options, 0 for the last. */
  borda: v.optional(counts),
  /** `ranking` only: the option that wins every pair (Condorcet winner); null when none does. */
  condorcet: v.optional(v.nullable(v.string())),
});
export type Tally = v.InferOutput<typeof tallySchema>;

/** Body of `GET /api/v1/polls/{slug}/results`. */
export const resultsSchema = v.object({
  poll: v.string(),
  participants: count,
  /** Updated only when at least five more people have taken part; newer ballots are left out. */
  inFives: v.optional(v.literal(true)),
  /** Participants by assurance level, if any is L0: a browser that could not do the proof of work. */
  levels: v.optional(v.object({ L0: count, L1: count })),
  /** UTC instant of the last change, ISO 8601; null before the first ballot. */
  updatedAt: v.nullable(v.string()),
  questions: v.record(v.string(), tallySchema),
  /**
   * Answers that staff entered from paper or by phone, by channel. Not part of the other figures. A channel needs at
   * least five people; its questions that have a count of one to four are left out.
   */
  apart: v.optional(
    v.array(
      v.object({ channel: v.picklist(channels), participants: count, questions: v.record(v.string(), tallySchema) }),
    ),
  ),
});
export type Results = v.InferOutput<typeof resultsSchema>;
