import { directions } from '@shura/contract/languages';
import { type Language, languages, type ThemeChoice, themeChoices } from '@shura/contract/lists';
import { readStored, store } from '../ui/browser-storage.ts';
import { preferredLanguage } from '../ui/language/preferred-language.ts';

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

/** Sets the page's language, direction and colours. */
export function showPreferences({ language, theme }: Preferences): void {
  const page = document.documentElement;
  Object.assign(page, { lang: language, dir: directions[language] });
  page.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
}
