import { directions, languageOf } from '@shura/contract/languages';
import { brands } from './brands.ts';

/** Values of the toolbar, by their names in `globalTypes`. */
export interface Toolbar {
  /** Language and region of the elements. */
  readonly locale: 'ar' | 'ar-SA' | 'ar-AE' | 'en';
  /** Direction of the host page, and with it its language. With `css` the page has no `dir` attribute, only a style. */
  readonly page: 'widget' | 'rtl' | 'ltr' | 'css';
  readonly numerals: 'latn' | 'arab';
  readonly theme: 'auto' | 'light' | 'dark' | 'forced';
  readonly brand: keyof typeof brands;
}

/** Only the system can force colours; this sets similar colours through the properties that a host may set. */
const forcedColors = {
  '--shura-accent': 'Highlight',
  '--shura-on-accent': 'HighlightText',
  '--shura-surface': 'Canvas',
  '--shura-text': 'CanvasText',
  '--shura-muted': 'CanvasText',
  '--shura-border': 'CanvasText',
  '--shura-danger': 'CanvasText',
  '--shura-focus': 'Highlight',
};

/** Makes the page a host page: a language, a direction, a colour scheme and a brand. */
export function applyToPage(root: HTMLElement, { locale, page, theme, brand }: Toolbar): void {
  const rtl = page === 'widget' ? directions[languageOf(locale)] === 'rtl' : page !== 'ltr';
  root.lang = page === 'widget' ? locale : rtl ? 'ar' : 'en';
  root.dir = page === 'css' ? '' : rtl ? 'rtl' : 'ltr';
  root.style.direction = page === 'css' ? 'rtl' : '';
  root.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  root.style.background = 'Canvas';
  root.style.color = 'CanvasText';
  for (const { tokens } of Object.values(brands))
    for (const name of Object.keys(tokens)) root.style.removeProperty(name);
  for (const name of Object.keys(forcedColors)) root.style.removeProperty(name);
  const tokens: Readonly<Record<string, string>> = theme === 'forced' ? forcedColors : brands[brand].tokens;
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(name, value);
}

/** Attributes of the elements. Each is a control too, which goes before the toolbar. */
export const argsOf = ({ locale, numerals, theme }: Toolbar) => ({
  lang: locale,
  numerals,
  theme: theme === 'forced' ? 'auto' : theme,
});
