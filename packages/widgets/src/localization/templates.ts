import type { Language } from '@shura/contract';
import type { Messages } from './message.ts';

/**
 * Translations by language, undefined until {@link loadTemplates} has loaded them. Arabic is the source: its words are
 * in the code.
 */
export const templates: Partial<Record<Language, Messages | undefined>> = { ar: undefined };

type Translated = Exclude<Language, 'ar'>;
/** A separate module for each other language; an Arabic page never loads one. */
const modules: Readonly<Record<Translated, () => Promise<{ readonly templates: Messages }>>> = {
  en: () => import('../generated/locales/en.ts'),
};

export async function loadTemplates(language: Language): Promise<void> {
  if (!(language in templates)) templates[language] = (await modules[language as Translated]()).templates;
}
