import { html } from 'lit';

/** Isolates a value from the text around it, in plain strings (FSI … PDI, UAX 9). */
export const isolate = (value: string) => `\u2068${value}\u2069`;

/** Fills the placeholders `{0}`, `{1}` … of a sentence, each value isolated, wherever the translation has them. */
export const fill = (sentence: string, ...parts: readonly unknown[]) =>
  sentence.split(/\{(\d)\}/).map((piece, index) => (index % 2 ? html`<bdi>${parts[Number(piece)]}</bdi>` : piece));

/** Like {@link fill}, as a plain string. */
export const fillPlain = (sentence: string, ...parts: readonly string[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, index: string) => isolate(parts[Number(index)] ?? ''));
