import { type Format, hole, isolate } from '@shura/widgets/text';
import type { Counted, Dictionary } from '../localization/words.ts';

const n = hole(0);
const same = (words: string) => ({ few: words, many: words, other: words });

const ar = {
  basis: {
    experience: 'تجربة شخصية',
    practice: 'ممارسة مهنية',
    study: 'دراسة أو بيانات',
    reading: 'قراءة',
    country: 'تجربة دولة أخرى',
  },
  noBasis: 'لم يُذكر أساس',
  outcomes: {
    adopted: 'أُخذ به',
    'partly-adopted': 'أُخذ به جزئيًا',
    'under-study': 'قيد الدراسة',
    'not-adopted': 'لم يُؤخذ به',
    referred: 'أُحيل إلى جهة أخرى',
    'outside-remit': 'خارج الاختصاص',
  },
  studyUntil: (day: string) => `قيد الدراسة حتى ${isolate(day)}`,
  referredTo: `أُحيل إلى ${n}`,
  personal: {
    email: 'بريد إلكتروني',
    phone: 'رقم هاتف',
    'civil-number': 'رقم مدني',
    iban: 'رقم حساب مصرفي',
    plate: 'رقم مركبة',
  },
  publication: {
    held: 'لم يُنشر بعد',
    published: 'منشور',
    hidden: 'محجوب',
    erased: 'مُحي بطلب ممن قدّمه',
    removed: 'حُذف نهائيًا',
  },
  waiting: (format: Format, days: number) =>
    format.plural(days, {
      zero: 'لم يمضِ يوم عمل بعد',
      one: 'يوم عمل واحد بانتظار الرد',
      two: 'يوما عمل بانتظار الرد',
      few: `${n} أيام عمل بانتظار الرد`,
      many: `${n} يوم عمل بانتظار الرد`,
      other: `${n} يوم عمل بانتظار الرد`,
    }),
  answeredIn: (format: Format, days: number) =>
    format.plural(days, {
      zero: 'صدر الرد في يوم العمل نفسه',
      one: 'صدر الرد خلال يوم عمل واحد',
      two: 'صدر الرد خلال يومي عمل',
      few: `صدر الرد خلال ${n} أيام عمل`,
      many: `صدر الرد خلال ${n} يوم عمل`,
      other: `صدر الرد خلال ${n} يوم عمل`,
    }),
  days: (format: Format, days: number) =>
    format.plural(days, {
      zero: 'أقل من يوم عمل',
      one: 'يوم عمل واحد',
      two: 'يوما عمل',
      few: `${n} أيام عمل`,
      many: `${n} يوم عمل`,
      other: `${n} يوم عمل`,
    }),
  supporters: (format: Format, people: number) =>
    format.plural(people, {
      zero: 'لا مؤيدين بعد',
      one: 'مؤيد واحد',
      two: 'مؤيدان',
      few: `${n} مؤيدين`,
      many: `${n} مؤيدًا`,
      other: `${n} مؤيد`,
    }),
  alike: (format: Format, count: number) =>
    format.plural(count, {
      zero: 'لا مقترحات مشابهة',
      one: 'مقترح مشابه واحد',
      two: 'مقترحان مشابهان',
      few: `${n} مقترحات مشابهة`,
      many: `${n} مقترحًا مشابهًا`,
      other: `${n} مقترح مشابه`,
    }),
  settled: { hidden: 'انتهى انتظار الرد بحجبه', erased: 'انتهى انتظار الرد بمحوه', removed: 'انتهى انتظار الرد بحذفه' },
  appealDue: (day: string) => `القرار في التظلّم في موعد أقصاه ${isolate(day)}`,
  appealLate: (day: string) => `فات موعد القرار في التظلّم، ${isolate(day)}`,
  due: (day: string) => `الموعد ${isolate(day)}`,
  wasDue: (day: string) => `فات موعده ${isolate(day)}`,
  hiddenWords: 'نصه محجوب',
  removedWords: 'نصه محذوف',
  erasedWords: 'نصه مُحي بطلب ممن قدّمه',
  untitled: (reference: string) => `المقترح ${isolate(reference)}`,
};
type Words = typeof ar;

const en: Words = {
  basis: {
    experience: 'Personal experience',
    practice: 'Professional practice',
    study: 'A study or data',
    reading: 'Reading',
    country: 'Another country’s practice',
  },
  noBasis: 'No basis given',
  outcomes: {
    adopted: 'Adopted',
    'partly-adopted': 'Partly adopted',
    'under-study': 'Under study',
    'not-adopted': 'Not adopted',
    referred: 'Referred to another body',
    'outside-remit': 'Outside our remit',
  },
  studyUntil: (day) => `Under study until ${isolate(day)}`,
  referredTo: `Referred to ${n}`,
  personal: {
    email: 'e-mail address',
    phone: 'phone number',
    'civil-number': 'civil number',
    iban: 'bank account',
    plate: 'vehicle plate',
  },
  publication: {
    held: 'Not published yet',
    published: 'Published',
    hidden: 'Hidden',
    erased: 'Erased at its author’s request',
    removed: 'Removed for good',
  },
  waiting: (format, days) =>
    format.plural(days, {
      zero: 'No working day has passed yet',
      one: `${n} working day waiting for an answer`,
      ...same(`${n} working days waiting for an answer`),
    }),
  answeredIn: (format, days) =>
    format.plural(days, {
      zero: 'Answered within the same working day',
      one: 'Answered within one working day',
      ...same(`Answered within ${n} working days`),
    }),
  days: (format, days) =>
    format.plural(days, { zero: 'less than a working day', one: `${n} working day`, ...same(`${n} working days`) }),
  supporters: (format, people) =>
    format.plural(people, { zero: 'No supporters yet', one: `${n} supporter`, ...same(`${n} supporters`) }),
  alike: (format, count) =>
    format.plural(count, { zero: 'No similar ones', one: `${n} similar one`, ...same(`${n} similar ones`) }),
  settled: {
    hidden: 'Hidden before it was answered',
    erased: 'Erased before it was answered',
    removed: 'Removed before it was answered',
  },
  appealDue: (day) => `The appeal is to be decided by ${isolate(day)}`,
  appealLate: (day) => `The decision on the appeal was due ${isolate(day)}`,
  due: (day) => `Due ${isolate(day)}`,
  wasDue: (day) => `Was due ${isolate(day)}`,
  hiddenWords: 'Its words are hidden',
  removedWords: 'Its words are removed',
  erasedWords: 'Its words were erased at its author’s request',
  untitled: (reference) => `Suggestion ${isolate(reference)}`,
};

export const factWords: Dictionary<Words> = { ar, en };

/** A number as a part of a sentence that has a hole for it. */
export const countIn = (sentence: Counted, format: Format, count: number): string =>
  sentence(format, count).replaceAll(n, isolate(format.number(count)));
