import type { PersonalKind } from '@shura/contract';

export interface PersonalData {
  readonly kind: PersonalKind;
  /** Position in the text as given, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what looks like personal data in a text, in order. Used to ask the writer, never to refuse. Digits may be
 * Arabic, Persian or European. Skips links, dates, round numbers and amounts of money. Reports a number if its form is
 * unambiguous (`+968`, an Omani mobile, a leading 0, an Emirates identity number, a valid IBAN) or if the words before
 * it name it. A number whose name stands directly before it may also be round, begin with 800 or look like years.
 */
export const findPersonalData = (text: string): readonly PersonalData[] =>
  [...plain(text).matchAll(pattern)].flatMap((match) => {
    const [data] = match;
    // Each kind is one capture group. Links and dates are in none.
    const kind = kinds[match.indexOf(data, 1) - 1];
    const spurious = (kind === 'iban' && !addsUp(data)) || (kind === 'plate' && /[a-z]/.test(data));
    return kind && !spurious ? [{ kind, start: match.index, end: match.index + data.length }] : [];
  });

/**
 * Same length: European digits, a hyphen for the minus sign and for a tatweel between digits, and spaces for other
 * dashes and for marks that order numbers in Arabic text.
 */
const plain = (text: string) =>
  text
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/\u2212|(?<=\d)ـ(?=\d)/g, '-')
    .replace(/[\s\xAD\u061C\u2000-\u206F]/g, ' ');

/** Whether the remainder by 97 is 1 (ISO 13616, ISO 7064 MOD 97-10). */
const addsUp = (iban: string) =>
  BigInt(
    (iban.slice(4) + iban.slice(0, 4)).replace(/[ -]/g, '').replace(/[a-z]/gi, (letter) => `${parseInt(letter, 36)}`),
  ) %
    97n ===
  1n;

/** A number does not begin within a word, handle, hashtag, path, price or larger number. */
const from = '(?<![\\w#@/$€£]|\\d[.,٫٬-])';
/** A number does not end within a word or larger number, or before a percent sign or currency. */
const within = '(?![\\w%٪]|[.,/٫٬-]\\d| *(?:ري|دول|درهم|omr|usd|rial))';
/** Nor does it end in three zeros, unless it is named: it is an amount. */
const to = `(?<!000)${within}`;

/**
 * The pattern of a number that follows one of `cues`, with at most 20 characters between. Skips a range of years
 * (`2024-2025`), and 800 numbers, which belong to offices.
 */
const after = (cues: string, minDigits: number) =>
  `${from}(?=\\d)(?<=(?:${cues})\\D{0,20})(?!800|(?:19|20)\\d\\d\\D)\\d(?:[ .-]{0,3}\\d){${minDigits - 1},11}${to}`;

/** Documents that have a number, and the words that may qualify them (`بطاقة الهوية الوطنية`). */
const papers = '(?:ال|لل)?(?:جواز|هوي[ةهت]|بطاق[ةهت]|[إا]قام[ةهت])\\S{0,2}';
const qualified = '(?: (?:ال)?(?:وطني|شخصي|مدني|عماني|مقيم|سفر|هوي|[إا]قام)[يةه]?){0,2}';
/** Names of a person's number. */
const names = [
  '(?:رقم|سجل)\\S{0,3} (?:ال|لل)?مدني',
  `رقم\\S{0,2} ${papers}${qualified}`,
  `${papers}${qualified} رقم\\S{0,2}`,
  `(?:جوازي|جواز سفري|بطاقتي|هويتي|[إا]قامتي)${qualified}`,
  'بطاق[ةه] (?:ال)?(?:مقيم|شخصي[ةه]|مدني[ةه]|هوي[ةه]|[إا]قام[ةه])|هوي[ةه] (?:ال)?(?:وطني[ةه]|مقيم)',
  'civil (?:n\\S{0,6}|id|card)|\\b(?:id|cpr|qid|iqama)|(?:residen(?:t|ce|cy)|identity|national|labou?r) (?:card|id|n\\S{0,6})',
  'passport n\\S{0,6}|\\bmy passport',
].join('|');
/**
 * The pattern of a number directly after its name: `civil number is 1990-1234`. Skips only two years of this century,
 * unless a colon or “is” says that they are the number.
 */
const named = `${from}(?=\\d)(?<=(?:${names})(?:[ .:]{1,2}(?:رقم\\S{0,2}|هو|هي|is|n[or]|number|card)){0,2}[ :#.()=-]{1,4})(?:(?<=(?:[:#=]|is|هو|هي) ?)|(?!20[0-4]\\d\\D{1,3}20\\d\\d(?!\\d)))\\d(?:[ .-]{0,3}\\d){6,11}${within}`;

/** The letters of a passport number may stand apart from its digits. Words of two letters are no such letters. */
const passport =
  '\\b(?<=(?:جواز|passport)\\D{0,20})(?!(?:a[nst]|by|i[ns]|my|n[or]|o[fnr]|ro|to|us)[ -])[a-z]{1,2}[ -]?(?:\\d{6,9}|\\d{3}[ -]\\d{3,4})\\b';

const mobile = '(?:7[1-9]|9\\d)';
/** An Omani mobile number in groups of two and four digits. */
const grouped = (by: string) =>
  `${mobile}(?:(?:${by}\\d\\d){3}|\\d\\d(?:${by}\\d\\d){2}|${by}\\d\\d${by}(?!19|20)\\d{4})`;
/** Two groups of four digits are no number in the name of a standard (`ISO 9001-2015`) or if both are round (`7500-9000`). */
const halves = `(?<!\\b(?:iso|iec|ieee|en|bs|as|din|gso|os)[ -]?|[آأاإ]يزو )(?!\\d{3}0-\\d{3}0)${mobile}\\d\\d[ -]?\\d{4}`;
const inBrackets = `\\((?:${mobile}\\)[ -]?\\d\\d(?:[ -]?\\d\\d){2}|${mobile}\\d\\d\\)[ -]?\\d{4})`;

/** The pattern of an Omani number of eight digits in any groups, at most 20 characters after one of `cues`. */
const omaniAfter = (cues: string) =>
  `${from}(?:\\((?=\\d{1,4}\\)))?(?=\\d)(?<=(?:${cues})\\D{0,20})(?:2[1-9]|[79]\\d)(?:[ ().-]{0,3}\\d){6}`;
const phones = 'هاتف|جوال|واتس|موبايل|تلفون|اتصل|رقمي|على الرقم|phone|mobile|whats|\\b(?:call|tel\\b)|contact';
/** Words that ask to be contacted. A number after them may be round. */
const contact =
  'هاتفي|جوالي|موبايلي|تلفوني|نقالي|للتواصل|تواصلوا|تواصل مع|راسلو?ني|كلمو?ني|[اإ]تصلوا|\\b(?:call|phone|text|message|contact|reach|ring) (?:me|us)\\b|\\bmy (?:phone|mobile|number|cell)';

/** Letters of a number plate. A lone waw is more often “and”. */
const letters = '(?:[a-z]{1,2}|[آ-هي](?: ?[آ-هي])?)(?![\\wء-ي])';

/** The pattern of each kind, in order of priority. */
const forms: Readonly<Record<Exclude<PersonalKind, 'own-case'>, string>> = {
  email: '(?<![\\w.+@-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
  iban: '\\b[a-z]{2}\\d\\d(?:[ -]?[a-z\\d]){10,29}\\d\\b',
  // An Emirates identity number, any number named as one, or a passport number, which may begin with letters.
  'civil-number': `\\b784(?:[ -]?\\d){12}\\b|${passport}|${named}|${after('جواز|passport|رقم\\S{0,9} \\S{0,9}مدني|بطاق[ةهت]|هوي[ةه]|رقم الإقامة|civil n|residen(?:t|ce|cy) card|\\b(?:id|cpr|qid|iqama)\\b', 7)}`,
  phone: [
    '(?:\\+|\\b00) ?\\(?968(?:[ ().-]{0,3}\\d){8}\\b',
    '(?:\\+|\\b00) ?[1-9](?:[ ()-]{0,3}\\d){9,14}\\b',
    `${from}(?<!\\d )${grouped(' ')}(?! \\d)${to}`,
    `${from}(?:${grouped('-')}|${mobile}(?:\\.\\d\\d){3}|${halves}|${inBrackets}|968[ -]?[279]\\d(?:[ .-]?\\d\\d){3})${to}`,
    `${from}0[1-9]\\d?[ -]?\\d{3,4}[ -]?\\d{4}${to}`,
    `${omaniAfter(contact)}${within}`,
    `${omaniAfter(phones)}${to}`,
    after(phones, 8),
  ].join('|'),
  plate: `(?<=(?:(?:لوح|سيار|مركب)\\S{0,4}|plate|(?:car|vehicle) n\\S{0,6})(?: (?:السيار|المركب|رقم|n|is)\\S{0,6}){0,2}[ :#]{1,3})(?:\\d{1,5}[ /-]?${letters}|${letters}[ /-]?\\d{1,5}\\b)`,
};
const kinds = Object.keys(forms) as PersonalKind[];

const day = '(?:[0-2]?\\d|3[01])';
const date = ['-', '/', '\\.'].map((by) => `[12]\\d{3}${by}${day}${by}${day}|${day}${by}${day}${by}\\d{1,4}`).join('|');
/** Links and dates, which are skipped. */
const none = `(?:https?:|www\\.)\\S+|(?<![\\w+-])(?:${date})(?!\\w|[./-]\\d)`;
const pattern = RegExp(`(?:${[none, ...Object.values(forms)].join(')|(')})`, 'gi');
