import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from './analyse.ts';
import { normalise } from './normalise.ts';
import { opposed } from './stance.ts';

const stems = (text: string): string[] => analyse(text).units.map(({ stem }) => stem);
const concepts = (text: string): string[] => analyse(text).units.flatMap((unit) => unit.concepts);
const oppose = (a: string, b: string): boolean => {
  const [one, other] = [analyse(a), analyse(b)];
  equal(opposed(one, other), opposed(other, one), 'opposition goes both ways');
  return opposed(one, other);
};

describe('analysing a suggestion', () => {
  it('gives one unit for every spelling of a word', () => {
    for (const [one, other] of [
      ['مَدْرَسَةٌ', 'مـــدرسه'],
      ['إضاءة', 'اضاءه'],
      ['مستشفى', 'مستشفي'],
      ['مسؤول', 'مسوول'],
      ['ﻻ', 'لا'],
      ['کتاب یومی', 'كتاب يومي'],
      ['٢٠٢٧', '2027'],
      ['۱۲', '12'],
      ['آبار', 'أبار'],
      ['Café\u200f', 'café'],
      ['کتابخانه\u200cها', 'کتابخانه ها'],
    ] as const) {
      equal(normalise(one), normalise(other));
    }
  });

  it('removes clitics, endings and broken plurals', () => {
    deepEqual(stems('وبالسلاحف السلحفاة').length, 2);
    equal(stems('للقناطر')[0], stems('قنطرة')[0]);
    equal(stems('wanderers')[0], stems('wanderer')[0]);
    equal(stems('jumping')[0], stems('jumped')[0]);
  });

  it('ignores stop words', () => {
    deepEqual(stems('نقترح أن يكون هذا في'), []);
    deepEqual(stems('We would like to have it'), []);
    deepEqual(analyse('').units, []);
  });

  it('finds the same concepts in standard Arabic, Gulf Arabic and English', () => {
    for (const text of ['مواقف السيارات', 'باركنات', 'parking']) ok(concepts(text).includes('parking'), text);
    for (const text of ['للأطفال', 'اليهال', 'children']) ok(concepts(text).includes('child'), text);
    for (const text of ['لكبار السن', 'الشواب', 'old people']) ok(concepts(text).includes('elderly'), text);
  });

  it('takes the longest phrase: «دورة مياه» is not water', () => {
    deepEqual(concepts('دورات المياه'), ['toilet']);
  });

  it('distinguishes a place from a word that looks like it', () => {
    const [unit] = analyse('صحار').units;
    deepEqual(unit?.places.includes('sohar'), true);
    deepEqual(unit?.concepts, []);
  });
});

describe('what is asked for', () => {
  it('is opposite if one text asks for more and the other for less of the same', () => {
    ok(oppose('إلغاء الرسوم', 'إبقاء الرسوم'));
    ok(oppose('زيدوا الحافلات', 'Fewer buses please'));
    ok(oppose('Open the gate at night', 'Close the gate at night'));
    ok(oppose('Keep shops closed on Friday', 'Let shops open on Friday'));
    ok(oppose('Parking should be free', 'فرض رسوم على المواقف'));
  });

  it('is reversed by a negation', () => {
    ok(oppose('نقل المدرسة', 'لا تنقلوا المدرسة'));
    ok(oppose('إغلاق العيادة', 'عدم إغلاق العيادة'));
    ok(!oppose('إبقاء العيادة', 'عدم إغلاق العيادة'));
    ok(oppose('Build hotels on the beach', 'No more hotels on the beach'));
  });

  it('is not opposite because a text describes what is missing', () => {
    ok(!oppose('الحديقة ما فيها مقاعد', 'توفير مقاعد في الحديقة'));
    ok(!oppose('The park has no benches', 'Add benches to the park'));
    ok(!oppose('Rents are rising', 'Limit the rent'));
  });

  it('differs if only one of two ways is possible', () => {
    ok(oppose('التسجيل إلزامي', 'Registration should be voluntary'));
    ok(oppose('نادي للبنات', 'A club for boys'));
    ok(!oppose('نادي للبنات والأولاد', 'A club for boys'));
  });
});
