import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';
import type { Language, Numerals } from '@shura/contract';
import { directions, localeTag } from '@shura/contract/languages';
import { templates as en } from '../generated/locales/en.ts';
import { createFormat } from '../localization/format.ts';
import type { Locale } from '../localization/locale.ts';
import { renderText } from '../text/words.ts';

const words: Readonly<Record<Language, TemplateMap>> = { ar: {}, en };

/** A language of its own, of no element and no page. */
export const localeOf = (language: Language, numerals: Numerals): Locale => ({
  language,
  dir: directions[language],
  format: createFormat(localeTag(language, numerals)),
  msg: ((template: string, options?: object) => runtimeMsg(words[language], template, options)) as MsgFn,
  text: (text) => renderText(text, language),
});
