import type { PersonalKind } from '@shura/contract';

export interface PersonalData {
  readonly kind: PersonalKind;
  /** Where it stands in the text as given, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * What looks like somebody's personal data in a text, in its order: to ask the writer about, never to refuse for.
 * Digits may be Arabic, Persian or European. Links and dates are passed over, and so are round numbers and sums of
 * money. A number is reported where its form leaves no doubt (`+968`, an Omani mobile, a number that begins with 0, an
 * Emirates identity number, an IBAN that adds up) or where the words just before it say what it is.
 */
export const findPersonalData = (text: string): readonly PersonalData[] =>
  [...plain(text).matchAll(pattern)].flatMap((match) => {
    const [data] = match;
    // Each kind is a group around all of its form; links and dates are in none.
    const kind = kinds[match.indexOf(data, 1) - 1];
    const spurious = (kind === 'iban' && !addsUp(data)) || (kind === 'plate' && /[a-z]/.test(data));
    return kind && !spurious ? [{ kind, start: match.index, end: match.index + data.length }] : [];
  });

/** As long as before: European digits, and spaces for dashes and for what keeps a number in order between Arabic words. */
const plain = (text: string) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`).replace(/[\s\xAD\u061C\u2000-\u206F]/g, ' ');

/** The remainder by 97 is 1 (ISO 13616, ISO 7064 MOD 97-10). */
const addsUp = (iban: string) =>
  BigInt(
    (iban.slice(4) + iban.slice(0, 4)).replace(/[ -]/g, '').replace(/[a-z]/gi, (letter) => `${parseInt(letter, 36)}`),
  ) %
    97n ===
  1n;

/** A number does not begin inside a word, a handle, a hashtag, a path, a price or a larger number. */
const from = '(?<![\\w#@/$€£]|\\d[.,٫٬-])';
/** Nor does it end in one, in three zeros, or before a unit of money. */
const to = '(?<!000)(?![\\w%٪]|[.,/٫٬-]\\d| *(?:ري|دول|درهم|omr|usd|rial))';

/** A number of which the words before it say what it is. Two years are none, nor a number of 800, which is an office's own. */
const after = (cues: string, least: number) =>
  `${from}(?=\\d)(?<=(?:${cues})\\D{0,20})(?!800|(?:19|20)\\d\\d\\D)\\d(?:[ .-]{0,3}\\d){${least - 1},11}${to}`;

/** Of a number plate. A waw alone is more often “and”. */
const letters = '(?:[a-z]{1,2}|[آ-هي](?: ?[آ-هي])?)(?![\\wء-ي])';

/** The forms of each kind; a text is read for them in this order. */
const forms: Readonly<Record<Exclude<PersonalKind, 'own-case'>, string>> = {
  email: '(?<![\\w.+@-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
  iban: '\\b[a-z]{2}\\d\\d(?:[ -]?[a-z\\d]){10,29}\\d\\b',
  // An Emirates identity number, or any country's by what stands before it, or a passport's, which may begin with letters.
  'civil-number': `\\b784(?:[ -]?\\d){12}\\b|\\b(?<=(?:جواز|passport)\\D{0,20})[a-z]{1,2}\\d{6,8}\\b|${after('جواز|passport|رقم\\S{0,9} \\S{0,9}مدني|بطاق[ةت]|هوية|رقم الإقامة|civil n|\\b(?:id|cpr|qid|iqama)\\b', 7)}`,
  phone: `(?:\\+|\\b00) ?[1-9](?:[ ()-]{0,3}\\d){9,14}\\b|${from}(?<!\\d )(?:7[1-9]|9\\d)(?: \\d\\d){3}(?! \\d)${to}|${from}(?:(?:968[ -]?[279]\\d|7[1-9]|9\\d)\\d\\d ?\\d{4}|0[1-9]\\d?[ -]?\\d{3,4}[ -]?\\d{4})${to}|${after('هاتف|جوال|واتس|موبايل|تلفون|اتصل|رقمي|phone|mobile|whats|\\b(?:call|tel\\b)|contact', 8)}`,
  plate: `(?<=(?:(?:لوح|سيار|مركب)\\S{0,4}|plate|(?:car|vehicle) n\\S{0,6})(?: (?:السيار|المركب|رقم|n|is)\\S{0,6}){0,2}[ :#]{1,3})(?:\\d{1,5}[ /-]?${letters}|${letters}[ /-]?\\d{1,5}\\b)`,
};
const kinds = Object.keys(forms) as PersonalKind[];

/** Links and dates, which are passed over. */
const none = '(?:https?:|www\\.)\\S+|(?<![\\w+-])\\d{1,4}(?:-\\d\\d?-|/\\d\\d?/|\\.\\d\\d?\\.)\\d{1,4}(?!\\w|[./-]\\d)';
const pattern = RegExp(`(?:${[none, ...Object.values(forms)].join(')|(')})`, 'gi');
