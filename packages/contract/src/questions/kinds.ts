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

/** Whether an answer may name several options. */
export const takesSeveral = ({ kind }: Question): boolean => 'bounds' in kinds[kind];

/** Minimum and maximum number of ids in an answer that is not reserved. */
export const boundsOf = (question: Question): readonly [min: number, max: number] =>
  kinds[question.kind].bounds?.(question) ?? [1, 1];

/** Ids of the question's own answers, in order: options, points or stances. */
export const ownAnswers = (question: Question): readonly string[] =>
  kinds[question.kind].offers?.(question).map(String) ??
  ('options' in question ? question.options : []).map(({ id }) => id);

/** Returns the reserved answers (`_none`, `_wrong`) that the question offers besides its own. */
export const reservedOf = (question: Readonly<Record<string, unknown>>): readonly ReservedAnswer[] =>
  reservedAnswers.filter((id) => question[id.slice(1)]);

/** Builds an answer from ids; undefined for none. A reserved id wins over all others. */
export function readAnswer({ kind }: Question, ids: readonly string[]): Answer | undefined {
  const [id] = ids;
  const reserved = ids.find(isReserved);
  if (id === undefined || reserved) return reserved;
  const { bounds, numeric } = kinds[kind];
  if (bounds) return [...ids];
  return numeric ? Number(id) : id;
}
