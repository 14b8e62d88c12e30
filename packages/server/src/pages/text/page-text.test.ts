import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Language, languages } from '@shura/contract';
import { drawing } from '@shura/widgets/static';
import { createVoice } from '../voice.ts';
import { plurals, sentences } from './page-text.ts';

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

  it('chooses plural forms as CLDR does', () => {
    const text = (n: number) =>
      createVoice(drawing, 'ar')
        .public.suggestions(n)
        .replace(/\p{Cf}/gu, '');
    const expected: Readonly<Record<string, string>> = {
      0: 'لا مقترحات',
      1: 'مقترح واحد',
      2: 'مقترحان',
      3: '3 مقترحات',
      10: '10 مقترحات',
      11: '11 مقترحًا',
      99: '99 مقترحًا',
      100: '100 مقترح',
      101: '101 مقترح',
      102: '102 مقترح',
      103: '103 مقترحات',
      111: '111 مقترحًا',
      1000: '1,000 مقترح',
      1003: '1,003 مقترحات',
    };
    for (const [n, words] of Object.entries(expected)) equal(text(Number(n)), words);
  });
});

describe('Arabic spelling', () => {
  const wholeWord = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'u');
  const gate: readonly (readonly [what: string, wrong: RegExp])[] = [
    ['no tatweel', /ـ/],
    ['no Latin punctuation', /[,;?%]/],
    ['no bidi control', /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/],
    ['tanwin before its alif', /ا\u064b/],
    ['no space before punctuation', /\s[،؛؟.:]/],
    ['does not start with a full stop', /^\s*\./],
    [
      'hamza where it belongs',
      wholeWord('الى|او|ان|اذا|اغلاق|ارسال|اخفاء|ادخال|اعادة|اجابة|اجابات|إختيار|إختيارات|إستطلاع'),
    ],
    ['speaks to no man in particular', wholeWord('اختر|اضغط|أدخل|قم|أرسل|انقر')],
    ['no dry passive', /(?<!\p{L})(تم|يتم|سيتم) /u],
  ];
  for (const [what, wrong] of gate) {
    it(what, () => {
      for (const [key, words] of everyWord('ar')) doesNotMatch(words, wrong, key);
    });
  }
});
