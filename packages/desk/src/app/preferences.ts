import { type Language, languages, type ThemeChoice, themeChoices } from '@shura/contract/lists';
import { readStored, store } from '../ui/browser-storage.ts';
import { preferredLanguage } from '../ui/language/language.ts';

const key = 'shura:desk';

export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

const kept = (): Partial<Preferences> => {
  try {
    return JSON.parse(readStored(key) ?? '{}') as Partial<Preferences>;
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

export const keepPreferences = (preferences: Preferences): void => store(key, JSON.stringify(preferences));
