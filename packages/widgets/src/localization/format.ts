/** What a plural message has: a whole sentence for each CLDR category of its language, and one for none at all. */
export type PluralForms = Readonly<{ zero: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/**
 * The one place where numbers, dates and plurals are written, all by `Intl`.
 *
 * @param tag a language with its region, because months have other names elsewhere, and its digits: `ar-OM-u-nu-latn`
 */
export function createFormat(tag: string) {
  const plurals = new Intl.PluralRules(tag);
  const date = (instant: string, options: Intl.DateTimeFormatOptions) =>
    // The letter that says whether it is morning stays with its hour: alone it is read as a slip.
    new Date(instant).toLocaleString(tag, { ...day, ...options }).replace(/ (?=[صم]$)/, '\xa0');
  return {
    tag,
    /** A page's first number or date costs a slow phone some 50 ms: a count below a thousand does without. */
    number: (count: number) => (count < 1000 && tag.endsWith('latn') ? `${count}` : count.toLocaleString(tag)),
    /** Of fewer than twenty million, one alone is not 0%, and all but one are not 100%. @param share 0 to 1 */
    percent: (share: number) =>
      share.toLocaleString(tag, { style: 'percent', maximumFractionDigits: share * (1 - share) < 5e-4 ? 5 : 1 }),
    /** Day, hour and minute of an instant, in an IANA zone. */
    time: (instant: string, timeZone: string) => date(instant, { hour: 'numeric', minute: '2-digit', timeZone }),
    /** A day without an hour, `YYYY-MM-DD`. */
    day: (isoDate: string) => date(isoDate, { timeZone: 'UTC' }),
    plural: (count: number, forms: PluralForms) => forms[count ? plurals.select(count) : 'zero'] ?? forms.other,
  };
}

export type Format = ReturnType<typeof createFormat>;
