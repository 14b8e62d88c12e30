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
 * What somebody chose in this browser before; where they chose nothing, the system's colours and a language of theirs.
 *
 * @param tags languages of the browser, the best first
 */
export function readPreferences(tags: readonly string[] = navigator.languages): Preferences {
  const { language, theme } = kept();
  return {
    language: languages.find((one) => one === language) ?? preferredLanguage(tags),
    theme: themeChoices.find((one) => one === theme) ?? 'auto',
  };
}

/** Keeps them where the browser lets it. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Private windows may refuse: it is asked again next time.
  }
}
