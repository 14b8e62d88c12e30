import { type Format, isolate } from '@shura/widgets/text';
import type { Dictionary } from '../language/words.ts';

const ar = {
  refused: 'لم يُحفظ. يُرجى مراجعة ما يلي:',
  moveUp: (name: string) => `نقل ${isolate(name)} إلى أعلى`,
  moveDown: (name: string) => `نقل ${isolate(name)} إلى أسفل`,
  remove: 'حذف',
  removeNamed: (name: string) => `حذف ${isolate(name)}`,
  moved: (place: string) => `الموضع الجديد: ${isolate(place)}`,
  removed: (name: string) => `المحذوف: ${isolate(name)}`,
  long: (max: number) => `طويل: نص يزيد على ${max} من الأحرف قد لا يُقرأ كاملًا.`,
  shorter: {
    ar: 'العربية أقصر من الإنجليزية بكثير: هل فيها المعنى كله؟',
    en: 'الإنجليزية أقصر من العربية بكثير: هل فيها المعنى كله؟',
  },
  missing: { ar: 'بقيت العربية.', en: 'بقيت الإنجليزية.' },
  standing: {
    saved: 'محفوظ.',
    unkept: 'تعديلات لم تُحفظ بعد.',
    kept: 'حُفظت التعديلات مسودةً، ولم تُنشر.',
    failed: 'تعذّر حفظ المسودة. ما كُتب باقٍ هنا ما بقيت الصفحة مفتوحة.',
    taken: 'يكتب شخص آخر مسودة لهذا أيضًا، فلا تُحفظ مسودتكم. الحفظ ينهي ذلك.',
  },
  keptOnLeaving: 'حُفظت التعديلات مسودةً.',
  found: (name: string, at: string) => `فيما يلي تعديلات لم تُحفظ، من ${isolate(name)} في ${isolate(at)}.`,
  discard: 'ترك التعديلات، والعودة إلى المحفوظ',
  discarded: 'تُركت التعديلات.',
  overtaken: 'حفظ شخص آخر نسخة أحدث بعد أن بدأت هذه التعديلات. لم يُحفظ ما كتبتم، وهو باقٍ هنا.',
  theirs: 'عرض النسخة الأحدث، وترك ما كُتب هنا',
  mine: 'إبقاء ما كُتب هنا مسودةً',
  mineKept: 'بقيت مسودتكم. إن حُفظت بعد الآن حلّت محل النسخة الأحدث.',
  preview: 'معاينة',
  previewWords: 'كما سيراه الناس. لا يُرسل من المعاينة شيء.',
  previewIn: 'لغة المعاينة',
  previewWidth: 'عرض المعاينة',
  narrow: 'كالهاتف',
  wide: 'كالحاسوب',
  days: (format: Format, count: number) =>
    format.plural(count, {
      zero: 'أقل من يوم',
      one: 'يوم واحد',
      two: 'يومان',
      few: `${format.number(count)} أيام`,
      many: `${format.number(count)} يومًا`,
      other: `${format.number(count)} يوم`,
    }),
};
type Words = typeof ar;

const en: Words = {
  refused: 'It was not saved. Check the following:',
  moveUp: (name: string) => `Move ${isolate(name)} up`,
  moveDown: (name: string) => `Move ${isolate(name)} down`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${isolate(name)}`,
  moved: (place: string) => `New place: ${isolate(place)}`,
  removed: (name: string) => `Removed: ${isolate(name)}`,
  long: (max: number) => `Longer than ${max} characters: people may not read to the end.`,
  shorter: {
    ar: 'The Arabic is much shorter than the English: does it say all of it?',
    en: 'The English is much shorter than the Arabic: does it say all of it?',
  },
  missing: { ar: 'The Arabic is missing.', en: 'The English is missing.' },
  standing: {
    saved: 'Saved.',
    unkept: 'Changes that are not saved yet.',
    kept: 'Your changes are kept as a draft. They are not public.',
    failed: 'The draft could not be kept. What you wrote is here for as long as the page is open.',
    taken: 'Someone else is writing a draft of this too, so yours is not kept. Saving your changes ends that.',
  },
  keptOnLeaving: 'Your changes are kept as a draft.',
  found: (name: string, at: string) => `These changes by ${isolate(name)}, ${isolate(at)}, were not saved.`,
  discard: 'Drop the changes, and go back to what is saved',
  discarded: 'The changes are dropped.',
  overtaken: 'Someone else saved a newer version after you began. Your changes are not saved, and are still here.',
  theirs: 'Show the newer version, and drop what I wrote',
  mine: 'Keep what I wrote as a draft',
  mineKept: 'Your draft stays. If you save it now, it takes the place of the newer version.',
  preview: 'Preview',
  previewWords: 'As people will see it. Nothing is sent from here.',
  previewIn: 'Language of the preview',
  previewWidth: 'Width of the preview',
  narrow: 'As on a phone',
  wide: 'As on a computer',
  days: (format: Format, count: number) =>
    format.plural(count, {
      zero: 'less than a day',
      one: 'one day',
      two: '2 days',
      other: `${format.number(count)} days`,
    }),
};

export const editingWords: Dictionary<Words> = { ar, en };
