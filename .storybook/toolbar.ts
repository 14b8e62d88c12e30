import { brands } from './brands.ts';

/** Values of the toolbar, by their names in `globalTypes`. */
export interface Toolbar {
  /** Language and region of the elements. */
  readonly locale: 'story' | 'ar-OM' | 'ar-SA' | 'ar-AE' | 'en';
  /** Direction of the host page, and with it its language. With `css` the page has no `dir` attribute, only a style. */
  readonly page: 'widget' | 'rtl' | 'ltr' | 'css';
  readonly numerals: 'story' | 'latn' | 'arab';
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

const isArabic = (tag: string): boolean => tag.startsWith('ar');

/**
 * Makes the page a host page: a language, a direction, a colour scheme and a brand.
 *
 * @param language of the story
 */
export function applyToPage(root: HTMLElement, language: string, { locale, page, theme, brand }: Toolbar): void {
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

/** Sets attributes on our elements, overriding those of the story. */
export function applyToElements(canvas: HTMLElement, { locale, numerals, theme }: Toolbar): void {
  for (const element of canvas.querySelectorAll('*')) {
    if (!element.localName.startsWith('shura-')) continue;
    override(element, 'lang', locale === 'story' ? undefined : locale);
    override(element, 'numerals', numerals === 'story' ? undefined : numerals);
    override(element, 'theme', theme === 'light' || theme === 'dark' ? theme : undefined);
  }
}

interface Override {
  readonly applied: string;
  /** The story's value. */
  readonly own: string | null;
}

/** Attributes set by the toolbar, by element, so that the story's values can be restored. */
const overrides = new WeakMap<Element, Map<string, Override>>();

function override(element: Element, name: string, value: string | undefined): void {
  const byName = overrides.get(element) ?? new Map<string, Override>();
  overrides.set(element, byName);
  const before = byName.get(name);
  const now = element.getAttribute(name);
  // The story may have set another value meanwhile.
  const own = before && now === before.applied ? before.own : now;
  byName.delete(name);
  if (value !== undefined) {
    element.setAttribute(name, value);
    byName.set(name, { applied: value, own });
  } else if (before) {
    if (own === null) element.removeAttribute(name);
    else element.setAttribute(name, own);
  }
}
