/** Region names in the reader's language. */
const namesIn = (language: string) =>
  new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'none' });

/**
 * Codes named by `Intl` that are no current country of ISO 3166-1: parts of states, unions, former states, and codes
 * without a country.
 */
const others = /A[CN]|BU|C[PQS]|D[DGY]|E[AUZ]|FX|HV|IC|NH|QO|RH|SU|T[AP]|U[KN]|VD|X.|Y[DU]|Z[RZ]/;
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Name of a country by ISO 3166-1 code. */
export const nameCountry = (language: string, code: string) => namesIn(language).of(code) ?? code;

const known: Record<string, readonly (readonly [string, string])[]> = {};

/** ISO 3166-1 codes and names of all current countries, sorted by name. Tries every code of two letters. */
export function countriesIn(language: string) {
  const names = namesIn(language);
  known[language] ??= letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = others.test(code) ? undefined : names.of(code);
      // JavaScript engines differ in the former codes that they name, and in the successors that they list.
      return name && new Intl.Locale(`und-${code}`).region === code ? [[code, name] as const] : [];
    })
    .sort(([, one], [, other]) => one.localeCompare(other, language));
  return known[language] ?? [];
}
