import type { Language } from '../localization/words.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const key = 'shura:desk';

/** What somebody chose in this browser before; Arabic and the system's colours where they chose nothing. */
export function readPreferences(): Preferences {
  try {
    const { language, theme } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
    return { language: language === 'en' ? 'en' : 'ar', theme: themes.find((one) => one === theme) ?? 'auto' };
  } catch {
    return { language: 'ar', theme: 'auto' };
  }
}

/** Keeps them where the browser lets it. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Private windows may refuse: it is asked again next time.
  }
}
