import type { Channel, Language } from '@shura/contract';
import { sayFromTo } from '@shura/widgets/say';
import { type Format, fillPlain, isolate } from '@shura/widgets/text';
import { publicLocale } from '../../ui/language/language.ts';
import type { Counted, Dictionary } from '../../ui/language/words.ts';

const of = (format: Format, count: number): string => isolate(format.number(count));
const same = (words: string) => ({ few: words, many: words, other: words });

interface Words {
  readonly title: string;
  readonly lede: string;
  readonly polls: string;
  readonly consultations: string;
  readonly none: string;
  readonly other: string;
  readonly channel: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly apart: string;
  readonly clocks: string;
  readonly save: string;
  readonly saved: string;
  readonly entered: Counted;
  readonly closed: string;
  readonly again: string;
  readonly nothing: string;
  readonly wrongMany: string;
  readonly alone: string;
  readonly rank: (format: Format, options: number) => string;
  readonly wrongRank: (format: Format, options: number) => string;
  readonly ends: (low: string, high: string) => string;
  readonly text: string;
  readonly textHint: string;
  readonly written: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly basis: string;
  readonly country: string;
  readonly noCountry: string;
  readonly category: string;
  readonly day: string;
  readonly dayHint: string;
  readonly wrongDay: string;
  readonly receive: string;
  readonly slipHint: string;
  readonly onceOnly: string;
  readonly lostCode: string;
  readonly print: string;
}

const ar: Words = {
  title: 'إدخال من الورق والهاتف',
  lede: 'ما يقوله الناس على الورق أو في الهاتف، يُدخله الموظف كما قيل.',
  polls: 'استطلاعات مفتوحة',
  consultations: 'استشارات تستقبل المقترحات',
  none: 'لا استطلاع مفتوح ولا استشارة تستقبل المقترحات الآن.',
  other: 'اختيار غيره',
  channel: 'كيف وصل',
  channels: { paper: 'ورق', phone: 'هاتف' },
  apart: 'إجابات شخص واحد في كل مرة. تُحسب على حدة، وتظهر في النتائج منفصلة عما يرسله الناس بأنفسهم.',
  clocks: 'يُنشر بعد المراجعة كغيره، وتبدأ مدته من يوم استلامه.',
  save: 'حفظ والتالي',
  saved: 'حُفظت. النموذج جاهز للتالي.',
  entered: (format, count) =>
    format.plural(count, {
      zero: 'لم يُدخل شيء في هذه الجلسة بعد',
      one: 'أُدخل واحد في هذه الجلسة',
      two: 'أُدخل اثنان في هذه الجلسة',
      few: `أُدخل ${of(format, count)} في هذه الجلسة`,
      many: `أُدخل ${of(format, count)} في هذه الجلسة`,
      other: `أُدخل ${of(format, count)} في هذه الجلسة`,
    }),
  closed: 'لم يعد هذا مفتوحًا. يمكن اختيار غيره.',
  again: 'إن أُعيد الإرسال بعد انقطاع فلا يُعدّ الشخص مرتين.',
  nothing: 'يُرجى إدخال إجابة واحدة على الأقل.',
  wrongMany: 'عدد الاختيارات أقل أو أكثر مما يُقبل.',
  alone: 'هذه الإجابة لا تجتمع مع غيرها.',
  rank: (format, options) => `رقم بجانب كل خيار: 1 للأهم، و${of(format, options)} للأقل أهمية`,
  wrongRank: (format, options) => `لكل خيار رقم مختلف من 1 إلى ${of(format, options)}.`,
  ends: (low, high) => fillPlain(sayFromTo(publicLocale('ar')), low, high),
  text: 'نص المقترح',
  textHint: 'بكلمات صاحبه، دون اسم أو رقم هاتف. فكرة واحدة في كل مقترح.',
  written: 'لغة المقترح',
  languages: { ar: 'العربية', en: 'الإنجليزية' },
  basis: 'ما يستند إليه المقترح (اختياري)',
  country: 'الدولة',
  noCountry: 'يُرجى اختيار الدولة.',
  category: 'المجال',
  day: 'يوم استلامه',
  dayHint: 'اليوم أو قبله. منه تُحسب مدة الانتظار.',
  wrongDay: 'يُرجى اختيار اليوم أو يوم قبله، لا يسبق افتتاح الاستشارة.',
  receive: 'حفظ المقترح',
  slipHint: 'في صفحته يتابع صاحب المقترح ما صار إليه. الرقم المرجعي يراه الجميع، والرمز لصاحبه وحده.',
  onceOnly: 'يظهر الرمز هنا مرة واحدة. يُرجى تسليمه الآن.',
  lostCode: 'لم يُطبع رمز المتابعة السري بعد، ولا يظهر ثانيةً بعد المغادرة.',
  print: 'طباعة',
};

const en: Words = {
  title: 'Entry from paper and phone',
  lede: 'What people say on paper or by phone, entered by staff as it was said.',
  polls: 'Open polls',
  consultations: 'Consultations that take suggestions',
  none: 'No poll is open and no consultation takes suggestions now.',
  other: 'Choose another',
  channel: 'How it came',
  channels: { paper: 'Paper', phone: 'Phone' },
  apart:
    'One person’s answers at a time. They are counted by themselves, and stand in the results apart from what people send.',
  clocks: 'It is published after review like any other, and its clocks run from the day it was received.',
  save: 'Save and next',
  saved: 'Saved. The form is ready for the next.',
  entered: (format, count) =>
    format.plural(count, {
      zero: 'Nothing entered in this session yet',
      one: 'One entered in this session',
      ...same(`${of(format, count)} entered in this session`),
    }),
  closed: 'This is not open any more. Choose another.',
  again: 'Sending again after a failure does not count anyone twice.',
  nothing: 'Enter at least one answer.',
  wrongMany: 'There are too few or too many answers.',
  alone: 'This answer cannot be combined with others.',
  rank: (format, options) => `A number beside each: 1 for the most important, ${of(format, options)} for the least`,
  wrongRank: (format, options) => `Each option needs a different number from 1 to ${of(format, options)}.`,
  ends: (low, high) => fillPlain(sayFromTo(publicLocale('en')), low, high),
  text: 'Text of the suggestion',
  textHint: 'In its author’s words, without a name or a phone number. One idea each.',
  written: 'Language of the suggestion',
  languages: { ar: 'Arabic', en: 'English' },
  basis: 'What it rests on (optional)',
  country: 'Country',
  noCountry: 'Choose the country.',
  category: 'Category',
  day: 'Day it was received',
  dayHint: 'Today or earlier. The clocks run from it.',
  wrongDay: 'Choose today or an earlier day since the consultation opened.',
  receive: 'Save the suggestion',
  slipHint:
    'On its page, its author follows what becomes of it. Everyone sees the reference; the code is for its author alone.',
  onceOnly: 'The code is shown here once. Hand it over now.',
  lostCode: 'The secret tracking code is not printed yet, and is not shown again once you leave.',
  print: 'Print',
};

export const counterWords: Dictionary<Words> = { ar, en };
