import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyser/analyse.ts';
import { closenessTo, sameness } from './word-closeness.ts';

const unit = (word: string) => {
  const [only] = analyse(word).units;
  if (only === undefined) throw new Error(`${word} says nothing`);
  return only;
};

describe('closeness of words', () => {
  it('follows shared topics if the lexicon has nothing in common', () => {
    const insulin = closenessTo(unit('insulin'));
    equal(sameness(unit('insulin'), unit('سكري')), 0);
    ok(insulin(unit('سكري')) > 0.3);
    ok(insulin(unit('نخيل')) < 0.1);
  });
});
