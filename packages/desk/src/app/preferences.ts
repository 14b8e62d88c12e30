import { type Language, languages, type ThemeChoice, themeChoices } from '@shura/contract/lists';
import { preferredLanguage } from '../ui/language/language.ts';

export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

const key = 'shura:desk';

const kept = (): Partial<Preferences> => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
  } catch {
    return {};
  }
};

/**
 * Preferences stored in this browser; by default the system's colours and the browser's first known language.
 *
 * @param tags languages of the browser, best first
 */
export function readPreferences(tags: readonly string[] = navigator.languages): Preferences {
  const { language, theme } = kept();
  return {
    language: languages.find((one) => one === language) ?? preferredLanguage(tags),
    theme: themeChoices.find((one) => one === theme) ?? 'auto',
  };
}

/** Stores them if the browser allows it. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Private windows may refuse; the choice is then lost.
  }
}
