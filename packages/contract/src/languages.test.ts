import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import { localeTag } from './languages.ts';
import { languages, numerals } from './lists.ts';

it('names the Gregorian calendar and the digits in every locale, whatever a browser takes a country for', () => {
  for (const language of languages) {
    for (const digits of numerals) {
      for (const region of [undefined, 'SA', 'IR', 'TH']) {
        const { calendar, numberingSystem } = new Intl.Locale(localeTag(language, digits, region));
        equal(calendar, 'gregory');
        equal(numberingSystem, digits);
      }
    }
  }
});
