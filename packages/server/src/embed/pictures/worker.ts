import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { draw } from './draw-svg.ts';
import type { Picture } from './picture.ts';
import type { Weight } from './typeset.ts';

/** A picture to draw. The reply has the same `id`, and a PNG or an error. */
export interface PictureCall {
  readonly id: number;
  readonly picture: Picture;
}
export interface PictureReply {
  readonly id: number;
  readonly png?: Uint8Array<ArrayBuffer>;
  readonly error?: unknown;
}

const { resolve } = createRequire(import.meta.url);
const family = '@expo-google-fonts/ibm-plex-sans-arabic';
const fontBuffers = [
  '400Regular/IBMPlexSansArabic_400Regular.ttf',
  '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
].map((file) => readFileSync(resolve(`${family}/${file}`)));
const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans Arabic' };
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));

const known = new Map<string, number>();
const maxKnown = 5000;

/**
 * Measures a word with the shaper that draws it, at 100 px, and caches the width. The word's ink is at equal distance
 * from both ends.
 */
const measure = (word: string, weight: Weight): number => {
  const key = `${weight} ${word}`;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const shown = word.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu, '').replace(/[&<>]/g, 'x');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="300"><text x="0" y="150" font-size="100" font-weight="${weight}" font-family="IBM Plex Sans Arabic">${shown}</text></svg>`;
  const resvg = new Resvg(svg, { font });
  const box = resvg.getBBox();
  const width = box ? (2 * Math.max(box.x, 0) + box.width) / 100 : 0;
  box?.free();
  resvg.free();
  if (known.size >= maxKnown) known.clear();
  known.set(key, width);
  return width;
};

const render = (picture: Picture): Uint8Array<ArrayBuffer> => {
  const resvg = new Resvg(draw(picture, measure), { font });
  const image = resvg.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  resvg.free();
  return png;
};

parentPort?.on('message', ({ id, picture }: PictureCall) => {
  try {
    parentPort?.postMessage({ id, png: render(picture) } satisfies PictureReply);
  } catch (error) {
    parentPort?.postMessage({ id, error } satisfies PictureReply);
  }
});
