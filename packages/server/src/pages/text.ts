import type { Language } from '@shura/contract';
import { arabicEmbedSentences, englishEmbedSentences } from './embed-text.ts';
import { arabicFrameSentences, englishFrameSentences } from './frame-text.ts';
import { arabicSharePlurals, arabicShareSentences, englishSharePlurals, englishShareSentences } from './share-text.ts';
import {
  arabicSuggestionPlurals,
  arabicSuggestionSentences,
  englishSuggestionPlurals,
  englishSuggestionSentences,
} from './suggestion-text.ts';

/** A whole sentence for each CLDR plural category of a language, and one for none at all. `{n}` is the number. */
type Plural<Category extends string> = Readonly<Record<Category | 'zero', string>>;
type ArabicPlural = Plural<'one' | 'two' | 'few' | 'many' | 'other'>;
type EnglishPlural = Plural<'one' | 'other'>;

/** What the pages say. `{name}` stands for a value, which is isolated from the words around it. */
const arabicSentences = {
  ...arabicSuggestionSentences,
  ...arabicFrameSentences,
  ...arabicShareSentences,
  ...arabicEmbedSentences,
  poll: 'استطلاع رأي',

  chooseOne: 'يُرجى اختيار إجابة واحدة',
  chooseBetween: 'يُرجى اختيار ما بين {min} و{max} من الخيارات',
  choosePoint: 'يُرجى اختيار درجة واحدة من {first} إلى {last}',
  choosePlaces: 'يُرجى اختيار ترتيب لكل خيار: {first} للأهم و{last} للأقل أهمية',
  choosePosition: 'يُرجى الاختيار',
  chooseAny: 'تمكن الإجابة عن بعض العبارات وترك غيرها، والعودة إليها لاحقًا',
  pointWords: '{point}: {words}',

  submit: 'إرسال الصوت',
  submitPage: 'حفظ ومتابعة',
  cancel: 'إلغاء',
  viewResults: 'عرض النتائج',
  pages: 'صفحات العبارات',
  page: 'الصفحة {n} من {total}',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  answered: 'العبارات التي سُجِّلت إجاباتها: {n} من {total}',

  saved: 'سُجِّلت إجاباتكم',
  forgotten: 'سُجِّل صوتكم، غير أن هذا المتصفح لا يحفظ ما نميّزه به',
  forgottenMeans: 'لذلك لن نعرف أنه صوّت من قبل إن أُرسل منه صوت آخر، ولا يمكن تعديل هذا الصوت منه.',

  asTable: 'عرض في جدول',

  cookie: 'عند الإرسال يُحفظ في المتصفح رمز لهذا الاستطلاع وحده، لمدة سنة، كي يمكن تعديل الصوت',

  problem: 'توجد مشكلة',
  problemIn: 'توجد مشكلة: {title}',
  choose: 'يُرجى اختيار إجابة',
  chooseSome: 'يُرجى اختيار إجابة عن عبارة واحدة على الأقل',
  alone: 'لا تُجمع إجابة مثل «{answer}» مع إجابات أخرى',
  placeMissing: 'يُرجى اختيار ترتيب لكل خيار',
  placeRepeated: 'لا يجتمع خياران في ترتيب واحد',
  notOffered: 'ليست هذه الإجابة من خيارات السؤال',
  unfit: 'لم يصل النموذج كما عرضناه. تُرجى مراجعة الإجابات ثم إرسالها من جديد',
  askAgain: 'لم نتأكد من أن هذا الصوت أُرسل من صفحتنا، فلم يُسجَّل. تُرجى مراجعة الإجابات ثم إرسالها من هنا',
  late: 'أُغلق هذا الاستطلاع قبل وصول صوتكم، فلم يُحتسب',
  early: 'وصل صوتكم قبل فتح الاستطلاع، فلم يُحتسب',
  manyChanges: 'تغييرات كثيرة في وقت قصير. إجاباتكم محفوظة هنا، وتمكن إعادة المحاولة بعد {wait}',
  manyVoters:
    'وصلت أصوات جديدة كثيرة من شبكتكم. عندئذ يُجري المتصفح حسابًا يستغرق لحظات، وهذه الصفحة تعمل دون نصوص برمجية فلا تُجريه، ولذلك يُستقبل منها عدد قليل كل دقيقة. إجاباتكم محفوظة هنا، وتمكن إعادة المحاولة بعد {wait}',
  busy: 'تعذّر الإرسال. إجاباتكم محفوظة هنا، وتمكن إعادة المحاولة',
  failed: 'حدث خلل لدينا. تمكن إعادة المحاولة بعد قليل',
  notFound: 'لا يوجد استطلاع بهذا العنوان',
  notFoundMeans: 'ربما نقص شيء من العنوان، أو لم يُنشر الاستطلاع بعد. تمكن العودة إلى الصفحة التي أوصلتكم إلى هنا.',
  noAddress: 'لم يُضبط عنوان هذا الخادم',
  noAddressMeans:
    'لا تُعرض هذه الصفحة قبل ذلك إلا من العنوان localhost. على من يشغّل الخادم أن يضع عنوانه العام في SHURA_PUBLIC_URL.',
} as const;

const arabicPlurals = {
  ...arabicSuggestionPlurals,
  ...arabicSharePlurals,
  upTo: {
    zero: 'لا يُطلب اختيار',
    one: 'يُرجى اختيار خيار واحد',
    two: 'يُرجى اختيار خيارين كحد أقصى',
    few: 'يُرجى اختيار {n} خيارات كحد أقصى',
    many: 'يُرجى اختيار {n} خيارًا كحد أقصى',
    other: 'يُرجى اختيار {n} خيار كحد أقصى',
  },
  exactly: {
    zero: 'لا يُطلب اختيار',
    one: 'يُرجى اختيار خيار واحد',
    two: 'يُرجى اختيار خيارين',
    few: 'يُرجى اختيار {n} خيارات',
    many: 'يُرجى اختيار {n} خيارًا',
    other: 'يُرجى اختيار {n} خيار',
  },
  atLeast: {
    zero: 'لا يُطلب اختيار',
    one: 'يُرجى اختيار خيار واحد على الأقل',
    two: 'يُرجى اختيار خيارين على الأقل',
    few: 'يُرجى اختيار {n} خيارات على الأقل',
    many: 'يُرجى اختيار {n} خيارًا على الأقل',
    other: 'يُرجى اختيار {n} خيار على الأقل',
  },
} as const satisfies Record<string, ArabicPlural>;

export type SentenceKey = keyof typeof arabicSentences;
export type PluralKey = keyof typeof arabicPlurals;

const englishSentences: Readonly<Record<SentenceKey, string>> = {
  ...englishSuggestionSentences,
  ...englishFrameSentences,
  ...englishShareSentences,
  ...englishEmbedSentences,
  poll: 'Poll',

  chooseOne: 'Choose one answer',
  chooseBetween: 'Choose between {min} and {max} options',
  choosePoint: 'Choose one point from {first} to {last}',
  choosePlaces: 'Choose a place for each option: {first} for the most important, {last} for the least',
  choosePosition: 'Choose',
  chooseAny: 'You can answer some statements, leave others, and come back later',
  pointWords: '{point}: {words}',

  submit: 'Submit vote',
  submitPage: 'Save and continue',
  cancel: 'Cancel',
  viewResults: 'View results',
  pages: 'Pages of statements',
  page: 'Page {n} of {total}',
  previous: 'Previous page',
  next: 'Next page',
  answered: 'Statements answered so far: {n} of {total}',

  saved: 'Your answers are recorded',
  forgotten: 'Your vote is recorded, but this browser does not keep what we tell it apart by',
  forgottenMeans:
    'So if another vote is sent from it, we cannot know that it has voted before, and this vote cannot be changed from it.',

  asTable: 'Show as table',

  cookie: 'Submitting keeps a code for this poll alone in your browser, for a year, so that you can change your vote',

  problem: 'There is a problem',
  problemIn: 'There is a problem: {title}',
  choose: 'Choose an answer',
  chooseSome: 'Choose an answer to at least one statement',
  alone: 'An answer such as “{answer}” is not chosen with others',
  placeMissing: 'Choose a place for each option',
  placeRepeated: 'Two options cannot share a place',
  notOffered: 'This answer is not one of those on offer',
  unfit: 'The form did not arrive as we showed it. Check your answers, then submit them again',
  askAgain:
    'We could not tell that this vote was sent from our page, so it was not recorded. Check your answers, then submit them from here',
  late: 'This poll closed before your vote arrived, so it was not counted',
  early: 'Your vote arrived before the poll opened, so it was not counted',
  manyChanges: 'Too many changes in a short time. Your answers are kept here; try again in {wait}',
  manyVoters:
    'Many new votes came from your network. A browser is then asked for a short calculation, which this page cannot do without a script, so a few a minute are received from it. Your answers are kept here; try again in {wait}',
  busy: 'Not sent. Your answers are kept here; try again',
  failed: 'Something went wrong on our side. Try again in a while',
  notFound: 'There is no poll at this address',
  notFoundMeans:
    'Part of the address may be missing, or the poll is not published yet. Go back to the page that led you here.',
  noAddress: 'This server has not been told its address',
  noAddressMeans:
    'Until then this page is shown at localhost alone. The operator of the server has to set SHURA_PUBLIC_URL.',
};

const englishPlurals: Readonly<Record<PluralKey, EnglishPlural>> = {
  ...englishSuggestionPlurals,
  ...englishSharePlurals,
  upTo: { zero: 'Nothing to choose', one: 'Choose one option', other: 'Choose up to {n} options' },
  exactly: { zero: 'Nothing to choose', one: 'Choose one option', other: 'Choose {n} options' },
  atLeast: { zero: 'Nothing to choose', one: 'Choose at least one option', other: 'Choose at least {n} options' },
};

/** Arabic is the reference: a sentence is written in it first. */
export const sentences: Readonly<Record<Language, Readonly<Record<SentenceKey, string>>>> = {
  ar: arabicSentences,
  en: englishSentences,
};
export const plurals: Readonly<
  Record<Language, Readonly<Record<PluralKey, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>>
> = { ar: arabicPlurals, en: englishPlurals };
