import type { Language } from '@shura/contract';
import { sayAwaiting, sayContests, sayPastDue, sayToConfirm, sayToReview } from '@shura/widgets/say';
import { type Format, fillPlain, isolate } from '@shura/widgets/text';
import { factWords } from '../../ui/facts/words.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { Dictionary } from '../../ui/language/words.ts';

const same = (words: string) => ({ few: words, many: words, other: words });
const of = (format: Format, count: number): string => isolate(format.number(count));

/** Names of the views; mails to staff use the same. */
const viewsIn = (language: Language, all: string) => {
  const l = publicLocale(language);
  return {
    waiting: sayAwaiting(l),
    confirmation: sayToConfirm(l),
    moderation: sayToReview(l),
    contested: sayContests(l),
    all,
  };
};
const lateIn = (language: Language) => (format: Format, count: number) =>
  fillPlain(sayPastDue(publicLocale(language), count), format.number(count));

const ar = {
  title: 'من ينتظر الرد',
  views: viewsIn('ar', 'الكل'),
  viewsLabel: 'أقسام المقترحات الواردة',
  late: lateIn('ar'),
  columns: {
    select: 'تحديد',
    waited: 'الانتظار',
    suggestion: 'المقترح',
    basis: factWords.ar.basis,
    office: 'المكتب',
    supporters: 'المؤيدون',
    act: 'الإجراء',
  },
  caption: {
    waiting: 'مقترحات بانتظار الرد، الأطول انتظارًا أولًا',
    confirmation: 'مقترحات تنتظر ردودها الاعتماد، الأقدم أولًا',
    moderation: 'مقترحات للمراجعة، الأقدم أولًا',
    contested: 'مقترحات أُعلن تنفيذها، وفيها إفادات بعدم الإنجاز، الأقدم أولًا',
    all: 'كل المقترحات، الأحدث أولًا',
  },
  answer: 'كتابة الرد',
  look: 'مراجعة',
  open: 'فتح',
  forOne: (name: string) => `: ${isolate(name)}`,
  appealed: 'تظلّم',
  personal: 'قد يحوي بيانات شخصية',
  noneWaiting: 'لا أحد ينتظر',
  noneWaitingWords: 'نُشر الرد على كل مقترح منشور. ما يصل بعد الآن يظهر هنا.',
  nothingToConfirm: 'لا رد ينتظر الاعتماد.',
  nothingToLookAt: 'لا شيء ينتظر المراجعة.',
  nothingContested: 'لا إفادات بعدم الإنجاز.',
  contested: 'ينتظر دليلًا جديدًا',
  nothingYet: 'لم يصل مقترح بعد.',
  nothingFits: 'لا مقترحات بهذه الشروط.',
  clear: 'إزالة التصفية',
  shown: (format: Format, shown: number, total: number) => `${of(format, shown)} من ${of(format, total)}`,
  changes: (format: Format, count: number) =>
    format.plural(count, {
      zero: '',
      one: 'تغيير واحد',
      two: 'تغييران',
      few: `${of(format, count)} تغييرات`,
      many: `${of(format, count)} تغييرًا`,
      other: `${of(format, count)} تغيير`,
    }),
  show: 'عرض',
  filters: 'تصفية',
  filtersOn: (format: Format, count: number) =>
    format.plural(count, {
      zero: 'تصفية',
      one: 'تصفية (شرط واحد)',
      two: 'تصفية (شرطان)',
      few: `تصفية (${of(format, count)} شروط)`,
      many: `تصفية (${of(format, count)} شرطًا)`,
      other: `تصفية (${of(format, count)} شرط)`,
    }),
  search: 'كلمات من المقترح، أو رقمه المرجعي',
  find: 'بحث',
  consultation: 'الاستشارة',
  office: 'المكتب',
  mine: 'المُسند إليّ فقط',
  any: 'الكل',
  selected: (format: Format, count: number) =>
    format.plural(count, {
      zero: 'لا مقترحات محددة',
      one: 'مقترح واحد محدد',
      two: 'مقترحان محددان',
      few: `${of(format, count)} مقترحات محددة`,
      many: `${of(format, count)} مقترحًا محددًا`,
      other: `${of(format, count)} مقترح محدد`,
    }),
  selectOne: (name: string) => `تحديد ${isolate(name)}`,
  selectShown: 'تحديد كل المعروض',
  selectAll: (format: Format, count: number) =>
    format.plural(count, {
      zero: 'تحديد الكل',
      one: 'تحديد الكل (واحد)',
      two: 'تحديد الكل (اثنان)',
      few: `تحديد الكل (${of(format, count)})`,
      many: `تحديد الكل (${of(format, count)})`,
      other: `تحديد الكل (${of(format, count)})`,
    }),
  unselect: 'إلغاء التحديد',
  maxSelected: (format: Format, max: number) => `الحد الأقصى للمقترحات في المرة الواحدة: ${of(format, max)}.`,
  keys: 'اختصارات لوحة المفاتيح',
  keysOpen: 'اختصارات لوحة المفاتيح (؟)',
  keysOn: 'تشغيل الاختصارات في هذا المتصفح',
  keyWords: {
    down: factWords.ar.next,
    up: 'المقترح السابق',
    enter: 'فتح المقترح',
    select: 'تحديده أو إلغاء تحديده',
    acknowledge: 'تسجيل الاطلاع على المحدد',
    search: 'الانتقال إلى البحث',
    help: 'هذه القائمة',
  },
  close: 'إغلاق',
};
type Words = typeof ar;

const en: Words = {
  title: 'Who is waiting for an answer',
  views: viewsIn('en', 'All'),
  viewsLabel: 'Parts of the inbox',
  late: lateIn('en'),
  columns: {
    select: 'Select',
    waited: 'Waiting',
    suggestion: 'Suggestion',
    basis: factWords.en.basis,
    office: 'Office',
    supporters: 'Supporters',
    act: 'Action',
  },
  caption: {
    waiting: 'Suggestions waiting for an answer, the longest waiting first',
    confirmation: 'Suggestions whose answers are to be confirmed, the oldest first',
    moderation: 'Suggestions to review, the oldest first',
    contested: 'Suggestions called carried out where someone says “not yet”, the oldest first',
    all: 'All suggestions, the newest first',
  },
  answer: 'Answer',
  look: 'Review',
  open: 'Open',
  forOne: (name) => `: ${isolate(name)}`,
  appealed: 'Appeal',
  personal: 'May hold personal data',
  noneWaiting: 'No one is waiting',
  noneWaitingWords: 'Every published suggestion has its answer. What arrives from now on appears here.',
  nothingToConfirm: 'No answer waits to be confirmed.',
  nothingToLookAt: 'There is nothing to review.',
  nothingContested: 'No one says “not yet”.',
  contested: 'Needs new evidence',
  nothingYet: 'No suggestion has arrived yet.',
  nothingFits: 'No suggestion fits these filters.',
  clear: 'Remove the filters',
  shown: (format, shown, total) => `${of(format, shown)} of ${of(format, total)}`,
  changes: (format, count) =>
    format.plural(count, { zero: '', one: 'One change', ...same(`${of(format, count)} changes`) }),
  show: 'Show',
  filters: 'Filter',
  filtersOn: (format, count) =>
    format.plural(count, { zero: 'Filter', one: 'Filter (one condition)', ...same(`Filter (${of(format, count)})`) }),
  search: 'Words of the suggestion, or its reference',
  find: 'Search',
  consultation: 'Consultation',
  office: 'Office',
  mine: 'Assigned to me only',
  any: 'All',
  selected: (format, count) =>
    format.plural(count, {
      zero: 'None selected',
      one: 'One selected',
      ...same(`${of(format, count)} selected`),
    }),
  selectOne: (name) => `Select ${isolate(name)}`,
  selectShown: 'Select all that are shown',
  selectAll: (format, count) =>
    format.plural(count, {
      zero: 'Select all',
      one: 'Select all (one)',
      ...same(`Select all (${of(format, count)})`),
    }),
  unselect: 'Clear the selection',
  maxSelected: (format: Format, max: number) => `Maximum suggestions at once: ${of(format, max)}.`,
  keys: 'Keyboard shortcuts',
  keysOpen: 'Keyboard shortcuts (?)',
  keysOn: 'Shortcuts are on in this browser',
  keyWords: {
    down: factWords.en.next,
    up: 'Previous suggestion',
    enter: 'Open the suggestion',
    select: 'Select it, or not',
    acknowledge: 'Acknowledge what is selected',
    search: 'Go to the search',
    help: 'This list',
  },
  close: 'Close',
};

export const inboxWords: Dictionary<Words> = { ar, en };
