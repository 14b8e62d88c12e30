import type { Answer, Question } from '@shura/contract';
import { checkAnswer, isAsked, isReserved, orderFrom, readAnswer } from '@shura/contract/questions';
import { latinDigits } from '../fields/digits.ts';
import type { Desk } from '../shell/desk.ts';
import { counterWords } from './words.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** Names of the controls of a question, and of one line of a ranking. */
export const fieldOf = ({ id }: Pick<Question, 'id'>): string => `q.${id}`;
export const rankOf = (question: Pick<Question, 'id'>, option: string): string => `${fieldOf(question)}.${option}`;

function chosen(form: HTMLFormElement, name: string): readonly string[] {
  return new FormData(form).getAll(name).filter((value) => typeof value === 'string');
}

/** The order that was written beside the options of a ranking. */
const orderIn = (question: Question, form: HTMLFormElement) =>
  question.kind === 'ranking'
    ? orderFrom(question, (option) => latinDigits(chosen(form, rankOf(question, option))[0] ?? '').trim())
    : undefined;

/** Ids that stand chosen, in their order; a ranking that is no order has none. */
function idsIn(question: Question, form: HTMLFormElement): readonly string[] {
  const order = orderIn(question, form);
  return [...chosen(form, fieldOf(question)), ...(typeof order === 'object' ? order : [])];
}

/** What one person answered; a question that was left out is not in it. */
export const readAnswers = (questions: readonly Question[], form: HTMLFormElement): Answers =>
  Object.fromEntries(
    questions.filter(isAsked).flatMap((question) => {
      const answer = readAnswer(question, idsIn(question, form));
      return answer === undefined ? [] : [[question.id, answer] as const];
    }),
  );

type Saying = Pick<Desk, 'language' | 'format'>;

function problemOf({ language, format }: Saying, question: Question, form: HTMLFormElement): string | undefined {
  const w = counterWords[language];
  const ids = idsIn(question, form);
  const order = orderIn(question, form);
  if (ids.some(isReserved) && (ids.length > 1 || order)) return w.alone;
  if (question.kind === 'ranking') {
    return typeof order === 'string' ? w.wrongRank(format, question.options.length) : undefined;
  }
  const answer = readAnswer(question, ids);
  return answer !== undefined && checkAnswer(question, answer) ? w.wrongMany : undefined;
}

/** What is wrong with what was entered, by the names of its fields. */
export function answerProblems(saying: Saying, questions: readonly Question[], form: HTMLFormElement) {
  const all = questions.filter(isAsked);
  const [first] = all;
  const problems = Object.fromEntries(all.map((question) => [fieldOf(question), problemOf(saying, question, form)]));
  const nothing = Object.keys(readAnswers(questions, form)).length === 0 && !Object.values(problems).some(Boolean);
  return first && nothing ? { [fieldOf(first)]: counterWords[saying.language].nothing } : problems;
}
