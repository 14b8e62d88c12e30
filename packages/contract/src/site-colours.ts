import { type Brand, contrast, grounds, inkOf, mix, ownAccent, textOn } from './brand.ts';
import { type Theme, themes } from './lists.ts';

/** Colours that a site may set for what it embeds, by property name after `--shura-`. */
export const siteColourNames = ['accent', 'surface', 'text'] as const;
export type SiteColourName = (typeof siteColourNames)[number];
/** `#rrggbb`, the same in both themes; empty for the usual one. */
export type SiteColours = Readonly<Record<SiteColourName, string>>;

/** Whether rules and hairlines have to follow. */
const isChanged = ({ surface, text }: SiteColours): boolean => Boolean(surface || text);

/** The other colours of the elements, as in their tokens. */
const own = {
  light: { text: '#1c2430', muted: '#465060', danger: '#9b1c1c' },
  dark: { text: '#e9edf2', muted: '#b1bac7', danger: '#ff9d92' },
} as const;

/** All colours in a theme. */
const paletteOf = (site: SiteColours, theme: Theme, brand: Brand['accent']) => {
  const [surface, text] = [site.surface || grounds[theme].card, site.text || own[theme].text];
  return {
    ...{ accent: site.accent || brand[theme], surface, text, danger: own[theme].danger },
    muted: isChanged(site) ? mix(text, surface, 0.8) : own[theme].muted,
    border: mix(text, surface, 0.2),
  };
};

/** Contrasts of all words in a theme: text, rules, links and errors on the card, and words on a button. */
export const siteContrasts = (site: SiteColours, theme: Theme, brand = ownAccent) => {
  const { accent, surface, text, muted, danger } = paletteOf(site, theme, brand);
  return {
    text: contrast(text, surface),
    muted: contrast(muted, surface),
    link: contrast(inkOf(accent, theme), surface),
    button: contrast(textOn(accent), accent),
    danger: contrast(danger, surface),
  };
};

/** Values of the properties to set, by property name after `--shura-`. */
export const siteProperties = (site: SiteColours): Readonly<Record<string, string>> => {
  const [light, dark] = [paletteOf(site, 'light', ownAccent), paletteOf(site, 'dark', ownAccent)];
  const inBoth = (name: keyof typeof light): string =>
    light[name] === dark[name] ? light[name] : `light-dark(${light[name]}, ${dark[name]})`;
  return {
    ...(site.accent && { accent: site.accent, 'on-accent': textOn(site.accent) }),
    ...(site.surface && { surface: site.surface }),
    ...(site.text && { text: site.text }),
    ...(isChanged(site) && { muted: inBoth('muted'), border: inBoth('border') }),
  };
};

/** Themes that a reader may see. */
export const themesOf = (choice: string): readonly Theme[] => {
  const only = themes.filter((theme) => theme === choice);
  return only.length > 0 ? only : themes;
};
