import { createHash } from 'node:crypto';
import { createDrawing } from './draw-pictures.ts';
import type { Picture } from './picture.ts';

export interface Drawn {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Pictures that are kept, of some 40 kB each. */
const mostKept = 200;

/** Milliseconds that numbers on a picture may be old: a poll with many votes is not drawn again after each. */
const numbersLast = 60_000;

interface Kept {
  readonly says: string;
  readonly apart: string;
  readonly at: number;
  readonly drawn: Promise<Drawn>;
}

/** What a picture says beside its numbers: whether there are any, which its note shows, is part of it. */
const apartFromNumbers = ({ foot, lines, ...rest }: Picture): string => {
  const words = lines.map(({ words, share }) => `${share !== undefined} ${words}`).sort();
  return JSON.stringify({ ...rest, words, foot: rest.note === undefined ? foot : [] });
};

/** Pictures that are there to be sent: each is drawn once for what it says. Refuses with `busy`. */
export const createPictures = (clock: () => number) => {
  const drawing = createDrawing();
  const kept = new Map<string, Kept>();

  return {
    /** @param name of the page and the language that it is a picture of */
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
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
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
