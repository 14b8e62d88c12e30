import type { Theme } from './lists.ts';
/** What an agency's designer sets; all other colours derive from it. */
export interface Brand {
  /** `#rrggbb` by theme. */
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
/** CSS pixels. */
export const radii = { own: 14, max: 24 } as const;

/** Share of the accent in the tint of chosen and hovered parts. */
export const tintShare = 0.08;

/** Minimum contrast of text (WCAG 2.2 §1.4.3, level AA); marks and borders need 3 (§1.4.11). */
export const minContrast = 4.5;

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Blends by sRGB channel, as a browser composites a colour with opacity `share`. */
const mix = (colour: string, ground: string, share: number): string => {
  const under = channels(ground);
  const mixed = channels(colour).map((value, at) => Math.round(value * share + (under[at] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
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

/** Contrasts of an accent in a theme: as text on the card, the page and its own tint, and as background of text. */
export const accentContrasts = (accent: string, theme: Theme) => {
  const { card, page } = grounds[theme];
  return {
    card: contrast(accent, card),
    page: contrast(accent, page),
    tint: contrast(accent, mix(accent, card, tintShare)),
    under: contrast(accent, textOn(accent)),
  };
};

export const isReadable = (accent: string, theme: Theme): boolean =>
  Object.values(accentContrasts(accent, theme)).every((ratio) => ratio >= minContrast);

/** The same hue, darkened (light theme) or lightened (dark theme) as little as readability needs. */
export const nearestReadable = (accent: string, theme: Theme): string => {
  const end = theme === 'light' ? '#000000' : '#ffffff';
  for (let step = 0; step < 255; step += 1) {
    const colour = mix(end, accent, step / 255);
    if (isReadable(colour, theme)) return colour;
  }
  return end;
};

/** Values of a brand, by property name after `--shura-`. */
export const brandProperties = ({ accent, radius }: Brand): Readonly<Record<string, string>> => ({
  accent: `light-dark(${accent.light}, ${accent.dark})`,
  'on-accent': `light-dark(${textOn(accent.light)}, ${textOn(accent.dark)})`,
  ...(radius !== undefined && { radius: `${radius}px` }),
});
