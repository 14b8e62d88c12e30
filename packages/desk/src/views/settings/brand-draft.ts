import type { Language } from '@shura/contract';
import { type Brand, colourIn, ownAccent, radii } from '@shura/contract/brand';
import { type Theme, themes } from '@shura/contract/lists';
import { latinDigits } from '../../ui/fields/digits.ts';
import { settingsWords } from './words.ts';

/** A brand as typed. */
export interface BrandDraft extends Readonly<Record<Theme, string>> {
  readonly radius: string;
}

export const brandDraft = ({ accent, radius }: Brand = { accent: ownAccent }): BrandDraft => ({
  ...accent,
  radius: radius === undefined ? '' : String(radius),
});

const radiusIn = (typed: string): number => Number(latinDigits(typed.trim()));
const isRadius = (radius: number): boolean => Number.isInteger(radius) && radius >= 0 && radius <= radii.max;

/** The typed brand; undefined if it is invalid. */
export function readBrand({ light, dark, radius }: BrandDraft): Brand | undefined {
  const accent = { light: colourIn(light), dark: colourIn(dark) };
  if (!accent.light || !accent.dark || !isRadius(radiusIn(radius))) return undefined;
  return {
    accent: { light: accent.light, dark: accent.dark },
    ...(radius.trim() && { radius: radiusIn(radius) }),
  };
}

export function brandProblems(language: Language, brand: BrandDraft) {
  const w = settingsWords[language].brand;
  const wrongWith = (theme: Theme) => (colourIn(brand[theme]) ? undefined : w.noColour);
  return {
    ...Object.fromEntries(themes.map((theme) => [`brand.accent.${theme}`, wrongWith(theme)])),
    'brand.radius': isRadius(radiusIn(brand.radius)) ? undefined : w.radiusHint,
  };
}
