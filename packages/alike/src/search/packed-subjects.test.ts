import { deepEqual, equal } from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { createPackedSubjects } from './packed-subjects.ts';
import { subjectOf } from './subject.ts';

it('an unpacked subject equals the stored one', () => {
  const words = fc.constantFrom(
    ...['إلغاء', 'عدم', 'إبقاء', 'رسوم', 'المواقف', 'مجانا', 'نزوى', 'لا', 'تنقلوا', 'المدرسة', 'البنين', 'البنات'],
    ...['stop', 'ban', 'do not', 'close', 'shops', 'free', 'more', 'buses', 'Ibra', 'open', 'day', 'night'],
  );
  const text = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));
  const subjects = createPackedSubjects();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3_000), text), { minLength: 1, maxLength: 20 }), (texts) => {
      for (const [number, said] of texts) subjects.set(number, subjectOf(said));
      for (const [number, said] of new Map(texts)) {
        const { units, stance } = subjectOf(said);
        deepEqual(subjects.of(number), { units, stance });
        equal(subjects.lengthOf(number), units.length);
      }
      const [[first, said] = [0, '']] = texts.toReversed();
      subjects.set(3_001, subjectOf(said));
      equal(subjects.gistOf(3_001), subjects.gistOf(first));
    }),
    { numRuns: 300 },
  );
});
