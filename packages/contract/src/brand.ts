import type { Theme } from './lists.ts';
/** What an agency's designer sets; all other colours derive from it. */
export interface Brand {
  /** `#rrggbb` by theme: the fill of buttons as it is, and {@link inkOf} it as text and lines. */
  readonly accent: Readonly<Record<Theme, string>>;
  /** Corner radius of a card, in CSS pixels. */
  readonly radius?: number | undefined;
}

/** Backgrounds of the accent: the card, and the page behind it. */
export const grounds = {
  light: { card: '#ffffff', page: '#f4f3ef' },
  dark: { card: '#151a21', page: '#0d1116' },
} as const;

/** The default accent. */
export const ownAccent: Brand['accent'] = { light: '#0e5a5a', dark: '#6fd0c5' };
/** Parses a colour with or without `#`, of three or six digits. */
export const colourIn = (typed: string): string | undefined => {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim())?.[1]?.toLowerCase();
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
};

/** CSS pixels. */
export const radii = { own: 14, max: 24 } as const;

/** Share of the accent in the tint of chosen and hovered parts. */
export const tintShare = 0.08;

/** Minimum contrast of text (WCAG 2.2 §1.4.3, level AA); marks and borders need 3 (§1.4.11). */
export const minContrast = 4.5;

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const hex = (values: readonly number[]): string =>
  `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** Blends by sRGB channel, as a browser composites a colour with opacity `share`. */
export const mix = (colour: string, ground: string, share: number): string => {
  const under = channels(ground);
  return hex(channels(colour).map((value, at) => Math.round(value * share + (under[at] ?? 0) * (1 - share))));
};

/** The share of light of a channel, 0 to 1 (WCAG 2.2, "relative luminance"), and back. */
const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const encoded = (light: number): number => {
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, share)));
};

/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio"); both `#rrggbb`. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** White or black, whichever has the higher contrast: at least 4.58. */
export const textOn = (accent: string): '#ffffff' | '#000000' =>
  contrast(accent, '#ffffff') >= contrast(accent, '#000000') ? '#ffffff' : '#000000';

/** CIE lightness that the ink of an accent is limited to, so that it has {@link minContrast} on every background of ours. */
export const inkLightness = { light: 39, dark: 64 } as const;

/** Linear sRGB to CIE XYZ of D50 by Bradford's method, over its white point; and back (CSS Color 4 §10, rounded). */
const toWhite = [
  [0.45226, 0.39936, 0.14839],
  [0.2225, 0.71688, 0.06062],
  [0.01688, 0.11767, 0.86541],
];
const fromWhite = [
  [3.02173, -1.61687, -0.40486],
  [-0.94375, 1.91614, 0.02761],
  [0.06937, -0.22899, 1.15962],
];
const times = (matrix: readonly (readonly number[])[], values: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * (values[at] ?? 0), 0));
const root = (share: number): number => (share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116);
const power = (value: number): number => (value ** 3 > 216 / 24389 ? value ** 3 : (116 * value - 16) / (24389 / 27));

/**
 * An accent as text and lines: the same hue, darker (light theme) or lighter (dark theme) where it could not be read. It
 * is computed as browsers compute `lab(from … )` in the tokens of the elements, within a step or two of each channel.
 */
export const inkOf = (accent: string, theme: Theme): string => {
  const roots = times(toWhite, channels(accent).map(linear)).map(root);
  const lightness = 116 * (roots[1] ?? 0) - 16;
  const limit = inkLightness[theme];
  if (theme === 'light' ? lightness <= limit : lightness >= limit) return accent;
  const shift = (limit - lightness) / 116;
  return hex(
    times(
      fromWhite,
      roots.map((value) => power(value + shift)),
    ).map(encoded),
  );
};

/** Contrasts of an accent in a theme: of its ink on the card, the page and a tinted choice, and of text on its fill. */
export const accentContrasts = (accent: string, theme: Theme) => {
  const [{ card, page }, ink] = [grounds[theme], inkOf(accent, theme)];
  return {
    card: contrast(ink, card),
    page: contrast(ink, page),
    tint: contrast(ink, mix(ink, card, tintShare)),
    under: contrast(accent, textOn(accent)),
  };
};

/** Values of a brand, by property name after `--shura-`. */
export const brandProperties = ({ accent, radius }: Brand): Readonly<Record<string, string>> => ({
  accent: `light-dark(${accent.light}, ${accent.dark})`,
  'on-accent': `light-dark(${textOn(accent.light)}, ${textOn(accent.dark)})`,
  ...(radius !== undefined && { radius: `${radius}px` }),
});
