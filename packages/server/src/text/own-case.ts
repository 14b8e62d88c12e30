import type { PersonalData } from './personal-data.ts';

/**
 * Finds a complaint about a personal matter, such as a late passport. Returns the span of its sentences, or nothing. A
 * complaint says that a paper, request or payment of the author or their family is late, lost, refused or wrong.
 * Suggestions often begin with a personal story, so a text that suggests something never matches: a false negative is
 * better than a false positive.
 */
export const findOwnCase = (text: string): readonly PersonalData[] => {
  if (suggests.test(plain(text))) return [];
  const sentences = [...text.matchAll(/[^.!?؟\n]+/g)].map(({ 0: words, index }) => {
    const start = index + (words.length - words.trimStart().length);
    return { start, end: index + words.trimEnd().length, said: plain(words) };
  });
  const at = sentences.findIndex(({ said }) => own.test(said));
  // The complaint is in the same or the next sentence.
  const to = sentences.findIndex(({ said }, place) => place >= at && place <= at + 1 && wrong.test(said));
  const [first, last] = [sentences[at], sentences[to]];
  return first && last ? [{ kind: 'own-case', start: first.start, end: last.end }] : [];
};

/** Normalises letters: no vowel signs or tatweel, one form of alif, ya, ta marbuta and apostrophe. */
const plain = (text: string): string =>
  text
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/’/g, "'");

/** Whole words of a list. In Arabic they may have the prefixes و, ف, ب, ل. */
const arabic = (words: string) => `(?<![ء-ي])[وفبل]?(?:${words})(?![ء-ي])`;
const english = (words: string) => `\\b(?:${words})\\b`;
const either = (ar: string, en: string) => new RegExp(`${arabic(ar)}|${english(en)}`, 'i');

const kin = 'ابني|ابنتي|بنتي|ولدي|اولادي|زوجي|زوجتي|والدي|والدتي|ابي|امي|اخي|اختي';
const papers = 'جواز|معامله|طلب|بطاقه|رخصه|اقامه|تاشيره|شهاده|راتب|معاش|فاتوره|مخالفه|تصريح|ملكيه';
const possessed = 'جوازي|معاملتي|طلبي|بطاقتي|رخصتي|اقامتي|تاشيرتي|شهادتي|راتبي|معاشي|فاتورتي|مخالفتي|تصريحي|ملكيتي';
const things =
  'passport|visa|licen[cs]e|permit|id card|residence card|application|request|salary|pension|bill|refund|claim|certificate|fine';

/** A paper or matter of the author or their family. */
const own = either(
  `${possessed}|جواز سفري|(?:${papers})(?: سفر| هويه)? (?:${kin})`,
  `(?:my|our) (?:[\\w-]+(?:'s|s')? ){0,3}(?:${things})`,
);

/** Words of complaint. */
const wrong = either(
  'تاخر|تاخرت|تاخير|متاخر|متاخره|معلق|معلقه|عالق|عالقه|ضاع|ضاعت|فقد|فقدت|رفض|رفضت|رفضوا|مرفوض|مرفوضه|خطا|' +
    'اشتكي|نشتكي|شكوي|شكواي|لم (?:ي|ت|ا)[ء-ي]+|ما (?:طلع|طلعت|خلص|خلصت|وصل|وصلت|جاني|ردوا)|(?:بلا|بدون|دون) (?:رد|جواب|سبب)|' +
    'انتظر|انتظرت|منذ (?:اشهر|شهر|شهرين|اسابيع|اسبوع|اسبوعين|سنه|مده)',
  'late|delayed|overdue|stuck|pending|lost|rejected|refused|denied|wrong|mistake|waiting|complain(?:t|ing)?|not (?:yet )?(?:been )?(?:issued|' +
    "renewed|processed|answered|arrived|received|paid|ready)|(?:has|have|is|was|did)n't [\\w ]{0,20}(?:issued|renewed|processed|answered|" +
    'arrived?|receiv(?:e|ed)|paid|ready|come)|no (?:reply|answer|response)|for (?:weeks|months)|(?:weeks|months) ago',
);

/** Words of suggestion. */
const suggests = either(
  'اقترح|اقتراح|اقتراحي|نقترح|مقترحي|ليت|ليتكم|حبذا|ينبغي|نتمني ان|اتمني ان|لماذا لا|لو (?:كان|يكون|تم|توفر)',
  "suggest(?:ion)?|propose|proposal|should|could|recommend|why not|let(?: us|'s)|it would (?:be|help)|would be (?:good|better)",
);
