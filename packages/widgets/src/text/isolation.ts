import { html } from 'lit';

/** Keeps a value from mixing with the words around it, in plain strings (FSI … PDI, UAX 9). */
export const isolate = (value: string) => `\u2068${value}\u2069`;

/** Stands in a translated sentence for the part of that index, which {@link fill} puts there. */
export const hole = (index: number) => isolate(String(index));

/** As {@link fill}, for what holds no markup. */
export const fillPlain = (sentence: string, ...parts: readonly string[]) =>
  sentence.replace(/\u2068(\d)\u2069/g, (_, index) => isolate(parts[Number(index)] ?? ''));

/** Puts parts into a whole sentence, each isolated, wherever its translator moved them. */
export const fill = (sentence: string, ...parts: readonly unknown[]) =>
  sentence
    .split(/\u2068(\d)\u2069/)
    .map((piece, index) => (index % 2 ? html`<bdi>${parts[Number(piece)]}</bdi>` : piece));
