import type { MsgFn } from '@lit/localize/internal/types.js';

/** Translations of a language, by message id. */
export type Messages = Readonly<Record<string, string>>;

/**
 * The library's own `msg`, which its commands look for, in one language. A message is a plain string with placeholders
 * `{0}`, `{1}` …; an untranslated one is returned as in the source.
 *
 * @param messages returns the current translations
 */
export const createMsg = (messages: () => Messages | undefined): MsgFn =>
  ((words: string, options: { readonly id: string }) => messages()?.[options.id] ?? words) as MsgFn;
