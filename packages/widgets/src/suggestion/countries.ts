import type { Locale } from '../localization/locale.ts';

/** ISO 3166-1 code and name. */
type Country = readonly [code: string, name: string];
export type Countries = readonly (readonly [group: string, countries: readonly Country[]])[];

/**
 * Codes named by `Intl` that are no current country of ISO 3166-1: parts of states, unions, former states, and codes
 * without a country.
 */
const others = /A[CN]|BU|C[PQS]|D[DGY]|E[AUZ]|FX|HV|IC|NH|QO|RH|SU|T[AP]|U[KN]|VD|X.|Y[DU]|Z[RZ]/;
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Names to say instead of those of `Intl`, by code: as public bodies of the Gulf and the United Nations write them. */
const reviewed = ({ msg }: Locale): Readonly<Record<string, string>> => ({
  CD: msg('جمهورية الكونغو الديمقراطية', { id: 'country/cd' }),
  CG: msg('جمهورية الكونغو', { id: 'country/cg' }),
  DK: msg('الدنمارك', { id: 'country/dk' }),
  OM: msg('سلطنة عُمان', { id: 'country/om' }),
  PS: msg('فلسطين', { id: 'country/ps' }),
  TL: msg('تيمور ليشتي', { id: 'country/tl' }),
  US: msg('الولايات المتحدة الأمريكية', { id: 'country/us' }),
});

/** Members of the Gulf Cooperation Council, in the order of its charter. */
const gulf = ['AE', 'BH', 'SA', 'OM', 'QA', 'KW'];
/** The other members of the League of Arab States. */
const arab = /DJ|DZ|EG|IQ|JO|KM|L[BY]|M[AR]|PS|S[DOY]|TN|YE/;

/** Arabic lists of states are sorted without the article. */
const sortKey = (name: string) => name.replace(/^ال/, '');

const known: Record<string, Countries> = {};

/**
 * All current countries of ISO 3166-1: those of the Gulf, other Arab states, and all others, the last two sorted by name.
 * Tries every code of two letters.
 */
export function countriesIn(l: Locale): Countries {
  const { language, msg } = l;
  const instead = reviewed(l);
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const named = (code: string): readonly Country[] => {
    const name = others.test(code) ? undefined : names.of(code);
    // JavaScript engines differ in the former codes that they name, and in the successors that they list.
    if (!name || new Intl.Locale(`und-${code}`).region !== code) return [];
    // In full, without a second name in brackets.
    return [[code, instead[code] ?? name.replace(/ \(.*?\)/, '').replace('&', 'and')]];
  };
  const sorted = (is: (code: string) => boolean) =>
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => !gulf.includes(code) && is(code))
      .flatMap(named)
      .sort(([, one], [, other]) => sortKey(one).localeCompare(sortKey(other), language));
  known[language] ??= [
    [msg('دول مجلس التعاون', { id: 'country/gulf' }), gulf.flatMap(named)],
    [msg('دول عربية أخرى', { id: 'country/arab' }), sorted((code) => arab.test(code))],
    [msg('بقية الدول', { id: 'country/rest' }), sorted((code) => !arab.test(code))],
  ];
  return known[language];
}
