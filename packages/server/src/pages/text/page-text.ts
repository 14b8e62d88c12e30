import type { Language } from '@shura/contract';
import { arabicEmbedSentences, englishEmbedSentences } from './embed-text.ts';
import { arabicFeedSentences, englishFeedSentences } from './feed-text.ts';
import { arabicFrameSentences, englishFrameSentences } from './frame-text.ts';
import { arabicFrontSentences, englishFrontSentences } from './front-text.ts';
import { arabicSearchSentences, englishSearchSentences } from './search-text.ts';
import { arabicSharePlurals, arabicShareSentences, englishSharePlurals, englishShareSentences } from './share-text.ts';
import { arabicSuggestionSentences, englishSuggestionSentences } from './suggestion-text.ts';

/** A whole sentence for each CLDR plural category of a language, and one for zero. `{n}` is the number. */
type Plural<Category extends string> = Readonly<Record<Category | 'zero', string>>;
type ArabicPlural = Plural<'one' | 'two' | 'few' | 'many' | 'other'>;
type EnglishPlural = Plural<'one' | 'other'>;

/** Sentences of the pages. `{name}` is the placeholder of a value, which is isolated from the text around it. */
const arabicSentences = {
  ...arabicSuggestionSentences,
  ...arabicFeedSentences,
  ...arabicFrameSentences,
  ...arabicShareSentences,
  ...arabicEmbedSentences,
  ...arabicFrontSentences,
  ...arabicSearchSentences,

  saved: 'سُجِّلت إجاباتكم',
  forgotten: 'سُجِّل صوتكم، غير أن هذا المتصفح لا يحفظ ما نميّزه به',
  forgottenMeans: 'لذلك لن نعرف أنه صوّت من قبل إن أُرسل منه صوت آخر، ولا يمكن تعديل هذا الصوت منه.',

  problemIn: 'توجد مشكلة: {title}',
  askAgain: 'لم نتأكد من أن هذا الصوت أُرسل من صفحتنا، فلم يُسجَّل. يُرجى مراجعة الإجابات ثم إرسالها من هنا',
  early: 'وصل صوتكم قبل فتح الاستطلاع، فلم يُحتسب',
  manyChanges: 'تغييرات كثيرة في وقت قصير. إجاباتكم محفوظة هنا، وتمكن إعادة المحاولة بعد {wait}',
  manyVoters:
    'تصل الآن أصوات كثيرة من شبكتكم، فلا تستقبل هذه الصفحة منها إلا عددًا قليلًا كل دقيقة. إجاباتكم محفوظة هنا، وتمكن إعادة المحاولة بعد {wait}',
  busy: 'تعذّر الإرسال. إجاباتكم محفوظة هنا، وتمكن إعادة المحاولة',
  failed: 'حدث خلل لدينا. تمكن إعادة المحاولة بعد قليل',
  notFoundMeans: 'ربما نقص شيء من العنوان، أو لم يُنشر الاستطلاع بعد. تمكن العودة إلى الصفحة التي أوصلتكم إلى هنا.',
  noAddress: 'لم يُضبط عنوان هذا الخادم',
  noAddressMeans:
    'لا تُعرض هذه الصفحة قبل ذلك إلا من العنوان localhost. على من يشغّل الخادم أن يضع عنوانه العام في SHURA_PUBLIC_URL.',
} as const;

const arabicPlurals = arabicSharePlurals satisfies Record<string, ArabicPlural>;

export type SentenceKey = keyof typeof arabicSentences;
export type PluralKey = keyof typeof arabicPlurals;

const englishSentences: Readonly<Record<SentenceKey, string>> = {
  ...englishSuggestionSentences,
  ...englishFeedSentences,
  ...englishFrameSentences,
  ...englishShareSentences,
  ...englishEmbedSentences,
  ...englishFrontSentences,
  ...englishSearchSentences,

  saved: 'Your answers are recorded',
  forgotten: 'Your vote is recorded, but this browser does not keep the code that identifies it',
  forgottenMeans:
    'So if another vote is sent from it, we cannot know that it has voted before, and this vote cannot be changed from it.',

  problemIn: 'There is a problem: {title}',
  askAgain:
    'We could not tell that this vote was sent from our page, so it was not recorded. Check your answers, then submit them from here',
  early: 'Your vote arrived before the poll opened, so it was not counted',
  manyChanges: 'Too many changes in a short time. Your answers are kept here; try again in {wait}',
  manyVoters:
    'Many new votes came from your network. A browser is then asked for a short calculation, which this page cannot do without a script, so it accepts only a few a minute from your network. Your answers are kept here; try again in {wait}',
  busy: 'Not sent. Your answers are kept here; try again',
  failed: 'Something went wrong on our side. Try again in a while',
  notFoundMeans:
    'Part of the address may be missing, or the poll is not published yet. Go back to the page that led you here.',
  noAddress: 'This server has not been told its address',
  noAddressMeans:
    'Until then this page is shown at localhost alone. The operator of the server has to set SHURA_PUBLIC_URL.',
};

const englishPlurals: Readonly<Record<PluralKey, EnglishPlural>> = englishSharePlurals;

/** Arabic is the reference language: sentences are written in it first. */
export const sentences: Readonly<Record<Language, Readonly<Record<SentenceKey, string>>>> = {
  ar: arabicSentences,
  en: englishSentences,
};
export const plurals: Readonly<
  Record<Language, Readonly<Record<PluralKey, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>>
> = { ar: arabicPlurals, en: englishPlurals };
