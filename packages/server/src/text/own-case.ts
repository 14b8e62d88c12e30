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
const issued = 'جواز|بطاقه|رخصه|اقامه|تاشيره|شهاده|تصريح|ملكيه';
const papers = `${issued}|معامله|طلب|راتب|معاش|فاتوره|مخالفه`;
const possessed = 'جوازي|معاملتي|طلبي|بطاقتي|رخصتي|اقامتي|تاشيرتي|شهادتي|راتبي|معاشي|فاتورتي|مخالفتي|تصريحي|ملكيتي';
const issuedThings = 'passport|visa|licen[cs]e|permit|id card|residence card|certificate';
const things = `${issuedThings}|application|request|salary|pension|bill|refund|claim|fine`;

/** Words of asking an office for a paper, and what may stand between them and the paper. */
const asked = 'طلبت|طلبنا|تقدمت|تقدمنا|قدمت|قدمنا|جددت|جددنا|استخرجت|دفعت|دفعنا';
const between =
  'علي|عن|من|عندكم|لديكم|لكم|اليكم|اوراق|رسوم|ب?(?:طلب|معامله)|تجديد|استخراج|اصدار|بدل|فاقد|قبل|منذ|يومين|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|سنه';
const applied = "(?:'ve| have)? (?:already )?(?:applied for|requested|ordered|renewed|submitted|paid for)";

/** A paper, request or payment of the author or family, or an official paper that the author applied or paid for. */
const own = either(
  `${possessed}|جواز سفري|(?:${papers})(?: سفر| هويه)? (?:${kin})|` +
    `(?:${asked})(?: (?:${between}|ل(?:${kin}))){0,4} (?:ال|بال|ب|لل|ل)?(?:${issued})`,
  `(?:my|our) (?:[\\w-]+(?:'s|s')? ){0,3}(?:${things})|` +
    `(?:i|we)${applied} (?!(?:at|by|in|on|via|through) )(?:[\\w-]+ ){0,4}(?:${issuedThings})(?! (?:office|desk|counter|cent(?:er|re)|service|app))`,
);

/** What should have happened to a paper, and has not. */
const late =
  'should (?:already |by now )?have (?:already )?(?:been (?:issued|renewed|processed|answered|delivered|paid|ready)|arrived|come|reached)|' +
  'should be (?:ready|here) by now';

/** Praise that may follow a time: “I renewed it two months ago, and it was quick”. */
const praised = '(?!.{0,60}(?:سريع|بسرع|ممتاز|رائع|سهل|استلمته|quick|fast|easy|easily|smooth|great|excellent))';

/** Words of complaint, unless they are denied: “without delay”, “I did not wait”. */
const wrong = either(
  [
    '(?<!(?:بدون|دون|بلا|لا|ولا|لم|ولم|اي) )(?:تاخر|تاخرت|تاخير|متاخر|متاخره|ضاع|ضاعت|فقدت|رفض|رفضت|رفضوا|مرفوض|مرفوضه|خطا|انتظر|انتظرت)',
    // “فقد” before a verb is a particle, not “lost”.
    'فقد(?! (?:تم|كان|صدر|وصل|انجز|انتهي|استلم|حصل|جدد))',
    'معلق|معلقه|عالق|عالقه|متوقف|متوقفه|موقوف|موقوفه|معطل|معطله|متعطل|متعطله|(?<!(?:اين|حيث|متي) )توقف|توقفت(?! عن)|اشتكي|نشتكي|شكوي|شكواي',
    'لم (?!ا(?:نتظر|حتج|واجه|تعب|دفع)|[يت](?:تاخر|ستغرق|اخذ|طل|كلف|كن (?:هناك|اي|متاخر)))[يتا][ء-ي]+',
    'ما (?:طلع|طلعت|خلص|خلصت|وصل|وصلت|وصلني|وصلتني|جا|جاء|جت|جاني|جتني|صدر|صدرت|استلمته|استلمتها|ردوا)',
    '(?:للحين|لين الحين|الي الحين|لسه|الي الان|حتي الان|لحد الان) ما [ء-ي]+',
    '(?:بلا|بدون|دون) (?:رد|جواب|سبب)',
    `منذ (?:اشهر|شهر|شهرين|اسابيع|اسبوع|اسبوعين|سنه|مده)${praised}`,
  ].join('|'),
  [
    '(?<!\\b(?:not|never|no|without) )(?:late|delayed|overdue|stuck|pending|lost|rejected|refused|denied|wrong|mistake|waiting(?! (?:area|hall|room)))',
    'on hold|suspended|complain(?:t|ing)?|heard nothing|no (?:reply|answer|response|news)|still (?:nothing|not (?:back|here|there|with))',
    'not (?:yet |even )?(?:been )?(?:issued|renewed|processed|answered|arrived|received|paid|ready|come)',
    "(?:has|have|is|was|did)n't [\\w ]{0,20}(?:issued|renewed|processed|answered|arrived?|receiv(?:e|ed)|paid|ready|come)",
    'never (?:came|come|arrived|issued|got|received|heard|answered)|(?:yet|supposed) to (?:be|have|come|arrive|receive|get|hear)',
    `${late}|for (?:weeks|months)${praised}|(?:weeks|months) ago${praised}`,
  ].join('|'),
);

/** Words of handling a case after “why … not”: a verb alone, or about something of the author. */
const handled =
  '(?:(?:[يت]?رد|[يت]جيب|[يت]جاوب|[يت]صل|[يت]صدر|[يت]نجز|[يت]نته)(?:ون|وا|ي)?(?:ني|نا|ه|ها)?|استلم|[يت]سلمو?(?:ون)?(?:ني|نا|ه|ها))' +
  `(?=(?: علي(?: [ء-ي]+(?:ي|نا))?)? ?(?:[^ء-ي ]|$)| (?:${possessed}|جواز سفري|حتي|الان|للحين|منذ)(?![ء-ي]))`;

/** Words of suggestion. “Why do you not answer” and “should have been issued” are none: they ask about a case. */
const suggests = either(
  'اقترح|اقتراح|اقتراحي|نقترح|مقترحي|ليت|ليتكم|حبذا|ينبغي|نتمني ان|اتمني ان|لو (?:كان|يكون|تم|توفر)|' +
    `لماذا لا(?! ${handled})`,
  `suggest(?:ion)?|propose|proposal|(?!${late})should|could|recommend|why not|let(?: us|'s)|it would (?:be|help)|would be (?:good|better)`,
);
