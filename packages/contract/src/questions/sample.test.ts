import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Answer } from '../ballots.ts';
import { limits } from '../limits.ts';
import { type Poll, type Question, type QuestionKind, questionSchema } from '../polls.ts';
import { resultsSchema, type Tally } from '../results.ts';
import { cellsOf, pairCell } from './choices.ts';
import { checkAnswer, countedAnswers, encodeAnswer } from './counting.ts';
import { boundsOf, kinds, ownAnswers, reservedOf } from './kinds.ts';
import { sampleResults } from './sample.ts';

const text = { ar: 'سؤال', en: 'question' };
const sometimes = fc.option(fc.constant(true as const), { nil: undefined });
const asked = { id: fc.constant('q'), text: fc.constant(text), none: sometimes, wrong: sometimes };
const options = fc
  .integer({ min: 2, max: limits.options })
  .map((count) => Array.from({ length: count }, (_, place) => ({ id: `option-${place}`, text })));

/** Every question that an agency could ask, of each kind. */
const questions: Readonly<Record<QuestionKind, fc.Arbitrary<unknown>>> = {
  single: fc.record({ kind: fc.constant('single'), ...asked, options }),
  multiple: options.chain((options) =>
    fc.tuple(fc.integer({ min: 1, max: options.length }), fc.integer({ min: 1, max: options.length })).chain((bounds) =>
      fc.record({
        ...{ kind: fc.constant('multiple'), ...asked, options: fc.constant(options) },
        ...{ min: fc.constant(Math.min(...bounds)), max: fc.constant(Math.max(...bounds)) },
      }),
    ),
  ),
  scale: fc.record({
    ...{ kind: fc.constant('scale'), ...asked, low: fc.constant(text), high: fc.constant(text) },
    points: fc.integer({ min: 2, max: limits.scalePoints }),
  }),
  agree: fc.record({ kind: fc.constant('agree'), id: asked.id, text: asked.text }),
  ranking: fc.record({ kind: fc.constant('ranking'), ...asked, options }),
};

const answerTo = (question: Question): fc.Arbitrary<Answer> => {
  const own = [...ownAnswers(question)];
  const { bounds, numeric } = kinds[question.kind];
  const [minLength, maxLength] = boundsOf(question);
  const given: fc.Arbitrary<Answer> = bounds
    ? fc.shuffledSubarray(own, { minLength, maxLength })
    : fc.constantFrom(...own).map((id) => (numeric ? Number(id) : id));
  return fc.oneof(given, ...reservedOf(question).map((id) => fc.constant(id)));
};

/** A question with an answer to it, or with none. */
const answered = (kind: QuestionKind) =>
  questions[kind]
    .map((question) => v.parse(questionSchema, question))
    .chain((question) => fc.tuple(fc.constant(question), fc.option(answerTo(question), { nil: undefined })));

const sampleOf = (question: Question, answer?: Answer): Tally => {
  const poll = { slug: 'gardens', questions: [question] } as unknown as Poll;
  const results = sampleResults(poll, answer === undefined ? {} : { q: answer }, new Date(0));
  deepEqual(v.parse(resultsSchema, results), results);
  const tally = results.questions['q'];
  ok(tally);
  equal(results.participants, tally.ballots);
  return tally;
};

const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0);

/** Checks sums that counts of real ballots always have. */
const addUp = (question: Question, { ballots, options, pairwise = {}, borda = {} }: Tally): void => {
  const own = ownAnswers(question).map((id) => options[id] ?? Number.NaN);
  const ofOwn = ballots - sum(reservedOf(question).map((id) => options[id] ?? Number.NaN));
  const [min, max] = question.kind === 'multiple' ? boundsOf(question) : [1, 1];
  ok(own.every((count) => count <= ofOwn));
  ok(sum(own) >= min * ofOwn && sum(own) <= max * ofOwn, `${sum(own)} choices of ${ofOwn} people`);
  for (const [above, against] of Object.entries(pairwise)) {
    for (const [below, count] of Object.entries(against)) {
      equal(count + (pairwise[below]?.[above] ?? Number.NaN), ofOwn);
      ok(
        count >= (options[above] ?? Number.NaN),
        'an option is ahead of all others on each ballot that ranks it first',
      );
    }
    equal(borda[above], sum(Object.values(against)));
  }
};

describe('sample results', () => {
  for (const kind of Object.keys(questions) as QuestionKind[]) {
    it(`of a ${kind} question could come from real ballots, and include the vote`, () => {
      fc.assert(
        fc.property(answered(kind), ([question, answer]) => {
          if (answer !== undefined) equal(checkAnswer(question, answer), undefined);
          const [before, after] = [sampleOf(question), sampleOf(question, answer)];
          addUp(question, before);
          addUp(question, after);
          const cells = answer === undefined ? [] : cellsOf(encodeAnswer(question, answer));
          equal(after.ballots - before.ballots, answer === undefined ? 0 : 1);
          for (const [id, cell] of countedAnswers(question)) {
            equal((after.options[id] ?? 0) - (before.options[id] ?? 0), Number(cells.includes(cell)), id);
            for (const [other, place] of countedAnswers(question)) {
              const more = (after.pairwise?.[id]?.[other] ?? 0) - (before.pairwise?.[id]?.[other] ?? 0);
              equal(more, Number(cells.includes(pairCell(cell, place))));
            }
          }
        }),
      );
    });
  }
});
