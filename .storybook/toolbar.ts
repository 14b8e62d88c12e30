/** What the toolbar says, by its names in `globalTypes`. */
export interface Toolbar {
  readonly locale: 'ar' | 'en';
  readonly direction: 'locale' | 'rtl' | 'ltr';
  readonly numerals: 'story' | 'latn' | 'arab';
  readonly theme: 'auto' | 'light' | 'dark' | 'forced';
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

const languageDirection = { ar: 'rtl', en: 'ltr' } as const;

/** Makes the page what a host page would be: a language, a direction of its own, and a colour scheme. */
export function dressPage(page: HTMLElement, { locale, direction, theme }: Toolbar): void {
  page.lang = locale;
  page.dir = direction === 'locale' ? languageDirection[locale] : direction;
  page.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  page.style.background = 'Canvas';
  page.style.color = 'CanvasText';
  for (const [name, color] of Object.entries(forcedColors)) {
    if (theme === 'forced') page.style.setProperty(name, color);
    else page.style.removeProperty(name);
  }
}

/** Sets attributes on our elements, except where the story itself did. */
export function dressElements(canvas: HTMLElement, { numerals, theme }: Toolbar): void {
  for (const element of canvas.querySelectorAll('*')) {
    if (!element.localName.startsWith('shura-')) continue;
    dress(element, 'numerals', numerals === 'story' ? undefined : numerals);
    dress(element, 'theme', theme === 'light' || theme === 'dark' ? theme : undefined);
  }
}

/** Attributes that the toolbar set, by element, so that it can take them back. */
const dressed = new WeakMap<Element, Set<string>>();

function dress(element: Element, name: string, value: string | undefined): void {
  const ours = dressed.get(element) ?? new Set();
  dressed.set(element, ours);
  if (element.hasAttribute(name) && !ours.has(name)) return;
  if (value === undefined) {
    element.removeAttribute(name);
    ours.delete(name);
  } else {
    element.setAttribute(name, value);
    ours.add(name);
  }
}
