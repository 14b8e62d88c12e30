import type { Answer, Question } from '@shura/contract';
import type { Choice } from './poll-answers.ts';
import type { PollView } from './poll-view.ts';

const isReserved = (id: string) => id.startsWith('_');

/** Points of a scale, stances to a statement. */
export function ownChoices({ l }: PollView, question: Question): readonly Choice[] {
  const say = (id: string, words: string) => ({ id, text: { [l.language]: words } });
  if (question.kind === 'scale') {
    return Array.from({ length: question.points }, (_, index) => say(String(index + 1), l.format.number(index + 1)));
  }
  return [
    say('agree', l.msg('أوافق', { id: 'agree' })),
    say('disagree', l.msg('لا أوافق', { id: 'disagree' })),
    say('pass', l.msg('تخطّي', { id: 'pass' })),
  ];
}

/** "None of these" and "the question is wrong", where the question offers them. */
export function reservedChoices({ l }: PollView, question: Question): readonly Choice[] {
  if (question.kind === 'agree') return [];
  return [
    question.none && { id: '_none', text: { [l.language]: l.msg('لا شيء مما سبق', { id: 'none' }) } },
    question.wrong && { id: '_wrong', text: { [l.language]: l.msg('السؤال نفسه غير صحيح', { id: 'wrong' }) } },
  ].filter((choice) => choice !== undefined);
}

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
