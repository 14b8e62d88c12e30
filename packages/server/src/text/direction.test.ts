import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf } from './direction.ts';

describe('the direction of words', () => {
  it('is that of a known language, whatever their letters', () => {
    equal(directionOf('Muscat', 'ar', 'ltr'), 'rtl');
    equal(directionOf('مسقط', 'en', 'rtl'), 'ltr');
    equal(directionOf('کراچی', 'ur', 'ltr'), 'rtl');
    equal(directionOf('Seattle', 'fr-CA', 'rtl'), 'ltr');
    equal(directionOf('پنجاب', 'pa-Arab', 'ltr'), 'rtl');
  });

  it('is that of their letters for an unknown language', () => {
    const cases: readonly (readonly [words: string, direction: 'rtl' | 'ltr'])[] = [
      ['Ban drivers with a record', 'ltr'],
      ['تُغلق طريق الوادي يوم الجمعة', 'rtl'],
      ['iPhone تطبيق ممتاز', 'rtl'],
      ['The Arabic word شورى means counsel', 'ltr'],
      ['@moh_oman نرجو الرد', 'rtl'],
      ['https://example.om/a/long/path/of/letters الرابط هنا', 'rtl'],
      ['#مسقط_خضراء is a good idea', 'ltr'],
      ['somebody.with.a.name@example.om اكتبوا إليه', 'rtl'],
      ['(somebody@example.om) اكتبوا', 'rtl'],
      ['راسلوا-me@example.om', 'ltr'],
    ];
    for (const [words, direction] of cases) equal(directionOf(words, 'und', 'ltr'), direction, words);
  });

  it('is right to left from four Arabic letters to ten others on', () => {
    equal(directionOf('abcdefghij ابتث', 'und', 'ltr'), 'rtl');
    equal(directionOf('abcdefghij ابت', 'und', 'rtl'), 'ltr');
  });

  it('is that of the page if they have no letters', () => {
    equal(directionOf('2027', 'und', 'rtl'), 'rtl');
    equal(directionOf('—', 'und', 'ltr'), 'ltr');
  });

  it('follows the letters if the language tag is invalid', () => {
    equal(directionOf('مسقط', 'en-aa-aaaaa-aaaaa', 'ltr'), 'rtl');
  });
});
