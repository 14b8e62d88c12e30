import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Question } from '@shura/contract';
import { cellsOf, checkAnswer, decodeChoice, encodeAnswer, tallyOf } from '@shura/contract/questions';
import fc from 'fast-check';
import { countedCases, oneIn, refusedCases } from '../testing/question-cases.ts';

const questions = new Map(countedCases.map(([question]) => [question.kind, question]));
const ids = ['a', 'b', 'c', '_none', '_wrong', 'agree'];

describe('an answer to a question of any kind', () => {
  for (const [question, answer, choice, cells] of countedCases) {
    it(`${question.kind}: ${JSON.stringify(answer)} is kept, counted and read back`, () => {
      equal(checkAnswer(question, answer), undefined);
      equal(encodeAnswer(question, answer), choice);
      deepEqual(decodeChoice(question, choice), inOrder(question, answer));
      const counted = Object.fromEntries(cellsOf(choice).map((cell) => [cell, 1]));
      deepEqual(counted, oneIn(cells));
      const tally = tallyOf(question, (cell) => counted[cell] ?? 0);
      const named = new Set(
        [answer]
          .flat()
          .map(String)
          .slice(0, question.kind === 'ranking' ? 1 : undefined),
      );
      for (const [id, count] of Object.entries(tally.options)) equal(count, named.has(id) ? 1 : 0, id);
    });
  }

  for (const [question, answer, code] of refusedCases) {
    it(`${question.kind}: ${JSON.stringify(answer)} is refused as ${code}`, () => {
      equal(checkAnswer(question, answer), code);
    });
  }

  for (const question of questions.values()) {
    it(`${question.kind}: every accepted answer is read back as it was given`, () => {
      const anything = fc.oneof(
        fc.string(),
        fc.constantFrom(...ids),
        fc.integer({ min: -3, max: 9 }),
        fc.array(fc.constantFrom(...ids), { maxLength: 4 }),
      );
      fc.assert(
        fc.property(anything, (answer) => {
          if (checkAnswer(question, answer)) return;
          const choice = encodeAnswer(question, answer);
          deepEqual(decodeChoice(question, choice), inOrder(question, answer));
          ok(new Set(cellsOf(choice)).size === cellsOf(choice).length);
        }),
      );
    });
  }
});

/** A set comes back in the order of the question, a ranking in its own order. */
const inOrder = ({ kind }: Question, answer: Answer): Answer =>
  kind === 'multiple' && Array.isArray(answer) ? [...answer].sort() : answer;
