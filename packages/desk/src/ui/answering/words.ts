import { limits } from '@shura/contract/limits';
import { type Format, isolate } from '@shura/widgets/text';
import { formatOf } from '../language/language.ts';
import type { Dictionary } from '../language/words.ts';

const of = (format: Format, count: number): string => isolate(format.number(count));
const same = (words: string) => ({ few: words, many: words, other: words });

const ar = {
  title: 'الرد',
  outcome: 'ما صار إليه المقترح',
  reason: 'السبب',
  office: 'المكتب الذي يرد',
  until: 'تنتهي الدراسة في',
  untilHint: 'يوم بعد اليوم وخلال سنة. إن مضى بلا رد عُدّ المقترح متأخرًا.',
  to: 'الجهة التي أُحيل إليها',
  toHint: 'باسمها الذي يعرفه الناس',
  commitment: 'التزام الجهة',
  commitmentHint: 'ما ستفعله الجهة، إن كان هناك ما تلتزم به. يُتابَع علنًا حتى يُنفَّذ.',
  due: 'يُنفَّذ في موعد أقصاه',
  dueHint: 'اليوم أو بعده، وخلال عشر سنوات',
  noOutcome: 'يُرجى اختيار ما صار إليه المقترح.',
  noReason: {
    ar: 'المقترح بالعربية، فلا بد من سبب بالعربية.',
    en: 'المقترح بالإنجليزية، فلا بد من سبب بالإنجليزية.',
  },
  noOffice: 'يُرجى اختيار المكتب.',
  wrongUntil: 'يُرجى اختيار يوم بعد اليوم وخلال سنة.',
  wrongDue: 'يُرجى اختيار اليوم أو يوم بعده، وخلال عشر سنوات.',
  alone: {
    ar: (note: string) => `النشر بالعربية وحدها: من يقرأ بالإنجليزية يرى النص العربي ومعه «${note}»، ويُسجَّل هذا.`,
    en: (note: string) => `النشر بالإنجليزية وحدها: من يقرأ بالعربية يرى النص الإنجليزي ومعه «${note}»، ويُسجَّل هذا.`,
  },
  notAlone: 'يُرجى كتابة السبب باللغتين، أو الموافقة هنا على نشره بلغة واحدة.',
  preview: 'كما يظهر للناس',
  previewHint: 'معاينة: لم يُنشر شيء بعد.',
  publish: 'نشر الرد',
  propose: 'إرسال الرد للاعتماد',
  proposeHint: 'سياسة الجهة: ينشر الردَّ شخص غير كاتبه.',
  now: 'الإرسال الآن',
  undo: 'تراجع',
  undone: 'لم يُرسل شيء. النص باقٍ كما كُتب.',
  tooLong: `النص أطول من ${formatOf('ar').number(limits.text)} حرف.`,
  soon: (format: Format, seconds: number) =>
    format.plural(seconds, {
      zero: 'يُرسل الآن.',
      one: 'يُرسل بعد ثانية واحدة.',
      two: 'يُرسل بعد ثانيتين.',
      few: `يُرسل بعد ${of(format, seconds)} ثوانٍ.`,
      many: `يُرسل بعد ${of(format, seconds)} ثانية.`,
      other: `يُرسل بعد ${of(format, seconds)} ثانية.`,
    }),
  saving: 'جارٍ حفظ المسودة',
  savedAt: (time: string) => `حُفظت المسودة في ${isolate(time)}`,
  unsaved: 'لم تُحفظ المسودة بعد. النص باقٍ هنا، ونعيد المحاولة.',
  forbidden: 'تغيّر دوركم في الجهة، فلا يُحفظ الرد ولا يُنشر. النص باقٍ هنا ويمكن نسخه.',
  draftBy: (name: string) => `مسودة من ${isolate(name)}`,
  conflict: (name: string) => `مسودة أخرى لهذا الرد من ${isolate(name)}`,
  ownConflict: 'حُفظت باسمكم في نافذة أخرى مسودة أخرى لهذا الرد',
  otherWindow: 'نص النافذة الأخرى',
  conflictWords: 'لم يضِع شيء: هذان النصان، ويبقى ما تختارونه.',
  yours: 'نصكم',
  theirs: (name: string) => `نص ${isolate(name)}`,
  keepYours: 'إبقاء نصكم',
  takeTheirs: 'أخذ النص الآخر',
  nothingWritten: 'لم يُكتب سبب',
};
type Words = typeof ar;

const en: Words = {
  title: 'The answer',
  outcome: 'What becomes of the suggestion',
  reason: 'Reason',
  office: 'Office that answers',
  until: 'The study ends on',
  untilHint: 'A day after today and within a year. If it passes without an answer, the suggestion is late.',
  to: 'Body that it is referred to',
  toHint: 'By the name that people know it by',
  commitment: 'Commitment of the agency',
  commitmentHint:
    'What the agency will do, if it commits to anything. It is followed in public until it is carried out.',
  due: 'Carried out by',
  dueHint: 'Today or later, within ten years',
  noOutcome: 'Choose what becomes of the suggestion.',
  noReason: {
    ar: 'The suggestion is in Arabic: it needs a reason in Arabic.',
    en: 'The suggestion is in English: it needs a reason in English.',
  },
  noOffice: 'Choose the office.',
  wrongUntil: 'Choose a day after today and within a year.',
  wrongDue: 'Choose today or a later day, within ten years.',
  alone: {
    ar: (note) => `Publish in Arabic alone: readers of English see the Arabic with “${note}”, and this is logged.`,
    en: (note) => `Publish in English alone: readers of Arabic see the English with “${note}”, and this is logged.`,
  },
  notAlone: 'Write the reason in both languages, or tick here to publish it in one.',
  preview: 'As people will see it',
  previewHint: 'A preview: nothing is published yet.',
  publish: 'Publish the answer',
  propose: 'Send the answer for confirmation',
  proposeHint: 'Policy of the agency: someone other than its author publishes an answer.',
  now: 'Send it now',
  undo: 'Undo',
  undone: 'Nothing was sent. Your words are as you wrote them.',
  tooLong: `The text is longer than ${formatOf('en').number(limits.text)} characters.`,
  soon: (format, seconds) =>
    format.plural(seconds, {
      zero: 'Sending now.',
      one: 'Sent in one second.',
      ...same(`Sent in ${of(format, seconds)} seconds.`),
    }),
  saving: 'Saving the draft',
  savedAt: (time) => `Draft saved ${isolate(time)}`,
  unsaved: 'The draft is not saved yet. Your words are still here, and we will try again.',
  forbidden:
    'Your role in the agency has changed: the answer is neither saved nor published. Your words are still here to copy.',
  draftBy: (name) => `A draft by ${isolate(name)}`,
  conflict: (name) => `${isolate(name)} has saved another draft of this answer`,
  ownConflict: 'In another window you have saved another draft of this answer',
  otherWindow: 'From the other window',
  conflictWords: 'Nothing is lost: here are both. The one you choose stays.',
  yours: 'Yours',
  theirs: (name) => `By ${isolate(name)}`,
  keepYours: 'Keep yours',
  takeTheirs: 'Take the other',
  nothingWritten: 'No reason is written',
};

export const answeringWords: Dictionary<Words> = { ar, en };
