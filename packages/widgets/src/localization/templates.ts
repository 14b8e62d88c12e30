import type { Language } from '@shura/contract';
import type { Messages } from './message.ts';

/** Arabic is the source: its words stand in the code. */
const templates: Partial<Record<Language, Messages>> = { ar: {} };

/** The translations of a language; undefined until {@link loadTemplates} has brought them. */
export const templatesOf = (language: Language) => templates[language];

/** Arabic needs nothing; English is a module of its own that an Arabic page never loads. */
export async function loadTemplates(language: Language): Promise<void> {
  if (templates[language]) return;
  templates[language] = (await import('../generated/locales/en.ts')).templates;
}
