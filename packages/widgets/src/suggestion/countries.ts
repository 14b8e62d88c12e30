/** Names in the language of the reader. */
const namesIn = (language: string) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** What `Intl` has a name for and ISO 3166-1 has not: parts of states, unions, states that were, and codes that stand for none. */
const others = /A[CN]|BU|C[PQS]|D[DGY]|E[AUZ]|FX|HV|IC|NH|QO|RH|SU|T[AP]|U[KN]|VD|X.|Y[DU]|Z[RZ]/;
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A country's name, by its two letters of ISO 3166-1. */
export const nameCountry = (language: string, code: string) => namesIn(language).of(code) ?? code;

const known: Record<string, readonly (readonly [string, string])[]> = {};

/** Codes and names of all countries, in the order of a language: of all pairs of letters, those that have a name. */
export function countriesIn(language: string) {
  const names = namesIn(language);
  known[language] ??= letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = others.test(code) ? undefined : names.of(code);
      // Engines have names of different older codes, and not all know of which country each was.
      return name && new Intl.Locale(`und-${code}`).region === code ? [[code, name] as const] : [];
    })
    .sort(([, one], [, other]) => one.localeCompare(other, language));
  return known[language] ?? [];
}
