import type { Language } from '@shura/contract';
import { type Brand, isReadable, ownAccent, radii } from '@shura/contract/brand';
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

/** Parses a colour with or without `#`, of three or six digits. */
export function colourIn(typed: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim())?.[1]?.toLowerCase();
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

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
  const wrongWith = (theme: Theme) => {
    const colour = colourIn(brand[theme]);
    if (!colour) return w.noColour;
    return isReadable(colour, theme) ? undefined : w.unreadable;
  };
  return {
    ...Object.fromEntries(themes.map((theme) => [`brand.accent.${theme}`, wrongWith(theme)])),
    'brand.radius': isRadius(radiusIn(brand.radius)) ? undefined : w.radiusHint,
  };
}
