import type { AgreeAnswer, Answer, Question, ReservedAnswer } from '@shura/contract';
import { agreeAnswers, reservedAnswers } from '@shura/contract/lists';
import { sayAnswer } from '../say/answers.ts';
import type { Choice } from './poll-answers.ts';
import type { PollView } from './poll-view.ts';

const isReserved = (id: string) => id.startsWith('_');

/** Points of a scale, stances to a statement. */
export function ownChoices({ l }: PollView, question: Question): readonly Choice[] {
  return question.kind === 'scale'
    ? Array.from({ length: question.points }, (_, index) => {
        const point = index + 1;
        return { id: String(point), text: { [l.language]: l.format.number(point) } };
      })
    : fixedChoices(l, agreeAnswers);
}

/** "None of these" and "the question is wrong", where the question offers them. */
export const reservedChoices = ({ l }: PollView, question: Question): readonly Choice[] =>
  question.kind === 'agree'
    ? []
    : fixedChoices(
        l,
        reservedAnswers.filter((id) => (id === '_none' ? question.none : question.wrong)),
      );

const fixedChoices = (l: PollView['l'], ids: readonly (AgreeAnswer | ReservedAnswer)[]): readonly Choice[] =>
  ids.map((id) => ({ id, text: { [l.language]: sayAnswer(l, id) } }));

/** Options, points or stances, then the reserved answers. */
export const everyChoice = (v: PollView, question: Question): readonly Choice[] => [
  ...('options' in question ? question.options : ownChoices(v, question)),
  ...reservedChoices(v, question),
];

/** The answer that chosen ids make; undefined when they make none yet. */
export function answerFrom(question: Question, ids: readonly string[]): Answer | undefined {
  const reserved = ids.find(isReserved);
  if (reserved) return reserved;
  switch (question.kind) {
    case 'multiple':
      return ids.length >= question.min && ids.length <= question.max ? [...ids] : undefined;
    case 'ranking':
      return [...ids];
    case 'scale':
      return ids[0] ? Number(ids[0]) : undefined;
    default:
      return ids[0];
  }
}

/** A reserved answer stands alone: choosing one lets go of the rest, and the other way round. */
export function keepReservedAlone(form: HTMLFormElement, chosen: HTMLInputElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    if (input.name !== chosen.name || input === chosen) continue;
    if (isReserved(input.value) || isReserved(chosen.value)) input.checked = false;
  }
}
