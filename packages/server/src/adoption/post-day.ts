import { earliest, latest, plainDate } from './post-date.ts';

/**
 * The day `YYYY-MM-DD` of a date without a time, or whose time has no zone. It stays a day, as the source wrote it,
 * because its time zone is unknown. Accepts, in any digits, the year first (`2026-11-20`, `٢٠٢٦/١١/٢٠ ١٤:٠٥`), a month
 * named in English or Arabic (`Nov 20, 2026`, `٢٠ نوفمبر ٢٠٢٦`), and the year last if only one order of day and month is
 * possible (`25/11/2026`, not `03/04/2026`).
 */
export const postDay = (written: string | number | undefined): string | undefined => {
  const text = plainDate(written).replace(timeAfter, '').replace(timeBefore, '');
  const found = yearFirst(text) ?? yearLast(text) ?? monthNamed(text);
  if (!found) return undefined;
  const [year, month, date] = found;
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${year}-${two(month)}-${two(date)}`;
  const at = Date.parse(`${day}T00:00:00Z`);
  // The thirtieth of February would be read as a day of March.
  const real = !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
  return real && at >= earliest && at <= latest ? day : undefined;
};

const clock = '\\d\\d?:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?: ?(?:[ap]\\.?m\\.?|[صم][ء-ي]{0,4}))?';
/** A zone that `postDate` does not read, such as `GST` or `GMT+0400 (Gulf Standard Time)`. */
const zone = '(?: ?(?:z|[a-z]{3,5}|(?:gmt|utc)?[+-]\\d\\d?:?\\d{0,2})(?: \\([a-z ]{1,40}\\))?)?';
const timeAfter = new RegExp(`(?:t|[,،]? (?:at )?)${clock}${zone}$`, 'i');
const timeBefore = new RegExp(`^${clock}(?: ?[·,،-])? `, 'i');

type Day = readonly [year: number, month: number, date: number];

const yearFirst = (text: string): Day | undefined => {
  const [, year, month, date] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)$/.exec(text) ?? [];
  return year ? [Number(year), Number(month), Number(date)] : undefined;
};

/** A number above 12 is no month. Two equal numbers read the same in both orders. */
const yearLast = (text: string): Day | undefined => {
  const written = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})$/.exec(text);
  if (!written) return undefined;
  const [, first = 0, second = 0, year = 0] = written.map(Number);
  if (first > 12 || first === second) return [year, second, first];
  return second > 12 ? [year, first, second] : undefined;
};

/** With or without the day of the week: `Fri Nov 20 2026`, `20-Nov-2026`, `الجمعة، ٢٠ نوفمبر ٢٠٢٦`. */
const monthNamed = (text: string): Day | undefined => {
  const words = text.toLowerCase().match(/[^ ,،./-]+/g) ?? [];
  const [first = '', second = '', year = '', ...more] = weekday.test(words[0] ?? '') ? words.slice(1) : words;
  if (more.length > 0 || !/^\d{4}$/.test(year)) return undefined;
  const [name, date] = /^\d/.test(first) ? [second, first] : [first, second];
  const [, number] = /^(\d\d?)(?:st|nd|rd|th)?$/.exec(date) ?? [];
  const month = monthOf(name);
  return month && number ? [Number(year), month, Number(number)] : undefined;
};

const weekday = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|ال[ء-ي]+)$/;

const english = 'january february march april may june july august september october november december'.split(' ');
const arabic = 'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'.split(' ');

/** From 1, or 0 if it is no name of a month. An English name may be cut to three letters. */
const monthOf = (name: string): number => {
  const inArabic = name.replace(/[أإ]/g, 'ا').replace(/(?<=يوني|يولي)ه$/, 'و');
  return (
    arabic.indexOf(inArabic) + 1 || (name.length < 3 ? 0 : english.findIndex((month) => month.startsWith(name)) + 1)
  );
};
