import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import { isCorrection } from './is-correction.ts';

it('a correction may change a few letters, but not turn a word into another', () => {
  const both = (ar: string, en: string) => ({ ar, en });
  const before = both('أين تفضلون أن تضاف الحدائق؟', 'Where should new gradens be added?');
  equal(isCorrection(before, both('أين تفضّلون أن تُضاف الحدائق؟', 'Where should new gardens be added?')), true);
  equal(isCorrection(before, both('أين تفضلون أن تزال الحدائق؟', 'Where should new parking be added?')), false);
  equal(isCorrection(both('نعم', 'Yes'), both('لا', 'No')), false);
  equal(isCorrection(both('نعم', 'Yes'), { en: 'Yes' }), false);
});
