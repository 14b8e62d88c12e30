import { languageOf } from '@shura/contract/languages';
import { type Language, type ThemeChoice, themeChoices } from '@shura/contract/lists';

export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

const key = 'shura:desk';

/** What somebody chose in this browser before; Arabic and the system's colours where they chose nothing. */
export function readPreferences(): Preferences {
  try {
    const { language, theme } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
    return { language: languageOf(language), theme: themeChoices.find((one) => one === theme) ?? 'auto' };
  } catch {
    return { language: languageOf(undefined), theme: 'auto' };
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
