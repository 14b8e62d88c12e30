import type { Answer, Question } from '@shura/contract';
import { latinDigits } from '../fields/digits.ts';
import type { Desk } from '../shell/desk.ts';
import { counterWords } from './words.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** Names of the controls of a question, and of one line of a ranking. */
export const fieldOf = ({ id }: Pick<Question, 'id'>): string => `q.${id}`;
export const rankOf = (question: Pick<Question, 'id'>, option: string): string => `${fieldOf(question)}.${option}`;

const isReserved = (value: string): boolean => value.startsWith('_');

/** Statements that were moderated out are asked of nobody. */
export const asked = (questions: readonly Question[]): readonly Question[] =>
  questions.filter((question) => !(question.kind === 'agree' && question.withdrawn));

function chosen(form: HTMLFormElement, name: string): readonly string[] {
  return new FormData(form).getAll(name).filter((value) => typeof value === 'string');
}

function readRanking(question: Extract<Question, { kind: 'ranking' }>, form: HTMLFormElement): Answer | undefined {
  const places = question.options.map(({ id }) => ({
    id,
    place: latinDigits(chosen(form, rankOf(question, id))[0] ?? '').trim(),
  }));
  if (places.every(({ place }) => place === '')) return undefined;
  return places.toSorted((one, other) => Number(one.place) - Number(other.place)).map(({ id }) => id);
}

function readAnswer(question: Question, form: HTMLFormElement): Answer | undefined {
  const values = chosen(form, fieldOf(question));
  const [first] = values;
  const reserved = values.find(isReserved);
  if (reserved !== undefined) return reserved;
  if (question.kind === 'ranking') return readRanking(question, form);
  if (first === undefined) return undefined;
  if (question.kind === 'multiple') return [...values];
  return question.kind === 'scale' ? Number(first) : first;
}

/** What one person answered; a question that was left out is not in it. */
export const readAnswers = (questions: readonly Question[], form: HTMLFormElement): Answers =>
  Object.fromEntries(
    asked(questions).flatMap((question) => {
      const answer = readAnswer(question, form);
      return answer === undefined ? [] : [[question.id, answer] as const];
    }),
  );

function rankingProblem(saying: Saying, question: Extract<Question, { kind: 'ranking' }>, form: HTMLFormElement) {
  const { language, format } = saying;
  const w = counterWords[language];
  const { length } = question.options;
  const places = question.options.map(({ id }) => latinDigits(chosen(form, rankOf(question, id))[0] ?? '').trim());
  const some = places.some((place) => place !== '');
  if (some && chosen(form, fieldOf(question)).length > 0) return w.alone;
  const right =
    new Set(places).size === length && places.every((place) => /^\d+$/.test(place) && +place >= 1 && +place <= length);
  return some && !right ? w.wrongRank(format, length) : undefined;
}

type Saying = Pick<Desk, 'language' | 'format'>;

function problemOf(saying: Saying, question: Question, form: HTMLFormElement): string | undefined {
  const w = counterWords[saying.language];
  if (question.kind === 'ranking') return rankingProblem(saying, question, form);
  const values = chosen(form, fieldOf(question));
  if (values.length > 1 && values.some(isReserved)) return w.alone;
  if (question.kind !== 'multiple' || values.length === 0 || values.some(isReserved)) return undefined;
  return values.length < question.min || values.length > question.max ? w.wrongMany : undefined;
}

/** What is wrong with what was entered, by the names of its fields. */
export function answerProblems(saying: Saying, questions: readonly Question[], form: HTMLFormElement) {
  const all = asked(questions);
  const [first] = all;
  const problems = Object.fromEntries(all.map((question) => [fieldOf(question), problemOf(saying, question, form)]));
  const nothing = Object.keys(readAnswers(questions, form)).length === 0 && !Object.values(problems).some(Boolean);
  return first && nothing ? { [fieldOf(first)]: counterWords[saying.language].nothing } : problems;
}
