/** Name of a country by ISO 3166-1 code, the short one where `Intl` has one; undefined if it has none. */
export const nameCountry = (language: string, code: string): string | undefined =>
  new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'none' }).of(code);
