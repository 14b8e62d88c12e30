import { deepEqual, notEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createFormat } from '../src/localization/format.ts';

describe('a share, written as a percentage', () => {
  for (const tag of ['ar-OM-u-nu-latn', 'ar-OM-u-nu-arab', 'en-GB-u-nu-latn']) {
    const { percent } = createFormat(tag);
    const [none, all] = [percent(0), percent(1)];

    it(`is 0 % or 100 % only if it is exact, in ${tag}`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 19_999_999 }), (people) => {
          notEqual(percent(1 / people), none);
          notEqual(percent((people - 1) / people), all);
        }),
        { examples: [[2], [1001], [19_999_999]] },
      );
    });
  }

  it('has at most one decimal place, unless that would show 0 % or 100 %', () => {
    const { percent } = createFormat('en-GB-u-nu-latn');
    deepEqual([0, 1 / 3, 0.5, 111 / 1_000_322, 1].map(percent), ['0%', '33.3%', '50%', '0.0111%', '100%']);
  });
});
