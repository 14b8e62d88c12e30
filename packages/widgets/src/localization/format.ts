/** Forms of a plural message: a whole sentence for each CLDR category of its language, and one for zero. */
export type PluralForms = Readonly<{ zero: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/**
 * The only place that formats numbers, dates and plurals, all by `Intl`.
 *
 * @param tag a language with its region, which decides names of months, and its digits: `ar-OM-u-nu-latn`
 */
export function createFormat(tag: string) {
  const plurals = new Intl.PluralRules(tag);
  const date = (instant: string, options: Intl.DateTimeFormatOptions) =>
    // A no-break space before the letter for morning or evening: alone on a line it looks like a typing error.
    new Date(instant).toLocaleString(tag, { ...day, ...options }).replace(/ (?=[صم]$)/, '\xa0');
  return {
    tag,
    /** The first use of Intl costs a slow phone some 50 ms, so format small counts without it. */
    number: (count: number) => (count < 1000 && tag.endsWith('latn') ? `${count}` : count.toLocaleString(tag)),
    /** Of fewer than twenty million people, one is never 0%, and all but one are never 100%. @param share 0 to 1 */
    percent: (share: number) =>
      share.toLocaleString(tag, { style: 'percent', maximumFractionDigits: share * (1 - share) < 5e-4 ? 5 : 1 }),
    /** Day, hour and minute of an instant, in an IANA time zone. */
    time: (instant: string, timeZone: string) => date(instant, { hour: 'numeric', minute: '2-digit', timeZone }),
    /** A day without a time, `YYYY-MM-DD`. */
    day: (isoDate: string) => date(isoDate, { timeZone: 'UTC' }),
    /** "in 16 days"; of a negative number "16 days ago". */
    fromNow: (count: number, unit: 'day' | 'second') => new Intl.RelativeTimeFormat(tag).format(count, unit),
    plural: (count: number, forms: PluralForms) => forms[count ? plurals.select(count) : 'zero'] ?? forms.other,
  };
}

export type Format = ReturnType<typeof createFormat>;
