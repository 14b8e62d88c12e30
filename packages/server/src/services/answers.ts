import { type Answer, agreeAnswers, type FieldError, type FieldErrorCode, type Question } from '@shura/contract';
import { type Choice, choiceOf, optionsOf, reserved } from '../choices.ts';
import type { OwnBallots } from '../store.ts';

/** How the answers of one question are written down, and read back. */
export interface AnswerCode {
  readonly question: Question;
  /** The choice an answer stands for, or what is wrong with it. */
  readonly encode: (answer: Answer) => { readonly choice: Choice } | { readonly wrong: FieldErrorCode };
  readonly decode: (choice: Choice) => Answer;
  /** Every single answer on offer with the cell that counts it, in the question's order. */
  readonly cells: readonly (readonly [id: string, cell: number])[];
}

export const answerCodeOf = (question: Question): AnswerCode => {
  const own = ownCells(question);
  const cells = [...own, ...reservedCells(question)];
  const cellOf = new Map(cells);
  const idOf = new Map(cells.map(([id, cell]) => [cell, id]));
  const nameOf = (cell: number) => idOf.get(cell) ?? '';

  const one = (answer: Answer) => {
    const choice = typeof answer === 'string' ? cellOf.get(answer) : undefined;
    if (choice !== undefined) return { choice };
    return { wrong: typeof answer === 'string' ? ('unknown-option' as const) : ('wrong-type' as const) };
  };
  const several = (answer: Answer, min: number, max: number, choose: (places: number[]) => Choice) => {
    if (!Array.isArray(answer)) return one(answer);
    const places = answer.map((id) => own.findIndex(([known]) => known === id));
    if (places.includes(-1)) return { wrong: 'unknown-option' as const };
    if (new Set(places).size < places.length) return { wrong: 'repeated-option' as const };
    if (places.length < min) return { wrong: 'too-few' as const };
    return places.length > max ? { wrong: 'too-many' as const } : { choice: choose(places) };
  };

  return {
    question,
    cells,
    encode(answer) {
      switch (question.kind) {
        case 'single':
        case 'agree':
          return one(answer);
        case 'multiple':
          return isOwn(answer) ? { wrong: 'wrong-type' } : several(answer, question.min, question.max, choiceOf.set);
        case 'ranking':
          return isOwn(answer) ? { wrong: 'wrong-type' } : several(answer, own.length, own.length, choiceOf.order);
        case 'scale':
          if (isOwn(answer)) return { wrong: 'wrong-type' };
          return one(typeof answer === 'number' ? String(answer) : answer);
      }
    },
    decode: (choice) => {
      if (typeof choice === 'string') return optionsOf(choice).map(nameOf);
      return question.kind === 'scale' && choice > 0 ? choice : nameOf(choice);
    },
  };

  /** In the kinds whose own answers are not strings, a string can only be a reserved answer. */
  function isOwn(answer: Answer) {
    return typeof answer === 'string' && own.some(([id]) => id === answer);
  }
};

const ownCells = (question: Question): (readonly [id: string, cell: number])[] => {
  switch (question.kind) {
    case 'agree':
      return agreeAnswers.map((id, place) => [id, place]);
    case 'scale':
      return Array.from({ length: question.points }, (_, place) => [String(place + 1), place + 1]);
    default:
      return question.options.map(({ id }, place) => [id, place]);
  }
};

const reservedCells = (question: Question): (readonly [id: string, cell: number])[] => {
  if (question.kind === 'agree') return [];
  const { none, wrong } = question;
  return [
    ...(none ? ([['_none', reserved.none]] as const) : []),
    ...(wrong ? ([['_wrong', reserved.wrong]] as const) : []),
  ];
};

/** The codes of a whole poll: by question id to write, by place to read. */
export const answerCodesOf = (questions: readonly Question[]) => {
  const codes = questions.map(answerCodeOf);
  const placeOf = new Map(questions.map(({ id }, place) => [id, place]));

  return {
    codes,
    /**
     * Answers as pairs of question and choice, or everything that is wrong with them. Statements that were withdrawn
     * are asked of nobody: only an import (`replayed`) may answer them.
     */
    encode(answers: Readonly<Record<string, Answer>>, replayed: boolean) {
      const choices: [question: number, choice: Choice][] = [];
      const errors: FieldError[] = [];
      for (const [id, answer] of Object.entries(answers)) {
        const place = placeOf.get(id) ?? -1;
        const code = codes[place];
        if (!code) {
          errors.push({ field: 'answers', code: 'unknown-question' });
          continue;
        }
        const withdrawn = code.question.kind === 'agree' && code.question.withdrawn && !replayed;
        const encoded = withdrawn ? { wrong: 'not-asked' as const } : code.encode(answer);
        if ('choice' in encoded) choices.push([place, encoded.choice]);
        else errors.push({ field: `answers.${id}`, code: encoded.wrong });
      }
      if (choices.length + errors.length === 0) errors.push({ field: 'answers', code: 'too-few' });
      return { choices, errors };
    },
    decode: ({ answers }: OwnBallots): Record<string, Answer> =>
      Object.fromEntries(
        answers.flatMap(([place, choice]) => {
          const code = codes[place];
          return code ? [[code.question.id, code.decode(choice)] as const] : [];
        }),
      ),
  };
};
export type AnswerCodes = ReturnType<typeof answerCodesOf>;
