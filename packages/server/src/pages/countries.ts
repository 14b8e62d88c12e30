import type { Voice } from './voice.ts';

/** Codes that CLDR names, and that are of no country (ISO 3166-1): groups of countries, islands of others, and tests. */
const others = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The codes of ISO 3166-1; one that was given up becomes another when it is made canonical. */
const codes = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => names.of(code) !== undefined && !others.has(code))
  .filter((code) => new Intl.Locale(`und-${code}`).toString() === `und-${code}`);

export interface Country {
  readonly code: string;
  readonly name: string;
}
const lists = new Map<string, readonly Country[]>();

/** Every country, as a language calls it and in its order. */
export const countriesIn = ({ language, country }: Pick<Voice, 'language' | 'country'>): readonly Country[] => {
  const order = new Intl.Collator(language);
  const list =
    lists.get(language) ??
    codes.map((code) => ({ code, name: country(code) })).sort((a, b) => order.compare(a.name, b.name));
  lists.set(language, list);
  return list;
};
