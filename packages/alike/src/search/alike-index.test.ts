import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAlikeIndex } from './alike-index.ts';

const texts = {
  parking: 'نقترح بناء مواقف متعددة الطوابق قرب السوق القديم',
  bench: 'الحديقة العامة تحتاج إلى مقاعد في الظل',
  bus: 'Run a bus to the university in the evening',
  dentist: 'تقليل انتظار مواعيد طبيب الأسنان',
};
/** Min CPU time of four runs, microseconds. Other processes of a busy machine do not count. */
const cpuOf = (work: () => void): number => {
  const times = Array.from({ length: 4 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
};
const filled = () => {
  const index = createAlikeIndex();
  for (const [id, text] of Object.entries(texts)) index.add(id, text);
  return index;
};
const ids = (index: ReturnType<typeof createAlikeIndex>, text: string) => index.find(text, 3).map(({ id }) => id);

describe('an index of suggestions', () => {
  it('finds a suggestion in other words and in another language', () => {
    const index = filled();
    deepEqual(ids(index, 'ليش ما تسوون باركنات أدوار في السوق'), ['parking']);
    deepEqual(ids(index, 'Shaded benches in the public park'), ['bench']);
    deepEqual(ids(index, 'نبا باص حق الجامعة بعد المغرب'), ['bus']);
  });

  it('finds nothing about another topic, and nothing for an empty text', () => {
    const index = filled();
    for (const text of ['', 'نقترح', '؟!', 'Beekeepers sell honey', 'إنشاء سد على الوادي'])
      deepEqual(ids(index, text), [], text);
    deepEqual(createAlikeIndex().find('مواقف', 3), []);
  });

  it('does not find the opposite, nor the same for another place', () => {
    const index = createAlikeIndex();
    index.add('keep', 'إبقاء رسوم المواقف في السوق');
    index.add('nizwa', 'عيادة أسنان للأطفال في نزوى');
    deepEqual(ids(index, 'إلغاء رسوم المواقف في السوق'), []);
    deepEqual(ids(index, 'عيادة أسنان للأطفال في صحار'), []);
    deepEqual(ids(index, 'A dental clinic for children in Nizwa'), ['nizwa']);
  });

  it('finds a long text by two words of it, half typed, mistyped or spelt otherwise', () => {
    const index = filled();
    index.add('braces', 'Dental braces for teenagers under public health coverage, at least partially');
    for (const text of ['dental bra', 'dentla braces']) equal(ids(index, text)[0], 'braces', text);
    for (const text of ['مواعيد طبيب الأسن', 'مواعبد طبيب الاسنان']) equal(ids(index, text)[0], 'dentist', text);
  });

  it('does not find the opposite of a mistyped or unfinished request', () => {
    const index = createAlikeIndex();
    index.add('keep', 'إبقاء رسوم المواقف في السوق');
    for (const text of ['إلغااء رسوم المواقف في السوق', 'الغاء رسوم المواقف في الس', 'إلعاء رسوم المواقف'])
      deepEqual(ids(index, text), [], text);
    deepEqual(ids(index, 'إبقلء رسوم المواقف'), ['keep']);
    // "free" is a word of its own, though a text has a longer one.
    const paid = createAlikeIndex();
    paid.add('paid', 'Charge for parking near the freelancer office');
    deepEqual(ids(paid, 'Parking should be free'), []);
  });

  it('takes at most 20 ms for two thousand letters of words that are in no text', () => {
    const index = createAlikeIndex();
    for (let at = 0; at < 2_000; at++)
      index.add(String(at), `${at.toString(3).replace(/\d/g, (digit) => 'abc'[Number(digit)] ?? '')}xyzabc`);
    const letters = (length: number) =>
      Array.from({ length: 2000 / length }, (_, at) => 'abcxyz'.repeat(4).slice(at % 5, (at % 5) + length - 1));
    for (const length of [5, 8, 25]) ok(cpuOf(() => index.find(letters(length).join(' '), 3)) < 20_000);
    ok(cpuOf(() => index.find('ab'.repeat(1000), 3)) < 20_000);
  });

  it('gives equal texts the highest score, from 0 to 1, and respects the limit', () => {
    const index = filled();
    deepEqual(index.find(texts.bench, 1), [{ id: 'bench', score: 1 }]);
    index.add('shade', 'Shaded benches in the public park');
    equal(index.find(texts.bench, 2).length, 2);
    equal(index.find(texts.bench, 1).length, 1);
  });

  it('finds one text of a campaign of equal texts, and what the others would have hidden', () => {
    const index = filled();
    for (let copy = 0; copy < 500; copy++) index.add(`copy ${String(copy)}`, `${texts.bus}, word${String(copy)}`);
    index.add('late', 'I finish lectures at eight and the last university bus has gone');
    const [first, ...others] = ids(index, texts.bus);
    ok(first === 'bus' || first?.startsWith('copy'));
    deepEqual(others, ['late']);
  });

  it('replaces a text with the same id', () => {
    const index = filled();
    index.add('bench', texts.bus);
    equal(index.size(), 4);
    deepEqual(ids(index, texts.bench), []);
    deepEqual(ids(index, texts.bus), ['bench']);
  });

  it('finds the same after a removal as if the text had never been added', () => {
    const words = fc.constantFrom('مواقف', 'حديقة', 'إنارة', 'الشارع', 'bus', 'school', 'رسوم', 'سوق', 'نزوى', 'زوابع');
    const sentence = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 20 }), fc.array(sentence, { maxLength: 20 }), (kept, gone) => {
        const [with_, without] = [createAlikeIndex(), createAlikeIndex()];
        for (const [at, text] of gone.entries()) with_.add(`gone ${String(at)}`, text);
        for (const [at, text] of kept.entries()) {
          with_.add(String(at), text);
          without.add(String(at), text);
        }
        for (const at of gone.keys()) with_.remove(`gone ${String(at)}`);
        with_.remove('never there');
        equal(with_.size(), kept.length);
        for (const text of [...kept, ...gone]) deepEqual(with_.find(text, 5), without.find(text, 5));
      }),
      { numRuns: 500 },
    );
  });

  it('takes linear time for the length of a text', () => {
    const index = createAlikeIndex();
    const words = (n: number) => Array.from({ length: n }, (_, at) => `word${String(at)}`).join(' ');
    for (let at = 0; at < 100; at++) index.add(String(at), `${words(2000)} ${String(at)}`);
    const [short, long] = [words(2_000), words(8_000)];
    const find = (text: string) => () => equal(index.find(text, 3).length, 1);
    // Four times the length: 4 where time is linear, 16 where it is quadratic.
    ok(cpuOf(find(long)) < 8 * Math.max(1_000, cpuOf(find(short))));
  });
});
