import {
  type Answer,
  type FieldErrorCode,
  limits,
  type Question,
  type QuestionOf,
  reservedAnswers,
} from '@shura/contract';

/** What a form holds: the values of each field by name. No slug has a colon, so that no two names are alike. */
export type Fields = ReadonlyMap<string, readonly string[]>;

export const answerField = (question: string) => `answer:${question}`;
export const positionField = (question: string, option: string) => `position:${question}:${option}`;
export const onceField = 'once';

/** One thing that is wrong with a form; `alone` is a reserved answer chosen beside others. */
export interface FormError {
  /** Id of the question; none when it is the form as a whole. */
  readonly question?: string;
  readonly code: FieldErrorCode | 'alone';
}

/**
 * Reads a form, in time that grows with its length alone. A value that is too long for any field is cut to one code unit
 * more than the longest may have: it is still refused as too long, and nothing after this reads or draws the rest.
 */
export const fieldsOf = (parameters: URLSearchParams): Fields => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    const cut = value.slice(0, limits.typed + 1);
    const values = fields.get(name);
    if (values) values.push(cut);
    else fields.set(name, [cut]);
  }
  return fields;
};

/** Answers that were given before, as the form would hold them. */
export const fieldsOfAnswers = (questions: readonly Question[], answers: Readonly<Record<string, Answer>>): Fields => {
  const fields = new Map<string, string[]>();
  for (const { id, kind } of questions) {
    const answer = answers[id];
    if (answer === undefined) continue;
    if (kind === 'ranking' && Array.isArray(answer)) {
      for (const [index, option] of answer.entries()) fields.set(positionField(id, option), [String(index + 1)]);
    } else fields.set(answerField(id), [answer].flat().map(String));
  }
  return fields;
};

/** What the element's own form sends where no script takes it, from the page of an agency: options by the question's id. */
export const fieldsOfElement = (sent: Fields, questions: readonly Question[]): Fields => {
  const chosen = questions.flatMap(({ id }): [string, string[]][] => {
    const values = sent.get(id);
    return values === undefined ? [] : [[id, [...values]]];
  });
  return fieldsOfAnswers(questions, Object.fromEntries(chosen));
};

/**
 * The answers a form holds, as the contract has them, and what keeps it from being sent. Whether an answer fits its
 * question is for the service to say.
 */
export const readAnswers = (fields: Fields, questions: readonly Question[]) => {
  const answers: Record<string, Answer> = {};
  const errors: FormError[] = [];
  for (const question of questions) {
    const read = readAnswer(fields, question);
    if (read === undefined) {
      if (question.kind !== 'agree') errors.push({ question: question.id, code: 'missing' });
    } else if (typeof read === 'object' && 'wrong' in read) errors.push({ question: question.id, code: read.wrong });
    else answers[question.id] = read;
  }
  const known = new Set(questions.flatMap(namesOf));
  if ([...fields.keys()].some((name) => name !== onceField && !known.has(name))) errors.push({ code: 'unknown-key' });
  else if (Object.keys(answers).length + errors.length === 0) errors.push({ code: 'too-few' });
  return { answers, errors };
};

type Read = Answer | { readonly wrong: FormError['code'] } | undefined;

const readAnswer = (fields: Fields, question: Question): Read => {
  const chosen = fields.get(answerField(question.id)) ?? [];
  const [first, ...more] = chosen;
  if (question.kind === 'ranking') return readRanking(fields, question, chosen);
  if (first === undefined) return undefined;
  if (question.kind === 'multiple') {
    if (!chosen.some(isReserved)) return [...chosen];
    return more.length === 0 ? first : { wrong: 'alone' };
  }
  if (more.length > 0) return { wrong: 'too-many' };
  return question.kind === 'scale' && /^\d{1,2}$/.test(first) ? Number(first) : first;
};

const readRanking = (fields: Fields, { id, options }: QuestionOf<'ranking'>, reserved: readonly string[]): Read => {
  const places = options.map((option) => fields.get(positionField(id, option.id))?.[0] ?? '');
  const [answer] = reserved;
  if (places.every((place) => place === '')) return answer;
  if (answer !== undefined) return { wrong: 'alone' };
  if (places.includes('')) return { wrong: 'too-few' };
  if (new Set(places).size < places.length) return { wrong: 'repeated-option' };
  const ranking = options.map((_, index) => options[places.indexOf(String(index + 1))]?.id);
  return ranking.every((option) => option !== undefined) ? ranking : { wrong: 'wrong-value' };
};

const isReserved = (value: string): boolean => reservedAnswers.some((reserved) => reserved === value);

/** The names of a question's fields in the form. */
const namesOf = (question: Question): string[] => [
  answerField(question.id),
  ...(question.kind === 'ranking' ? question.options.map(({ id }) => positionField(question.id, id)) : []),
];
