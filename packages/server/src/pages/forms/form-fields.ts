import { type Answer, limits, type Question } from '@shura/contract';
import { idsOf, placeField, readForm, type WrongAnswer } from '@shura/contract/questions';

/** The values of each field, by name. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Name of the field with the one-time value. It differs from every question id: a slug has no colon. */
export const onceField = ':once';

/** One problem of a form. */
export interface FormError {
  /** Id of the question; undefined for the form as a whole. */
  readonly question?: string;
  readonly code: WrongAnswer;
}

/**
 * Parses a form in linear time. An overlong value is cut to one code unit over the limit, so that it is still refused,
 * but nothing processes or draws the rest. U+0000 is removed: PostgreSQL cannot store it.
 */
export const fieldsOf = (parameters: URLSearchParams): Fields => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    const cut = value.slice(0, limits.typed + 1).replaceAll('\0', '');
    const values = fields.get(name);
    if (values) values.push(cut);
    else fields.set(name, [cut]);
  }
  return fields;
};

/** Earlier answers, as form fields. */
export const fieldsOfAnswers = (answers: Readonly<Record<string, Answer>>): Fields =>
  new Map(Object.entries(answers).map(([id, answer]) => [id, idsOf(answer)]));

/** The form's answers in the contract's format, and their problems. */
export const readAnswers = (fields: Fields, questions: readonly Question[]) => {
  const answers: Record<string, Answer> = {};
  const errors: FormError[] = [];
  for (const question of questions) {
    const found = readForm(question, (field) => fields.get(field) ?? []);
    if (!found) {
      if (question.kind !== 'agree') errors.push({ question: question.id, code: 'missing' });
    } else if ('wrong' in found) errors.push({ question: question.id, code: found.wrong });
    else answers[question.id] = found.answer;
  }
  const known = new Set([onceField, ...questions.flatMap(fieldsOfQuestion)]);
  if ([...fields.keys()].some((name) => !known.has(name))) errors.push({ code: 'unknown-key' });
  else if (Object.keys(answers).length + errors.length === 0) errors.push({ code: 'too-few' });
  return { answers, errors };
};

const fieldsOfQuestion = (question: Question): string[] => [
  question.id,
  ...(question.kind === 'ranking' ? question.options.map(({ id }) => placeField(question.id, id)) : []),
];
