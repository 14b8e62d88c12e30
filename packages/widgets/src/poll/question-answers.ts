import type { AgreeAnswer, Answer, Question, ReservedAnswer } from '@shura/contract';
import { agreeAnswers } from '@shura/contract/lists';
import { sayAnswer } from '../say/answers.ts';
import type { Choice } from './poll-answers.ts';
import type { PollView } from './poll-view.ts';

const isReserved = (id: string) => id.startsWith('_');

/** A choice that no agency wrote. */
const choice = (l: PollView['l'], id: string, words: string): Choice => ({ id, text: { [l.language]: words } });
const fixed = (l: PollView['l'], ids: readonly (AgreeAnswer | ReservedAnswer | false | undefined)[]): Choice[] =>
  ids.flatMap((id) => (id ? choice(l, id, sayAnswer(l, id)) : []));

/** Points of a scale, stances to a statement. */
export const ownChoices = ({ l }: PollView, question: Question): readonly Choice[] =>
  question.kind === 'scale'
    ? Array.from({ length: question.points }, (_, index) => choice(l, `${index + 1}`, l.format.number(index + 1)))
    : fixed(l, agreeAnswers);

/** "None of these" and "the question is wrong", where the question offers them. */
export const reservedChoices = ({ l }: PollView, question: Question): readonly Choice[] =>
  question.kind === 'agree' ? [] : fixed(l, [question.none && '_none', question.wrong && '_wrong']);

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
