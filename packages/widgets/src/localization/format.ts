export type Numerals = 'latn' | 'arab';

/** What a plural message has: a whole sentence for each CLDR category of its language, and one for none at all. */
export type PluralForms = Readonly<{ zero: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/**
 * The one place where numbers, dates and plurals are written, all by `Intl`.
 *
 * @param tag BCP 47; without a region, dates are those of Oman in Arabic and of Britain in English
 */
export function createFormat(tag: string, numerals: Numerals) {
  const { language, region } = new Intl.Locale(tag);
  const regional = `${language}-${region ?? (language === 'ar' ? 'OM' : 'GB')}-u-nu-${numerals}`;
  const numbers = new Intl.NumberFormat(regional);
  const percents = new Intl.NumberFormat(regional, { style: 'percent', maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(language);
  return {
    number: (value: number) => numbers.format(value),
    /** @param share 0 to 1 */
    percent: (share: number) => percents.format(share),
    /** A length of time, such as "7 seconds". */
    seconds: (value: number) =>
      new Intl.NumberFormat(regional, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(value),
    /** Day, hour and minute of an instant, in an IANA zone. */
    time: (instant: string, timeZone: string) =>
      new Intl.DateTimeFormat(regional, { ...day, hour: 'numeric', minute: '2-digit', timeZone }).format(
        new Date(instant),
      ),
    /** A day without an hour, `YYYY-MM-DD`. */
    day: (date: string) => new Intl.DateTimeFormat(regional, { ...day, timeZone: 'UTC' }).format(new Date(date)),
    plural: (count: number, forms: PluralForms) => forms[count ? plurals.select(count) : 'zero'] ?? forms.other,
  };
}

export type Format = ReturnType<typeof createFormat>;
