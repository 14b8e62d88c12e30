import type { Language } from '@shura/contract';
import { localeTag } from '@shura/contract/languages';

/** A Monday, 00:00 UTC. */
const monday = Date.UTC(2024, 0, 1);
const dayLength = 24 * 3_600_000;

/** Names of weekdays and months, and numbers of days, used only by this element. */
export function createCalendarWords(language: Language, numerals: string) {
  const tag = localeTag(language, numerals === 'arab' ? 'arab' : 'latn');
  const say = (at: number, options: Intl.DateTimeFormatOptions) =>
    new Date(at).toLocaleDateString(tag, { ...options, timeZone: 'UTC' });
  return {
    /** @param days ISO weekdays, 1 for Monday to 7 for Sunday */
    weekdays: (days: readonly number[]) =>
      new Intl.ListFormat(tag).format(days.map((day) => say(monday + (day - 1) * dayLength, { weekday: 'long' }))),
    /** "365 days" */
    days: (count: number) => count.toLocaleString(tag, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
    /** @param month `YYYY-MM` */
    month: (month: string) => say(Date.parse(month), { month: 'long', year: 'numeric' }),
  };
}
