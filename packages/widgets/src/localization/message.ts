import type { MsgFn } from '@lit/localize/internal/types.js';

/** The translations of a language, by the ids of what they translate. */
export type Messages = Readonly<Record<string, string>>;

/**
 * The library's own `msg`, which its commands look for, in one language. A sentence is a plain string, which has `{0}`, `{1}` …
 * for what it names; what is not translated is said as the source says it.
 *
 * @param messages of the language now
 */
export const createMsg = (messages: () => Messages | undefined): MsgFn =>
  ((words: string, options: { readonly id: string }) => messages()?.[options.id] ?? words) as MsgFn;
