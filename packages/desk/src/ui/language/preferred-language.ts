import { languageOf } from '@shura/contract/languages';
import { type Language, languages } from '@shura/contract/lists';

/**
 * The first of a reader's languages that the desk speaks, ignoring regions: `en-GB` is English. The reference language
 * if none.
 */
export const preferredLanguage = (tags: readonly string[]): Language =>
  languageOf(
    tags.map((tag) => tag.toLowerCase().split('-')[0]).find((primary) => languages.some((one) => one === primary)),
  );
