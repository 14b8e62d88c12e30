import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Language, languages } from '@shura/contract';
import { drawing } from '@shura/widgets/static';
import { createVoice } from '../voice.ts';
import { type PluralKey, plurals, sentences } from './page-text.ts';

const namesIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const everyWord = (language: Language) => [
  ...Object.entries(sentences[language]),
  ...Object.entries(plurals[language]).flatMap(([key, forms]) =>
    Object.entries(forms).map(([category, words]) => [`${key}.${category}`, words ?? ''] as const),
  ),
];

describe('the catalogue of the pages', () => {
  it('has every sentence in every language, with the same placeholders', () => {
    for (const language of languages) {
      deepEqual(Object.keys(sentences[language]), Object.keys(sentences.ar));
      deepEqual(Object.keys(plurals[language]), Object.keys(plurals.ar));
      for (const [key, words] of Object.entries(sentences.ar)) {
        deepEqual(namesIn(sentences[language][key as keyof typeof sentences.ar]), namesIn(words), `${language} ${key}`);
      }
      for (const [key, words] of everyWord(language)) ok(words.trim(), `${language} ${key}`);
    }
  });

  it('has exactly the plural categories of each language, and a form for zero', () => {
    for (const language of languages) {
      const categories = [...new Set([...new Intl.PluralRules(language).resolvedOptions().pluralCategories, 'zero'])];
      for (const [key, forms] of Object.entries(plurals[language])) {
        deepEqual(Object.keys(forms).sort(), categories.sort(), `${language} ${key}`);
      }
    }
  });

  it('has the form of its number in every counted noun of the pages', () => {
    const voice = createVoice(drawing, 'ar');
    const expected: Readonly<Record<PluralKey, readonly string[]>> = {
      optionCount: ['لا خيارات', 'خيار واحد', 'خياران', '# خيارات', '# خيارًا', '# خيار'],
      questionCount: ['لا أسئلة', 'سؤال واحد', 'سؤالان', '# أسئلة', '# سؤالًا', '# سؤال'],
      moreOptions: ['لا خيارات أخرى', 'وخيار آخر', 'وخياران آخران', 'و# خيارات أخرى', 'و# خيارًا آخر', 'و# خيار آخر'],
      moreQuestions: ['لا أسئلة أخرى', 'وسؤال آخر', 'وسؤالان آخران', 'و# أسئلة أخرى', 'و# سؤالًا آخر', 'و# سؤال آخر'],
    };
    const numbers = [[0], [1], [2], [3, 10, 103], [11, 99, 111], [100, 102, 1_002]];
    for (const [key, forms] of Object.entries(expected)) {
      for (const [place, counts] of numbers.entries()) {
        for (const n of counts) {
          const said = voice.plainCount(key as PluralKey, n).replace(/\p{Cf}/gu, '');
          equal(said, forms[place]?.replace('#', voice.number(n)));
        }
      }
    }
  });
});
