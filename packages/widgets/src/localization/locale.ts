import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Language } from '@shura/contract';
import type { Format } from './format.ts';
import type { renderText, Text } from './words-in.ts';

/** One language with its direction and digits, and what is said in it. */
export interface Locale {
  readonly language: Language;
  readonly dir: 'rtl' | 'ltr';
  readonly format: Format;
  /** What the source says, in this language. */
  readonly msg: MsgFn;
  /** An agency's words, in this language if it has them. */
  readonly text: (text: Text) => ReturnType<typeof renderText>;
}
