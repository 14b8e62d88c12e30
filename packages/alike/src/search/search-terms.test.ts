import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundIn, searchTerms, termsOf } from './search-terms.ts';

const found = (text: string, query: string): string[] =>
  foundIn(text, new Set(searchTerms(query).words.flat())).map(({ start, end }) => text.slice(start, end));

describe('the terms of a text', () => {
  it('are shared by standard Arabic, Gulf Arabic and English', () => {
    const [standard, gulf, english] = termsOf(['مواقف السيارات', 'باركنات', 'parking']).passages;
    for (const terms of [standard, gulf, english]) ok(terms?.includes('c:parking'));
  });

  it('have letters, digits and underscores after their kind, and 60 code units at most', () => {
    const text = `دورة مياه ${'x'.repeat(200)} “quoted” a-b\u0000c 𐐀${'𐐀'.repeat(40)} ١٢`;
    const { passages, topics } = termsOf([text]);
    for (const term of [...passages.flat(), ...topics]) {
      ok(/^[wcpt]:[\p{L}\p{N}_]+$/u.test(term) && term.length <= 60 && term.isWellFormed(), term);
    }
  });

  it('are none without a word that tells something', () => {
    deepEqual(searchTerms('في من على'), { words: [], topics: [] });
  });
});

describe('words found', () => {
  it('are marked as they are written, in any form and language', () => {
    deepEqual(found('We need more *parking* at the gate', 'باركنات'), ['parking']);
    deepEqual(found('نقترح مَواقِفَ للسيارات قرب المدرسةِ', 'مدرسة'), ['المدرسةِ']);
    deepEqual(found('توفير دورات المياه في الحديقة', 'toilets'), ['دورات المياه']);
    deepEqual(found('nothing', ''), []);
  });
});
