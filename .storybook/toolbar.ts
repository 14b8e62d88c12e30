import { brands } from './brands.ts';

/** What the toolbar says, by its names in `globalTypes`. */
export interface Toolbar {
  /** Language and region of the elements. */
  readonly locale: 'story' | 'ar-OM' | 'ar-SA' | 'ar-AE' | 'en';
  /** Direction of the page around them, and with it its language. `css` has no `dir`, only a style. */
  readonly page: 'widget' | 'rtl' | 'ltr' | 'css';
  readonly numerals: 'story' | 'latn' | 'arab';
  readonly theme: 'auto' | 'light' | 'dark' | 'forced';
  readonly brand: keyof typeof brands;
}

/** Only the system can force colours; this shows the same colours through the properties that a host may set. */
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

const isArabic = (tag: string): boolean => tag.startsWith('ar');

/**
 * Makes the page what a host page would be: a language, a direction of its own, a colour scheme and a brand.
 *
 * @param language of the story
 */
export function dressPage(root: HTMLElement, language: string, { locale, page, theme, brand }: Toolbar): void {
  const widget = locale === 'story' ? language : locale;
  const rtl = page === 'widget' ? isArabic(widget) : page !== 'ltr';
  root.lang = page === 'widget' ? widget : rtl ? 'ar' : 'en';
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

/** Sets attributes on our elements, over those of the story. */
export function dressElements(canvas: HTMLElement, { locale, numerals, theme }: Toolbar): void {
  for (const element of canvas.querySelectorAll('*')) {
    if (!element.localName.startsWith('shura-')) continue;
    dress(element, 'lang', locale === 'story' ? undefined : locale);
    dress(element, 'numerals', numerals === 'story' ? undefined : numerals);
    dress(element, 'theme', theme === 'light' || theme === 'dark' ? theme : undefined);
  }
}

interface Dressed {
  readonly worn: string;
  /** What the story had there. */
  readonly own: string | null;
}

/** Attributes that the toolbar set, by element, so that it can give back what was there. */
const wardrobe = new WeakMap<Element, Map<string, Dressed>>();

function dress(element: Element, name: string, value: string | undefined): void {
  const dressed = wardrobe.get(element) ?? new Map<string, Dressed>();
  wardrobe.set(element, dressed);
  const before = dressed.get(name);
  const now = element.getAttribute(name);
  // The story may have been given another value meanwhile.
  const own = before && now === before.worn ? before.own : now;
  dressed.delete(name);
  if (value !== undefined) {
    element.setAttribute(name, value);
    dressed.set(name, { worn: value, own });
  } else if (before) {
    if (own === null) element.removeAttribute(name);
    else element.setAttribute(name, own);
  }
}
