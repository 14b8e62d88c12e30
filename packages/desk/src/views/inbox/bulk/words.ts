import { type Format, isolate } from '@shura/widgets/text';
import { answeringWords } from '../../../ui/answering/words.ts';
import type { Dictionary } from '../../../ui/language/words.ts';
import { actWords } from '../../suggestion/act-words.ts';

const of = (format: Format, count: number): string => isolate(format.number(count));
const same = (words: string) => ({ few: words, many: words, other: words });

const ar = {
  bar: 'إجراءات على المحدد',
  acts: { acknowledge: actWords.ar.titles.acknowledge, link: 'ربط المتشابه', answer: 'رد واحد للجميع' },
  titles: {
    acknowledge: (format: Format, count: number) =>
      format.plural(count, {
        zero: actWords.ar.titles.acknowledge,
        one: 'تسجيل الاطلاع على مقترح واحد',
        two: 'تسجيل الاطلاع على مقترحين',
        few: `تسجيل الاطلاع على ${of(format, count)} مقترحات`,
        many: `تسجيل الاطلاع على ${of(format, count)} مقترحًا`,
        other: `تسجيل الاطلاع على ${of(format, count)} مقترح`,
      }),
    link: (format: Format, count: number) =>
      format.plural(count, {
        zero: 'ربط المتشابه',
        one: 'ربط مقترح واحد',
        two: 'ربط مقترحين متشابهين',
        few: `ربط ${of(format, count)} مقترحات متشابهة`,
        many: `ربط ${of(format, count)} مقترحًا متشابهًا`,
        other: `ربط ${of(format, count)} مقترح متشابه`,
      }),
    answer: (format: Format, count: number) =>
      format.plural(count, {
        zero: 'رد واحد',
        one: 'الرد على مقترح واحد',
        two: 'رد واحد على مقترحين',
        few: `رد واحد على ${of(format, count)} مقترحات`,
        many: `رد واحد على ${of(format, count)} مقترحًا`,
        other: `رد واحد على ${of(format, count)} مقترح`,
      }),
  },
  office: 'المكتب الذي اطّلع',
  linkWords: (first: string) => `تُربط كلها بأول ما حُدّد: ${isolate(first)}`,
  linkNote: 'الربط يُفكّ متى شئتم، ولا يغيّر نصًّا. ومن أيّد أكثر من واحد منها يُعدّ مرة واحدة.',
  answerNote: 'يصل الرد نفسه إلى أصحاب المقترحات كلهم، باسم المكتب وبتاريخ نشره.',
  covers: (format: Format, count: number) =>
    format.plural(count, {
      zero: 'لا يشمل شيئًا',
      one: 'يشمل مقترحًا واحدًا',
      two: 'يشمل مقترحين',
      few: `يشمل ${of(format, count)} مقترحات`,
      many: `يشمل ${of(format, count)} مقترحًا`,
      other: `يشمل ${of(format, count)} مقترح`,
    }),
  leftOut: (format: Format, count: number) =>
    format.plural(count, {
      zero: '',
      one: 'مقترح واحد مما حُدّد غير منشور، فلا يشمله ذلك:',
      two: 'مقترحان مما حُدّد غير منشورين، فلا يشملهما ذلك:',
      few: `${of(format, count)} مقترحات مما حُدّد غير منشورة، فلا يشملها ذلك:`,
      many: `${of(format, count)} مقترحًا مما حُدّد غير منشور، فلا يشمله ذلك:`,
      other: `${of(format, count)} مقترح مما حُدّد غير منشور، فلا يشمله ذلك:`,
    }),
  begin: { acknowledge: actWords.ar.send.acknowledge, link: 'ربطها', answer: answeringWords.ar.publish },
  cancel: 'إلغاء',
  doing: { acknowledge: actWords.ar.titles.acknowledge, link: 'ربط المتشابه', answer: 'إرسال الرد' },
  progress: (format: Format, done: number, total: number) => `${of(format, done)} من ${of(format, total)}`,
  stop: 'إيقاف',
  stopping: 'يتوقف بعد الدفعة الجارية',
  stopped: 'توقف كما طُلب. ما أُنجز باقٍ، وما بقي محفوظ.',
  interrupted: 'انقطع الاتصال. ما أُنجز باقٍ، وما بقي محفوظ، ولن يُبلَّغ أحد مرتين.',
  taken: 'يكمله الآن شخص آخر.',
  finished: {
    acknowledge: (format: Format, count: number) =>
      format.plural(count, {
        zero: 'لم يُسجَّل اطلاع.',
        one: 'سُجّل الاطلاع على مقترح واحد.',
        two: 'سُجّل الاطلاع على مقترحين.',
        few: `سُجّل الاطلاع على ${of(format, count)} مقترحات.`,
        many: `سُجّل الاطلاع على ${of(format, count)} مقترحًا.`,
        other: `سُجّل الاطلاع على ${of(format, count)} مقترح.`,
      }),
    link: (format: Format, count: number) =>
      format.plural(count, {
        zero: 'لم يُربط شيء.',
        one: 'رُبط مقترح واحد.',
        two: 'رُبط مقترحان.',
        few: `رُبطت ${of(format, count)} مقترحات.`,
        many: `رُبط ${of(format, count)} مقترحًا.`,
        other: `رُبط ${of(format, count)} مقترح.`,
      }),
    answer: (format: Format, count: number) =>
      format.plural(count, {
        zero: 'لم يُرسل رد.',
        one: 'أُرسل الرد على مقترح واحد.',
        two: 'أُرسل الرد على مقترحين.',
        few: `أُرسل الرد على ${of(format, count)} مقترحات.`,
        many: `أُرسل الرد على ${of(format, count)} مقترحًا.`,
        other: `أُرسل الرد على ${of(format, count)} مقترح.`,
      }),
    propose: (format: Format, count: number) =>
      format.plural(count, {
        zero: 'لم يُرسل رد.',
        one: 'أُرسل الرد على مقترح واحد للاعتماد.',
        two: 'أُرسل الرد على مقترحين للاعتماد.',
        few: `أُرسل الرد على ${of(format, count)} مقترحات للاعتماد.`,
        many: `أُرسل الرد على ${of(format, count)} مقترحًا للاعتماد.`,
        other: `أُرسل الرد على ${of(format, count)} مقترح للاعتماد.`,
      }),
  },
  refused: (format: Format, count: number) =>
    format.plural(count, {
      zero: '',
      one: 'تُرك مقترح واحد كما هو:',
      two: 'تُرك مقترحان كما هما:',
      few: `تُركت ${of(format, count)} مقترحات كما هي:`,
      many: `تُرك ${of(format, count)} مقترحًا كما هو:`,
      other: `تُرك ${of(format, count)} مقترح كما هو:`,
    }),
  reasons: {
    'not-now': 'لم يُنشر بعد، أو لا تتيح حاله ذلك',
    absent: 'لم يعد في هذه الجهة',
    meanwhile: 'صدر له رد آخر في هذه الأثناء',
  },
  keptAnswer: (name: string, time: string) =>
    `نص من ${isolate(name)} في ${isolate(time)} لم يُرسل. يُستكمل بتحديد المقترحات ثم «رد واحد للجميع».`,
  dropAnswer: 'حذف المسودة',
  goOn: 'متابعة',
  leave: 'ترك الباقي',
  close: 'إغلاق',
  unfinished: (name: string, time: string) => `عمل لم يكتمل، من ${isolate(name)} في ${isolate(time)}`,
  remaining: (format: Format, left: number, total: number) => `بقي ${of(format, left)} من ${of(format, total)}`,
};
type Words = typeof ar;

const en: Words = {
  bar: 'Actions on those selected',
  acts: { acknowledge: actWords.en.titles.acknowledge, link: 'Link as alike', answer: 'One answer to all' },
  titles: {
    acknowledge: (format, count) =>
      format.plural(count, {
        zero: actWords.en.titles.acknowledge,
        one: 'Acknowledge one suggestion',
        ...same(`Acknowledge ${of(format, count)} suggestions`),
      }),
    link: (format, count) =>
      format.plural(count, {
        zero: 'Link as alike',
        one: 'Link one suggestion',
        ...same(`Link ${of(format, count)} suggestions that are alike`),
      }),
    answer: (format, count) =>
      format.plural(count, {
        zero: 'One answer',
        one: 'Answer one suggestion',
        ...same(`One answer to ${of(format, count)} suggestions`),
      }),
  },
  office: 'Office that has read them',
  linkWords: (first) => `All are linked to the first that was selected: ${isolate(first)}`,
  linkNote: 'A link can be undone and changes no words. A person who supports several of them is counted once.',
  answerNote: 'Everyone who sent one of them gets this answer, with the office and the date.',
  covers: (format, count) =>
    format.plural(count, { zero: 'Covers none', one: 'Covers one', ...same(`Covers ${of(format, count)}`) }),
  leftOut: (format, count) =>
    format.plural(count, {
      zero: '',
      one: 'One of those selected is not published, and is not covered:',
      ...same(`${of(format, count)} of those selected are not published, and are not covered:`),
    }),
  begin: { acknowledge: actWords.en.send.acknowledge, link: 'Link them', answer: answeringWords.en.publish },
  cancel: 'Cancel',
  doing: { acknowledge: 'Acknowledging', link: 'Linking', answer: 'Sending the answer' },
  progress: (format, done, total) => `${of(format, done)} of ${of(format, total)}`,
  stop: 'Stop',
  stopping: 'Stops after what is on its way',
  stopped: 'Stopped as you asked. What is done stays done, and the rest is saved.',
  interrupted: 'The connection was lost. What is done stays done, the rest is saved, and no one will be told twice.',
  taken: 'Someone else is continuing it now.',
  finished: {
    acknowledge: (format, count) =>
      format.plural(count, {
        zero: 'None was acknowledged.',
        one: 'One suggestion is acknowledged.',
        ...same(`${of(format, count)} suggestions are acknowledged.`),
      }),
    link: (format, count) =>
      format.plural(count, {
        zero: 'None was linked.',
        one: 'One suggestion is linked.',
        ...same(`${of(format, count)} suggestions are linked.`),
      }),
    answer: (format, count) =>
      format.plural(count, {
        zero: 'No answer was sent.',
        one: 'The answer was sent for one suggestion.',
        ...same(`The answer was sent for ${of(format, count)} suggestions.`),
      }),
    propose: (format, count) =>
      format.plural(count, {
        zero: 'No answer was sent.',
        one: 'The answer to one suggestion waits to be confirmed.',
        ...same(`The answer to ${of(format, count)} suggestions waits to be confirmed.`),
      }),
  },
  refused: (format, count) =>
    format.plural(count, {
      zero: '',
      one: 'One was left as it is:',
      ...same(`${of(format, count)} were left as they are:`),
    }),
  reasons: {
    'not-now': 'it is not published yet, or cannot be done as it stands',
    absent: 'it is not in this agency any more',
    meanwhile: 'someone else has answered it meanwhile',
  },
  keptAnswer: (name, time) =>
    `${isolate(name)} wrote it ${isolate(time)}, and it is not sent. Select the suggestions and press “One answer to all” to go on.`,
  dropAnswer: 'Delete the draft',
  goOn: 'Go on',
  leave: 'Leave the rest',
  close: 'Close',
  unfinished: (name, time) => `Unfinished work, begun by ${isolate(name)} ${isolate(time)}`,
  remaining: (format, left, total) => `${of(format, left)} of ${of(format, total)} left`,
};

export const bulkWords: Dictionary<Words> = { ar, en };
