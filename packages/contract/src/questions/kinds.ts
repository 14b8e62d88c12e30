import type { Answer } from '../ballots.ts';
import { type ReservedAnswer, reservedAnswers } from '../lists.ts';
import type { Question, QuestionKind } from '../polls.ts';
import { agree } from './agree.ts';
import { isReserved } from './answers.ts';
import type { Kind } from './kind.ts';
import { multiple } from './multiple.ts';
import { ranking } from './ranking.ts';
import { scale } from './scale.ts';
import { single } from './single.ts';

export const kinds: Readonly<Record<QuestionKind, Kind>> = { single, multiple, scale, agree, ranking };

/** Whether an answer may name several of what is offered. */
export const takesSeveral = ({ kind }: Question): boolean => 'bounds' in kinds[kind];

/** Fewest and most ids in an answer that is no reserved one. */
export const boundsOf = (question: Question): readonly [min: number, max: number] =>
  kinds[question.kind].bounds?.(question) ?? [1, 1];

/** Ids of the question's own answers, in its order: options, points or stances. */
export const ownAnswers = (question: Question): readonly string[] =>
  kinds[question.kind].offers?.(question).map(String) ??
  ('options' in question ? question.options : []).map(({ id }) => id);

/** The reserved answers that the question offers beside its own. */
export const reservedOf = (question: Readonly<Record<string, unknown>>): readonly ReservedAnswer[] =>
  reservedAnswers.filter((id) => question[id.slice(1)]);

/** The answer that ids make; undefined where there are none. A reserved one stands alone, whatever is beside it. */
export function readAnswer({ kind }: Question, ids: readonly string[]): Answer | undefined {
  const [id] = ids;
  const reserved = ids.find(isReserved);
  if (id === undefined || reserved) return reserved;
  const { bounds, numeric } = kinds[kind];
  if (bounds) return [...ids];
  return numeric ? Number(id) : id;
}
