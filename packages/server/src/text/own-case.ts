import type { PersonalData } from './personal-data.ts';

/**
 * A complaint about a matter of one's own, such as a passport that is late: the sentences that tell of it, none where
 * nothing does. It is one where somebody says of a paper, request or payment of theirs, or of their family's, that it is
 * late, lost, refused or wrong, and asks for nothing that concerns anybody else. Suggestions often begin with what happened
 * to their author, so that a text which suggests something is none: it is to be missed rather than suspected.
 */
export const findOwnCase = (text: string): readonly PersonalData[] => {
  if (suggests.test(plain(text))) return [];
  const sentences = [...text.matchAll(/[^.!?؟\n]+/g)].map(({ 0: words, index }) => {
    const start = index + (words.length - words.trimStart().length);
    return { start, end: index + words.trimEnd().length, said: plain(words) };
  });
  const at = sentences.findIndex(({ said }) => own.test(said));
  // What is the matter with it stands beside it, or in the next sentence.
  const to = sentences.findIndex(({ said }, place) => place >= at && place <= at + 1 && wrong.test(said));
  const [first, last] = [sentences[at], sentences[to]];
  return first && last ? [{ kind: 'own-case', start: first.start, end: last.end }] : [];
};

/** Letters without vowel signs and tatweel, with one form of alif, ya, ta marbuta and apostrophe. */
const plain = (text: string): string =>
  text
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/’/g, "'");

/** Words of a list, each whole; in Arabic after what is written to them: و, ف, ب, ل. */
const arabic = (words: string) => `(?<![ء-ي])[وفبل]?(?:${words})(?![ء-ي])`;
const english = (words: string) => `\\b(?:${words})\\b`;
const either = (ar: string, en: string) => new RegExp(`${arabic(ar)}|${english(en)}`, 'i');

const kin = 'ابني|ابنتي|بنتي|ولدي|اولادي|زوجي|زوجتي|والدي|والدتي|ابي|امي|اخي|اختي';
const papers = 'جواز|معامله|طلب|بطاقه|رخصه|اقامه|تاشيره|شهاده|راتب|معاش|فاتوره|مخالفه|تصريح|ملكيه';
const possessed = 'جوازي|معاملتي|طلبي|بطاقتي|رخصتي|اقامتي|تاشيرتي|شهادتي|راتبي|معاشي|فاتورتي|مخالفتي|تصريحي|ملكيتي';
const things =
  'passport|visa|licen[cs]e|permit|id card|residence card|application|request|salary|pension|bill|refund|claim|certificate|fine';

/** A paper or a matter of whoever writes, or of their family. */
const own = either(
  `${possessed}|جواز سفري|(?:${papers})(?: سفر| هويه)? (?:${kin})`,
  `(?:my|our) (?:[\\w-]+(?:'s|s')? ){0,3}(?:${things})`,
);

/** What a complaint says of it. */
const wrong = either(
  'تاخر|تاخرت|تاخير|متاخر|متاخره|معلق|معلقه|عالق|عالقه|ضاع|ضاعت|فقد|فقدت|رفض|رفضت|رفضوا|مرفوض|مرفوضه|خطا|' +
    'اشتكي|نشتكي|شكوي|شكواي|لم (?:ي|ت|ا)[ء-ي]+|ما (?:طلع|طلعت|خلص|خلصت|وصل|وصلت|جاني|ردوا)|(?:بلا|بدون|دون) (?:رد|جواب|سبب)|' +
    'انتظر|انتظرت|منذ (?:اشهر|شهر|شهرين|اسابيع|اسبوع|اسبوعين|سنه|مده)',
  'late|delayed|overdue|stuck|pending|lost|rejected|refused|denied|wrong|mistake|waiting|complain(?:t|ing)?|not (?:yet )?(?:been )?(?:issued|' +
    "renewed|processed|answered|arrived|received|paid|ready)|(?:has|have|is|was|did)n't [\\w ]{0,20}(?:issued|renewed|processed|answered|" +
    'arrived?|receiv(?:e|ed)|paid|ready|come)|no (?:reply|answer|response)|for (?:weeks|months)|(?:weeks|months) ago',
);

/** What a suggestion says. */
const suggests = either(
  'اقترح|اقتراح|اقتراحي|نقترح|مقترحي|ليت|ليتكم|حبذا|ينبغي|نتمني ان|اتمني ان|لماذا لا|لو (?:كان|يكون|تم|توفر)',
  "suggest(?:ion)?|propose|proposal|should|could|recommend|why not|let(?: us|'s)|it would (?:be|help)|would be (?:good|better)",
);
