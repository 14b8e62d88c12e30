import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initSync, optimise } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js';
import { PNG } from 'pngjs';
import { baselines, compare, fit, looksOf, photograph, pictureOf, wear } from './pictures.ts';
import type { Story } from './stories.ts';
import type { StoryPage } from './story-page.ts';

initSync(readFileSync(createRequire(import.meta.url).resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm')));

/** Compression effort of 6: higher levels take seconds to save one percent. */
const effort = 2;
/** Quantisation step of rare colours, of 255: edges of letters have hundreds of shades. */
const step = 255 / 7;
/** Number of pixels from which a colour is kept exactly. */
const common = 400;

/** Saves the pictures of a story that differ from the reviewed ones. Returns their names. */
export async function accept({ page, show }: StoryPage, story: Story): Promise<string[]> {
  const accepted: string[] = [];
  await fit(page, story);
  await wear(page, 'light');
  await show(story);
  for (const look of looksOf(story)) {
    await wear(page, look);
    await page.evaluate(framesLater);
    const picture = pictureOf(story, look);
    const still = twiceAlike();
    const actual = await photograph(page, (taken) => !compare(picture, taken) || still(taken));
    if (!compare(picture, actual)) continue;
    const path = join(baselines, picture);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, optimise(withFewShades(actual), effort, false, false));
    accepted.push(picture);
  }
  return accepted;
}

/** Waits two frames: after a change of scheme, a page's background lags by one. Runs in the page. */
const framesLater = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Returns a function that returns true if a picture equals the previous picture. */
function twiceAlike(): (taken: Buffer) => boolean {
  let before: Buffer | undefined;
  return (taken) => {
    const alike = before?.equals(taken) ?? false;
    before = taken;
    return alike;
  };
}

/** Deletes pictures without a story. Returns their names. */
export function forget(stories: readonly Story[]): string[] {
  const known = new Set(stories.flatMap((story) => looksOf(story).map((look) => pictureOf(story, look))));
  const gone = globSync('**/*.png', { cwd: baselines }).filter((picture) => !known.has(picture));
  for (const picture of gone) rmSync(join(baselines, picture));
  return gone;
}

/** Reduces the shades at letters' edges, which otherwise take most of the file. */
function withFewShades(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  const pixels = new Uint32Array(png.data.buffer, png.data.byteOffset, png.data.length / 4);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  for (const [index, pixel] of pixels.entries()) {
    if ((counts.get(pixel) ?? 0) >= common) continue;
    for (let at = index * 4; at < index * 4 + 4; at++) {
      png.data[at] = Math.round(Math.round((png.data[at] ?? 0) / step) * step);
    }
  }
  return PNG.sync.write(png, { deflateLevel: 1 });
}
