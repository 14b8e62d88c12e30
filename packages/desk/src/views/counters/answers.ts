import type { Answer, Question } from '@shura/contract';
import { isAsked, placeField, readForm } from '@shura/contract/questions';
import type { Desk } from '../../ui/desk.ts';
import { latinDigits } from '../../ui/fields/digits.ts';
import { counterWords } from './words.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** Control names of a question, and of one line of a ranking. */
export const fieldOf = (field: string): string => `q.${field}`;
export const rankOf = (question: Question, option: string): string => fieldOf(placeField(question.id, option));

/** One person's answer to a question. Places of a ranking may be typed in Arabic or Western digits. */
function read(question: Question, form: HTMLFormElement) {
  const data = new FormData(form);
  return readForm(question, (field) =>
    data.getAll(fieldOf(field)).flatMap((value) => (typeof value === 'string' ? latinDigits(value) : [])),
  );
}

/** One person's answers; skipped questions are left out. */
export const readAnswers = (questions: readonly Question[], form: HTMLFormElement): Answers =>
  Object.fromEntries(
    questions.filter(isAsked).flatMap((question) => {
      const found = read(question, form);
      return found && 'answer' in found ? [[question.id, found.answer] as const] : [];
    }),
  );

type Saying = Pick<Desk, 'language' | 'format'>;

function problemOf({ language, format }: Saying, question: Question, form: HTMLFormElement): string | undefined {
  const w = counterWords[language];
  const found = read(question, form);
  if (!found || !('wrong' in found)) return undefined;
  if (found.wrong === 'alone') return w.alone;
  return question.kind === 'ranking' ? w.wrongRank(format, question.options.length) : w.wrongMany;
}

/** Errors of the entered answers, by field name. */
export function answerProblems(saying: Saying, questions: readonly Question[], form: HTMLFormElement) {
  const all = questions.filter(isAsked);
  const [first] = all;
  const problems = Object.fromEntries(all.map((question) => [fieldOf(question.id), problemOf(saying, question, form)]));
  const nothing = Object.keys(readAnswers(questions, form)).length === 0 && !Object.values(problems).some(Boolean);
  return first && nothing ? { [fieldOf(first.id)]: counterWords[saying.language].nothing } : problems;
}
