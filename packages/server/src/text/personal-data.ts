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
 * it name it.
 */
export const findPersonalData = (text: string): readonly PersonalData[] =>
  [...plain(text).matchAll(pattern)].flatMap((match) => {
    const [data] = match;
    // Each kind is one capture group. Links and dates are in none.
    const kind = kinds[match.indexOf(data, 1) - 1];
    const spurious = (kind === 'iban' && !addsUp(data)) || (kind === 'plate' && /[a-z]/.test(data));
    return kind && !spurious ? [{ kind, start: match.index, end: match.index + data.length }] : [];
  });

/** Same length: European digits, and spaces for dashes and for marks that order numbers in Arabic text. */
const plain = (text: string) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`).replace(/[\s\xAD\u061C\u2000-\u206F]/g, ' ');

/** Whether the remainder by 97 is 1 (ISO 13616, ISO 7064 MOD 97-10). */
const addsUp = (iban: string) =>
  BigInt(
    (iban.slice(4) + iban.slice(0, 4)).replace(/[ -]/g, '').replace(/[a-z]/gi, (letter) => `${parseInt(letter, 36)}`),
  ) %
    97n ===
  1n;

/** A number does not begin within a word, handle, hashtag, path, price or larger number. */
const from = '(?<![\\w#@/$€£]|\\d[.,٫٬-])';
/** A number does not end within a word or larger number, in three zeros, or before a percent sign or currency. */
const to = '(?<!000)(?![\\w%٪]|[.,/٫٬-]\\d| *(?:ري|دول|درهم|omr|usd|rial))';

/**
 * The pattern of a number that follows one of `cues`, with at most 20 characters between. Skips a range of years
 * (`2024-2025`), and 800 numbers, which belong to offices.
 */
const after = (cues: string, minDigits: number) =>
  `${from}(?=\\d)(?<=(?:${cues})\\D{0,20})(?!800|(?:19|20)\\d\\d\\D)\\d(?:[ .-]{0,3}\\d){${minDigits - 1},11}${to}`;

/** Letters of a number plate. A lone waw is more often “and”. */
const letters = '(?:[a-z]{1,2}|[آ-هي](?: ?[آ-هي])?)(?![\\wء-ي])';

/** The pattern of each kind, in order of priority. */
const forms: Readonly<Record<Exclude<PersonalKind, 'own-case'>, string>> = {
  email: '(?<![\\w.+@-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
  iban: '\\b[a-z]{2}\\d\\d(?:[ -]?[a-z\\d]){10,29}\\d\\b',
  // An Emirates identity number, any number named as one, or a passport number, which may begin with letters.
  'civil-number': `\\b784(?:[ -]?\\d){12}\\b|\\b(?<=(?:جواز|passport)\\D{0,20})[a-z]{1,2}\\d{6,8}\\b|${after('جواز|passport|رقم\\S{0,9} \\S{0,9}مدني|بطاق[ةت]|هوية|رقم الإقامة|civil n|\\b(?:id|cpr|qid|iqama)\\b', 7)}`,
  phone: `(?:\\+|\\b00) ?[1-9](?:[ ()-]{0,3}\\d){9,14}\\b|${from}(?<!\\d )(?:7[1-9]|9\\d)(?: \\d\\d){3}(?! \\d)${to}|${from}(?:(?:968[ -]?[279]\\d|7[1-9]|9\\d)\\d\\d ?\\d{4}|0[1-9]\\d?[ -]?\\d{3,4}[ -]?\\d{4})${to}|${after('هاتف|جوال|واتس|موبايل|تلفون|اتصل|رقمي|phone|mobile|whats|\\b(?:call|tel\\b)|contact', 8)}`,
  plate: `(?<=(?:(?:لوح|سيار|مركب)\\S{0,4}|plate|(?:car|vehicle) n\\S{0,6})(?: (?:السيار|المركب|رقم|n|is)\\S{0,6}){0,2}[ :#]{1,3})(?:\\d{1,5}[ /-]?${letters}|${letters}[ /-]?\\d{1,5}\\b)`,
};
const kinds = Object.keys(forms) as PersonalKind[];

/** Links and dates, which are skipped. */
const none = '(?:https?:|www\\.)\\S+|(?<![\\w+-])\\d{1,4}(?:-\\d\\d?-|/\\d\\d?/|\\.\\d\\d?\\.)\\d{1,4}(?!\\w|[./-]\\d)';
const pattern = RegExp(`(?:${[none, ...Object.values(forms)].join(')|(')})`, 'gi');
