/**
 * Parses the date of an export to UTC milliseconds. Returns undefined if it is ambiguous: a time without its zone, or a
 * numeric day whose order is unknown (`03/04/2026 12:00`). A wrong date beside a citizen's words is worse than none.
 * Accepts ISO 8601 with `Z` or an offset, X's `Wed Jan 01 12:00:00 +0000 2020`, and seconds or milliseconds since 1970.
 */
export const postDate = (written: string | number | undefined): number | undefined => {
  const text = String(written ?? '').trim();
  const at = sinceEpoch(text) ?? iso(text) ?? ofX(text);
  return at !== undefined && at >= earliest && at <= latest ? at : undefined;
};

/**
 * The day `YYYY-MM-DD` of a date without a time. It stays a day, because its time zone is unknown. Accepts dates with
 * the year first, in any digits (`2026-11-20`, `٢٠٢٦/١١/٢٠`).
 */
export const postDay = (written: string | number | undefined): string | undefined => {
  const text = String(written ?? '').replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
  const [, year, month = '', date = ''] = /^\s*(\d{4})([-/.]\d\d?)([-/.]\d\d?)\s*$/.exec(text) ?? [];
  const two = (part: string) => part.slice(1).padStart(2, '0');
  const day = `${year}-${two(month)}-${two(date)}`;
  const at = Date.parse(`${day}T00:00:00Z`);
  const real = !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
  return real && at >= earliest && at <= latest ? day : undefined;
};

/** No platform is older, and a larger number is no date. */
const [earliest, latest] = [Date.UTC(1995, 0), Date.UTC(2100, 0)];

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
