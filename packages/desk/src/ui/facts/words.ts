import { sayWhatBecame } from '@shura/widgets/say';
import { type Format, isolate } from '@shura/widgets/text';
import { publicLocale } from '../language/language.ts';
import type { Dictionary } from '../language/words.ts';

const same = (words: string) => ({ few: words, many: words, other: words });

const ar = {
  basis: 'يستند إلى',
  noBasis: 'لم يُذكر أساس',
  outcome: sayWhatBecame(publicLocale('ar')),
  next: 'المقترح التالي',
  proposed: 'رد ينتظر الاعتماد',
  assignedTo: 'أُسند إلى {0}',
  publication: {
    held: 'لم يُنشر بعد',
    published: 'منشور',
    hidden: 'محجوب',
    erased: 'مُحي بطلب ممن قدّمه',
    removed: 'حُذف نهائيًا',
  },
  answeredIn: (format: Format, days: number) =>
    format.plural(days, {
      zero: 'صدر الرد في يوم العمل نفسه',
      one: 'صدر الرد خلال يوم عمل واحد',
      two: 'صدر الرد خلال يومي عمل',
      few: 'صدر الرد خلال {0} أيام عمل',
      many: 'صدر الرد خلال {0} يوم عمل',
      other: 'صدر الرد خلال {0} يوم عمل',
    }),
  days: (format: Format, days: number) =>
    format.plural(days, {
      zero: 'أقل من يوم عمل',
      one: 'يوم عمل واحد',
      two: 'يومان من أيام العمل',
      few: '{0} أيام عمل',
      many: '{0} يوم عمل',
      other: '{0} يوم عمل',
    }),
  /** Days that a running clock has counted. A bare number of days would read as days left. */
  elapsed: (format: Format, days: number) =>
    format.plural(days, {
      zero: 'مضى أقل من يوم عمل منذ الاستلام',
      one: 'مضى يوم عمل واحد منذ الاستلام',
      two: 'مضى يومان من أيام العمل منذ الاستلام',
      few: 'مضت {0} أيام عمل منذ الاستلام',
      many: 'مضى {0} يوم عمل منذ الاستلام',
      other: 'مضى {0} يوم عمل منذ الاستلام',
    }),
  settled: {
    hidden: 'انتهى انتظار الرد بحجب المقترح',
    erased: 'انتهى انتظار الرد بمحو المقترح',
    removed: 'انتهى انتظار الرد بحذف المقترح',
  },
  appealLate: (day: string) => `فات موعد القرار في التظلّم، ${isolate(day)}`,
  due: (day: string) => `الموعد ${isolate(day)}`,
  wasDue: (day: string) => `فات موعده ${isolate(day)}`,
  hiddenPart: 'محجوب عن الناس',
  hiddenWords: 'نصه محجوب',
  removedWords: 'نصه محذوف',
  erasedWords: 'نصه مُحي بطلب ممن قدّمه',
  untitled: (reference: string) => `المقترح ${isolate(reference)}`,
};
type Words = typeof ar;

const en: Words = {
  basis: 'Rests on',
  noBasis: 'No basis given',
  outcome: sayWhatBecame(publicLocale('en')),
  next: 'Next suggestion',
  proposed: 'Answer to be confirmed',
  assignedTo: 'Assigned to: {0}',
  publication: {
    held: 'Not published yet',
    published: 'Published',
    hidden: 'Hidden',
    erased: 'Erased at its author’s request',
    removed: 'Removed for good',
  },
  answeredIn: (format, days) =>
    format.plural(days, {
      zero: 'Answered within the same working day',
      one: 'Answered within one working day',
      ...same('Answered within {0} working days'),
    }),
  days: (format, days) =>
    format.plural(days, { zero: 'less than a working day', one: '{0} working day', ...same('{0} working days') }),
  elapsed: (format, days) =>
    format.plural(days, {
      zero: 'Less than a working day since receipt',
      one: '{0} working day since receipt',
      ...same('{0} working days since receipt'),
    }),
  settled: {
    hidden: 'Hidden before it was answered',
    erased: 'Erased before it was answered',
    removed: 'Removed before it was answered',
  },
  appealLate: (day) => `The decision on the appeal was due ${isolate(day)}`,
  due: (day) => `Due ${isolate(day)}`,
  wasDue: (day) => `Was due ${isolate(day)}`,
  hiddenPart: 'hidden from the public',
  hiddenWords: 'Its words are hidden',
  removedWords: 'Its words are removed',
  erasedWords: 'Its words were erased at its author’s request',
  untitled: (reference) => `Suggestion ${isolate(reference)}`,
};

export const factWords: Dictionary<Words> = { ar, en };
