import type { MsgFn } from '@lit/localize/internal/types.js';

/** Translations of a language, by message id. */
export type Messages = Readonly<Record<string, string>>;

/**
 * Creates a `msg` for one language. The commands of lit-localize find messages by this name. A message is a plain
 * string with placeholders `{0}`, `{1}` …; a message without a translation is returned as in the source.
 *
 * @param messages returns the current translations
 */
export const createMsg = (messages: () => Messages | undefined): MsgFn =>
  ((words: string, options: { readonly id: string }) => messages()?.[options.id] ?? words) as MsgFn;
