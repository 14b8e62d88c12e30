import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { found, isHeldOut, labelledIndex, pairs, recall, wronglyOffered } from '../bench/labelled-pairs.ts';

/** A small form of `npm run bench -- similar`. */
describe('alike suggestions among 3000 others', () => {
  const index = labelledIndex(3000);

  it('are found however they are spelt', () => {
    for (const pair of pairs.filter(({ category }) => category === 'spelling')) {
      equal(found(index, pair, 3).every(Boolean), true, pair.id);
    }
  });

  it('never include the opposite request, or the same request for another place', () => {
    equal(wronglyOffered(index), 0);
  });

  it('are found in other words with a recall of at least 0.65', () => {
    const share = recall(index, pairs.filter(isHeldOut));
    ok(share >= 0.65, `recall@5 of the held-out pairs is ${share.toFixed(3)}`);
  });
});
