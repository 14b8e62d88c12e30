import type { Language } from '@shura/contract';
import type { Messages } from './message.ts';

/** The translations of a language; none until {@link loadTemplates} has brought them. Arabic is the source: its words stand in the code. */
export const templates: Partial<Record<Language, Messages | undefined>> = { ar: undefined };

type Translated = Exclude<Language, 'ar'>;
/** Each other language is a module of its own, which a page in Arabic never loads. */
const modules: Readonly<Record<Translated, () => Promise<{ readonly templates: Messages }>>> = {
  en: () => import('../generated/locales/en.ts'),
};

export async function loadTemplates(language: Language): Promise<void> {
  if (!(language in templates)) templates[language] = (await modules[language as Translated]()).templates;
}
