import type { Answer, OwnBallot, Poll, Question, QuestionOf, Text } from '@shura/contract';
import type { LocaleController } from '../controllers/locale-controller.ts';

export interface Choice {
  readonly id: string;
  readonly text: Text;
}

const isReserved = (id: string) => id.startsWith('_');

/** Everything that may be answered, in the order it is offered: options, points or stances, then the reserved answers. */
export function choicesOf(question: Question, l: LocaleController): readonly Choice[] {
  return [...ownChoices(question, l), ...reservedChoices(question, l)];
}

/** What the question itself offers. */
export function ownChoices(question: Question, l: LocaleController): readonly Choice[] {
  const say = (id: string, words: string) => ({ id, text: { [l.language]: words } });
  if (question.kind === 'agree') {
    return [
      say('agree', l.msg('أوافق', { id: 'agree' })),
      say('disagree', l.msg('لا أوافق', { id: 'disagree' })),
      say('pass', l.msg('تخطّي', { id: 'pass' })),
    ];
  }
  if (question.kind !== 'scale') return question.options;
  return Array.from({ length: question.points }, (_, index) => say(String(index + 1), l.format.number(index + 1)));
}

/** "None of these" and "the question is wrong", where the question offers them. */
export function reservedChoices(question: Question, l: LocaleController): readonly Choice[] {
  if (question.kind === 'agree') return [];
  return [
    question.none && { id: '_none', text: { [l.language]: l.msg('لا شيء مما سبق', { id: 'none' }) } },
    question.wrong && { id: '_wrong', text: { [l.language]: l.msg('السؤال نفسه غير صحيح', { id: 'wrong' }) } },
  ].filter((choice) => choice !== undefined);
}

/** Statements of a set that are still asked; none when the poll is a form. */
export const statementsOf = (poll: Poll): readonly QuestionOf<'agree'>[] =>
  poll.questions.filter((question) => question.kind === 'agree').filter(({ withdrawn }) => !withdrawn);

/** Whether the poll is one that needs no extras: single choices, unamended, with results for whoever voted. */
export const isPlain = ({ questions, amendments, visibility }: Poll): boolean =>
  questions.every(({ kind }) => kind === 'single') && !amendments.length && /^live|^after-vote/.test(visibility);

/** Whether the poll is a set of statements, not a form. */
export const isSet = (poll: Poll) => poll.questions.some(({ kind }) => kind === 'agree');

/** Whether nothing is left to ask: every statement of a set, or the poll's one form. */
export const isAnswered = (poll: Poll, own: OwnBallot | undefined): boolean =>
  isSet(poll) ? statementsOf(poll).every(({ id }) => own && id in own.answers) : (own?.revision ?? 0) > 0;

/** An answer as the ids it names, in its order. */
export const idsOf = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : [answer].flat().map(String);

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

/** What stands chosen in a form, by question. */
export const readForm = (form: HTMLFormElement, poll: Poll): Record<string, readonly string[]> => {
  const data = new FormData(form);
  return Object.fromEntries(poll.questions.map(({ id }) => [id, data.getAll(id).map(String)]));
};

/** A reserved answer stands alone: choosing one lets go of the rest, and the other way round. */
export function keepReservedAlone(form: HTMLFormElement, chosen: HTMLInputElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    if (input.name !== chosen.name || input === chosen) continue;
    if (isReserved(input.value) || isReserved(chosen.value)) input.checked = false;
  }
}
