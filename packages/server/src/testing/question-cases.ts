import type { Answer, FieldErrorCode, Question } from '@shura/contract';
import { ballotsCell, type Choice, pairCell } from '@shura/contract/questions';

const text = { ar: 'سؤال', en: 'question' };
const options = ['a', 'b', 'c'].map((id) => ({ id, text }));
const asked = { id: 'q', text, none: true, wrong: true } as const;

const single: Question = { kind: 'single', ...asked, options };
const multiple: Question = { kind: 'multiple', ...asked, options, min: 2, max: 2 };
const scale: Question = { kind: 'scale', ...asked, points: 7, low: text, high: text };
const agree: Question = { kind: 'agree', id: 'q', text };
const ranking: Question = { kind: 'ranking', ...asked, options };

/** Valid answers, their stored form, and the tally cells that count them, besides the ballot count. */
export const countedCases: readonly (readonly [Question, Answer, Choice, readonly number[]])[] = [
  [single, 'a', 0, [0]],
  [single, 'c', 2, [2]],
  [single, '_none', -1, [-1]],
  [single, '_wrong', -2, [-2]],
  [multiple, ['c', 'a'], '=ac', [0, 2]],
  [multiple, '_none', -1, [-1]],
  [scale, 1, 0, [0]],
  [scale, 7, 6, [6]],
  [scale, '_wrong', -2, [-2]],
  [agree, 'agree', 0, [0]],
  [agree, 'disagree', 1, [1]],
  [agree, 'pass', 2, [2]],
  [ranking, ['c', 'a', 'b'], '>cab', [2, pairCell(2, 0), pairCell(2, 1), pairCell(0, 1)]],
  [ranking, '_wrong', -2, [-2]],
];

/** Invalid answers, and why. */
export const refusedCases: readonly (readonly [Question, Answer, FieldErrorCode])[] = [
  [single, 'd', 'unknown-option'],
  [single, '', 'unknown-option'],
  [single, ['a'], 'wrong-type'],
  [single, 0, 'wrong-type'],
  [{ kind: 'single', id: 'q', text, options }, '_none', 'unknown-option'],
  [multiple, 'a', 'wrong-type'],
  [multiple, [], 'too-few'],
  [multiple, ['a'], 'too-few'],
  [multiple, ['a', 'b', 'c'], 'too-many'],
  [multiple, ['a', 'a'], 'repeated-option'],
  [multiple, ['a', '_none'], 'unknown-option'],
  [scale, 0, 'unknown-option'],
  [scale, 8, 'unknown-option'],
  [scale, '1', 'wrong-type'],
  [agree, '_none', 'unknown-option'],
  [agree, 'a', 'unknown-option'],
  [ranking, 'a', 'wrong-type'],
  [ranking, ['a', 'b'], 'too-few'],
  [ranking, ['a', 'b', 'b'], 'repeated-option'],
  [ranking, ['a', 'b', 'd'], 'unknown-option'],
];

/** One ballot in these cells. */
export const oneIn = (cells: readonly number[]): Record<number, number> =>
  Object.fromEntries([ballotsCell, ...cells].map((cell) => [cell, 1]));
