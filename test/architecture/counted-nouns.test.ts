import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { type Noun, pluralsIn, wrongForms } from './counted-nouns.ts';
import { readSources } from './sources.ts';

/** Every noun that elements, pages and the desk count. */
const nouns: readonly Noun[] = (
  [
    ['أيام عمل', 'يوم عمل', 'يوم عمل', 'يومان من أيام العمل', 'يومي عمل'],
    ['أيام', 'يومًا', 'يوم', 'يومان', 'يومين'],
    ['ثوانٍ', 'ثانية', 'ثانية', 'ثانيتان', 'ثانيتين'],
    ['دقائق', 'دقيقة', 'دقيقة', 'دقيقتان', 'دقيقتين'],
    ['أشخاص', 'شخصًا', 'شخص', 'شخصان', 'شخصين'],
    ['أصوات', 'صوتًا', 'صوت', 'صوتان', 'صوتين'],
    ['مقترحات', 'مقترحًا', 'مقترح', 'مقترحان', 'مقترحين'],
    ['أفكار', 'فكرة', 'فكرة', 'فكرتان', 'فكرتين'],
    ['مؤيدين', 'مؤيدًا', 'مؤيد', 'مؤيدان', 'مؤيدين'],
    ['منشورات', 'منشورًا', 'منشور', 'منشوران', 'منشورين'],
    ['موظفين', 'موظفًا', 'موظف', 'موظفان', 'موظفين'],
    ['أجهزة', 'جهازًا', 'جهاز', 'جهازان', 'جهازين'],
    ['أشياء', 'شيئًا', 'شيء', 'شيئان', 'شيئين'],
    ['تغييرات', 'تغييرًا', 'تغيير', 'تغييران', 'تغييرين'],
    ['شروط', 'شرطًا', 'شرط', 'شرطان', 'شرطين'],
    ['نسخ', 'نسخة', 'نسخة', 'نسختان', 'نسختين'],
    ['مواضع', 'موضعًا', 'موضع', 'موضعان', 'موضعين'],
    ['خيارات', 'خيارًا', 'خيار', 'خياران', 'خيارين'],
    ['أسئلة', 'سؤالًا', 'سؤال', 'سؤالان', 'سؤالين'],
  ] as const
).map(([few, many, other, subject, oblique]) => ({ few, many, other, subject, oblique }));

test('every counted noun in Arabic has the form of its number, and its dual the case of its place', () => {
  const plurals = pluralsIn(readSources('packages/{widgets,desk,server}/src/**/!(*.test).ts'));
  ok(plurals.length > 40, 'found the plural messages');
  deepEqual(
    plurals.flatMap((forms) => wrongForms(forms, nouns)),
    [],
  );
});

test('a wrong form is noticed: a digit before one, a singular after 3, a subject after "after", a noun that the table lacks', () => {
  const found = (one: string, two: string, few: string, many: string) =>
    wrongForms({ at: 'x', zero: 'اليوم', one, two, few, many, other: '# يوم' }, nouns).length;
  deepEqual(
    [
      found('يوم واحد', 'يومان', '# أيام', '# يومًا'),
      found('# يوم', 'يومان', '# أيام', '# يومًا'),
      found('شهر واحد', 'يومان', '# أيام', '# يومًا'),
      found('يوم واحد', 'يومان', '# أيام', '# يوم'),
      found('يوم واحد', 'بعد يومان', '# أيام', '# يومًا'),
      found('يوم واحد', 'يومان', 'أيام', '# يومًا'),
      found('يوم واحد', 'يومان', '# يوم', '# يوم'),
      found('شهر واحد', 'شهران', '# أشهر', '# شهرًا'),
    ],
    [0, 1, 1, 1, 1, 1, 1, 1],
  );
});
