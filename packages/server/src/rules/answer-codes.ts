import type { Answer, FieldError, Question } from '@shura/contract';
import { type Choice, checkAnswer, decodeChoice, encodeAnswer, isAsked } from '@shura/contract/questions';
import type { OwnBallots } from '../model/store.ts';

/** Encodes and decodes the answers of a poll. Stored answers refer to a question by its index. */
export const answerCodesOf = (questions: readonly Question[]) => {
  const placeOf = new Map(questions.map(({ id }, place) => [id, place]));

  return {
    /**
     * Returns pairs of question and choice, or all errors. Only an import (`replayed`) may answer withdrawn statements.
     */
    encode(answers: Readonly<Record<string, Answer>>, replayed: boolean) {
      const choices: [question: number, choice: Choice][] = [];
      const errors: FieldError[] = [];
      for (const [id, answer] of Object.entries(answers)) {
        const place = placeOf.get(id) ?? -1;
        const question = questions[place];
        if (!question) {
          errors.push({ field: 'answers', code: 'unknown-question' });
          continue;
        }
        const wrong = isAsked(question) || replayed ? checkAnswer(question, answer) : 'not-asked';
        if (wrong) errors.push({ field: `answers.${id}`, code: wrong });
        else choices.push([place, encodeAnswer(question, answer)]);
      }
      if (choices.length + errors.length === 0) errors.push({ field: 'answers', code: 'too-few' });
      return { choices, errors };
    },
    decode: ({ answers }: OwnBallots): Record<string, Answer> =>
      Object.fromEntries(
        answers.flatMap(([place, choice]) => {
          const question = questions[place];
          return question ? [[question.id, decodeChoice(question, choice)] as const] : [];
        }),
      ),
  };
};
export type AnswerCodes = ReturnType<typeof answerCodesOf>;
