/**
 * Parses the date of an export to UTC milliseconds. Returns undefined if it is ambiguous: a time without its zone, or a
 * numeric day whose order is unknown (`03/04/2026 12:00`). A wrong date beside a citizen's words is worse than none.
 * Accepts ISO 8601 with `Z` or an offset, X's `Wed Jan 01 12:00:00 +0000 2020`, and seconds or milliseconds since 1970.
 */
export const postDate = (written: string | number | undefined): number | undefined => {
  const text = plainDate(written);
  const at = sinceEpoch(text) ?? iso(text) ?? ofX(text);
  return at !== undefined && at >= earliest && at <= latest ? at : undefined;
};

/**
 * European digits, single spaces, no vowels, and no marks of direction, which spreadsheets write in Arabic dates.
 * Returns an empty text if it is longer than any date.
 */
export const plainDate = (written: string | number | undefined): string => {
  const text = String(written ?? '');
  if (text.length > 100) return '';
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
};

/** No platform is older, and a larger number is no date. */
export const [earliest, latest] = [Date.UTC(1995, 0), Date.UTC(2100, 0)];

const sinceEpoch = (text: string) => {
  if (/^\d{9,10}$/.test(text)) return Number(text) * 1_000;
  return /^\d{12,13}$/.test(text) ? Number(text) : undefined;
};

const parsed = (iso: string) => {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? undefined : at;
};

const iso = (text: string) => {
  const [, day, time, sign, hours, minutes] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:Z|UTC|GMT|([+-])(\d\d):?(\d\d))$/.exec(text) ?? [];
  return day && time ? parsed(`${day}T${time}${sign ? `${sign}${hours}:${minutes}` : 'Z'}`) : undefined;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const ofX = (text: string) => {
  const [, name = '', day, time, sign, hours, minutes, year] =
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) ([+-])(\d\d)(\d\d) (\d{4})$/.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  if (!year || month === 0) return undefined;
  return parsed(`${year}-${String(month).padStart(2, '0')}-${day}T${time}${sign}${hours}:${minutes}`);
};
