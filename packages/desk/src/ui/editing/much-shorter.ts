/** From this many characters on, a translation less than half as long is suspicious. */
const minLength = 60;

/** Whether `translation` is so much shorter than `original` that it likely leaves something out. */
export const isMuchShorter = (translation: string, original: string): boolean =>
  original.length >= minLength && translation.length * 2 < original.length;
