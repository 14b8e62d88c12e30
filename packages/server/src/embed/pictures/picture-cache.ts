import { createHash } from 'node:crypto';
import { createDrawing } from './drawing-thread.ts';
import type { Picture } from './picture.ts';

export interface Drawn {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Maximum pictures in the cache, some 40 kB each. */
const maxKept = 200;

/** Milliseconds that numbers on a picture may be stale, so that a poll with many votes is not redrawn after each. */
const numbersLast = 60_000;

interface Kept {
  readonly says: string;
  readonly apart: string;
  readonly at: number;
  readonly drawn: Promise<Drawn>;
}

/** The content without its numbers. Whether there are numbers counts as content, since the note depends on it. */
const apartFromNumbers = ({ foot, lines, ...rest }: Picture): string => {
  const words = lines.map(({ words, share }) => `${share !== undefined} ${words}`).sort();
  return JSON.stringify({ ...rest, words, foot: rest.note === undefined ? foot : [] });
};

/** A cache of pictures, each drawn once for its content. Throws a {@link Refusal} `busy`. */
export const createPictures = (clock: () => number) => {
  const drawing = createDrawing();
  const kept = new Map<string, Kept>();

  return {
    /** @param name identifies the page and the language */
    async of(name: string, picture: Picture): Promise<Drawn> {
      const [says, apart, at] = [JSON.stringify(picture), apartFromNumbers(picture), clock()];
      const known = kept.get(name);
      if (known && (known.says === says || (known.apart === apart && at - known.at < numbersLast))) return known.drawn;
      const drawn = drawing.draw(picture).then((png) => ({
        png,
        etag: `"${createHash('sha256').update(png).digest('base64url').slice(0, 22)}"`,
      }));
      kept.delete(name);
      kept.set(name, { says, apart, at, drawn });
      const [oldest] = kept.keys();
      if (kept.size > maxKept && oldest !== undefined) kept.delete(oldest);
      try {
        return await drawn;
      } catch (error) {
        kept.delete(name);
        throw error;
      }
    },
    close: drawing.close,
  };
};
export type Pictures = ReturnType<typeof createPictures>;
