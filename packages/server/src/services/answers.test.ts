import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Question } from '@shura/contract';
import fc from 'fast-check';
import { cellsOf } from '../choices.ts';
import { answerCodeOf } from './answers.ts';

const text = { ar: 'سؤال', en: 'question' };
const ids = ['a', 'b', 'c', 'd', 'e'];
const options = ids.map((id) => ({ id, text }));

/** Every kind, with answers that fit it. */
const kinds: readonly (readonly [Question, fc.Arbitrary<Answer>])[] = [
  [{ kind: 'single', id: 'q', text, none: true, options }, fc.constantFrom(...ids, '_none')],
  [
    { kind: 'multiple', id: 'q', text, min: 1, max: 4, wrong: true, options },
    fc.oneof(fc.subarray(ids, { minLength: 1, maxLength: 4 }), fc.constant('_wrong')),
  ],
  [{ kind: 'scale', id: 'q', text, points: 7, low: text, high: text }, fc.integer({ min: 1, max: 7 })],
  [{ kind: 'agree', id: 'q', text }, fc.constantFrom('agree', 'disagree', 'pass')],
  [{ kind: 'ranking', id: 'q', text, options }, fc.shuffledSubarray(ids, { minLength: 5 })],
];

describe('how answers are written down', () => {
  for (const [question, answers] of kinds) {
    const code = answerCodeOf(question);

    it(`${question.kind}: what fits is read back as it was given, and counted in cells of its own`, () => {
      fc.assert(
        fc.property(answers, (answer) => {
          const encoded = code.encode(answer);
          ok('choice' in encoded);
          deepEqual(code.decode(encoded.choice), answer);
          const cells = cellsOf(encoded.choice);
          ok(new Set(cells).size === cells.length);
        }),
      );
    });

    it(`${question.kind}: what does not fit is refused, whatever it is`, () => {
      const anything = fc.oneof(
        fc.string(),
        fc.integer(),
        fc.array(fc.string()),
        fc.array(fc.constantFrom(...ids, '_none', '_wrong')),
      );
      fc.assert(
        fc.property(anything, (answer) => {
          const encoded = code.encode(answer);
          if ('choice' in encoded)
            deepEqual(code.decode(encoded.choice), Array.isArray(answer) ? inOrder(question, answer) : answer);
        }),
      );
    });
  }
});

/** A set comes back in the order of the question; an order as it was. */
const inOrder = ({ kind }: Question, answer: string[]) => (kind === 'multiple' ? [...answer].sort() : answer);
