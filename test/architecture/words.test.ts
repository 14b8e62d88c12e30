import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listPath, listWords, misspelt, readWords, wrongInList } from './arabic-words.ts';

test('every Arabic text that people read has the verdict of a reader', () => {
  const wrong = wrongInList(readWords(), readFileSync(listPath, 'utf8'));
  equal(
    wrong.map((line) => `\n${line}`).join(''),
    '',
    `Run "npm run words", read what it adds to ${listPath} as "unread", and write "kept" there.`,
  );
});

test('a text that is new, unread or gone is found, and a list keeps the verdicts it has', () => {
  const one = new Map([['packages/a/words.ts', "const words = ['نعم', `بقي ${days} يومًا`];"]]);
  const list = listWords(one, '').replace('| نعم | unread |', '| نعم | was «أجل»: too old |');
  deepEqual(wrongInList(one, list), ['not read: بقي … يومًا']);
  const other = new Map([['packages/b/words.ts', "const words = ['نعم', 'لا'];"]]);
  deepEqual(wrongInList(other, list.replaceAll('| unread |', '| kept |')), ['not listed: لا', 'gone: بقي … يومًا']);
  deepEqual(wrongInList(other, listWords(other, list)), ['not read: لا']);
});

test('Arabic is spelt by the rules', () => {
  deepEqual(misspelt(readWords()), []);
  const wrong = new Map([['packages/a/words.ts', "const words = ['يتم ارسال الرد, الآن', 'اختر المكتب', 'صوتاً'];"]]);
  deepEqual(misspelt(wrong), [
    'no Latin punctuation: يتم ارسال الرد, الآن',
    'hamza where it belongs: يتم ارسال الرد, الآن',
    'no dry passive: يتم ارسال الرد, الآن',
    'speaks to no man in particular: اختر المكتب',
    'tanwin before its alif: صوتاً',
  ]);
});
