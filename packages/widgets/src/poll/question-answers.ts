import type { Answer, Question } from '@shura/contract';
import { boundsOf, isReserved, ownAnswers, readAnswer, reservedOf } from '@shura/contract/questions';
import { type Choice, choicesOf } from '../say/choices.ts';
import type { PollView } from './poll-view.ts';

/** Options, points or stances. */
export const ownChoices = ({ l }: PollView, question: Question): readonly Choice[] =>
  choicesOf(l, question, ownAnswers(question));

/** "None of these" and "the question is wrong", where the question offers them. */
export const reservedChoices = ({ l }: PollView, question: Question): readonly Choice[] =>
  choicesOf(l, question, reservedOf(question));

/** Options, points or stances, then the reserved answers. */
export const everyChoice = ({ l }: PollView, question: Question): readonly Choice[] => choicesOf(l, question);

/** The answer made from chosen ids; undefined if they make none yet. */
export function answerFrom(question: Question, ids: readonly string[]): Answer | undefined {
  const [min, max] = boundsOf(question);
  const fits = ids.some(isReserved) || (ids.length >= min && ids.length <= max);
  return fits ? readAnswer(question, ids) : undefined;
}

/** A reserved answer is exclusive: choosing one clears the others, and the reverse. */
export function keepReservedAlone(form: HTMLElement, chosen: Pick<HTMLInputElement, 'name' | 'value'>): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    if (input.name !== chosen.name || input === chosen) continue;
    if (isReserved(input.value) || isReserved(chosen.value)) input.checked = false;
  }
}
