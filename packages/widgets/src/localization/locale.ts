import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Language } from '@shura/contract';
import type { Format } from './format.ts';
import type { renderText, Text } from './words-in.ts';

/** One language with its direction, digits and messages. */
export interface Locale {
  readonly language: Language;
  readonly dir: 'rtl' | 'ltr';
  readonly format: Format;
  /** A message of the source, in this language. */
  readonly msg: MsgFn;
  /** Renders an agency's text in this language, or in another if there is no translation. */
  readonly text: (text: Text) => ReturnType<typeof renderText>;
}
