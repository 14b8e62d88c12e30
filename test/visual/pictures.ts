import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { isOfDesk, type Story } from './stories.ts';

/** Folder of the reviewed pictures. */
export const baselines = 'test/visual/baselines';
/** A phone for citizens' views, one computer screen for the desk, in CSS pixels. */
const phone = { width: 390, height: 640 };
const computer = { width: 1280, height: 900 };
/** Maximum height of a phone picture. A longer page is a virtual list. */
const longest = 5000;
/** Maximum number of differing pixels, less than a letter: Chromium versions draw edges differently. */
const budget = 20;
/** Maximum distance of two colours, 0 to 1: a little above the error of the reduced shades. */
const threshold = 0.08;

const media = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;
export type Look = keyof typeof media;
export const looks = Object.keys(media) as Look[];

export const wear = (page: Page, look: Look): Promise<void> => page.emulateMedia(media[look]);
export const fit = (page: Page, { importPath }: Story): Promise<void> =>
  page.setViewportSize(isOfDesk(importPath) ? computer : phone);

/** Stories of the desk that change by themselves: countdowns and autosave. */
const moving = /--(acknowledging|ten-seconds|incomplete|links-found|adoption-failed)$/;

/**
 * The looks to keep of a story: for embedded elements all in Arabic and one in English, for others one in Arabic. A
 * consultation consists of elements that have their own.
 */
export function looksOf({ id, importPath, language }: Story): readonly Look[] {
  if (moving.test(id)) return [];
  const arabic = language === 'ar';
  if (!importPath.startsWith('./packages/widgets/')) return arabic ? ['light'] : [];
  return arabic && !importPath.includes('shura-consultation') ? looks : ['light'];
}

/** `shura-poll/open.ar.light.png`: element, state, language and look. */
export const pictureOf = ({ id, language }: Story, look: Look): string =>
  `${id.replace('--', '/')}.${language}.${look}.png`;

/** Maximum attempts at a picture: sometimes a tall one is torn, or an image is still loading. */
const attempts = 4;

/** A picture that passes `good`, or the last attempt. */
export async function photograph(page: Page, good: (picture: Buffer) => boolean): Promise<Buffer> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const fullPage = page.viewportSize()?.width === phone.width && height <= longest;
  for (let attempt = 1; ; attempt++) {
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', fullPage });
    if (good(picture) || attempt === attempts) return picture;
    await page.waitForTimeout(100 * attempt);
  }
}

export interface Difference {
  readonly picture: string;
  readonly words: string;
  readonly expected?: Buffer;
  readonly actual: Buffer;
  readonly changed?: Buffer;
}

/** How a picture differs from the reviewed one; undefined if the difference is invisible. */
export function compare(picture: string, actual: Buffer, folder = baselines): Difference | undefined {
  const expected = read(join(folder, picture));
  if (!expected) return { picture, words: 'not reviewed yet', actual };
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  if (before.width !== after.width || before.height !== after.height) {
    const words = `is ${String(after.width)} × ${String(after.height)} pixels, was ${String(before.width)} × ${String(before.height)}`;
    return { picture, words, expected, actual };
  }
  if (before.data.equals(after.data)) return undefined;
  const marked = new PNG({ width: before.width, height: before.height });
  const count = pixelmatch(before.data, after.data, marked.data, before.width, before.height, { threshold });
  if (count <= budget) return undefined;
  return { picture, words: `differs in ${String(count)} pixels`, expected, actual, changed: PNG.sync.write(marked) };
}

/** How a page differs from the reviewed picture; undefined if the difference is invisible. */
export async function differenceOf(page: Page, picture: string): Promise<Difference | undefined> {
  let difference: Difference | undefined;
  await photograph(page, (taken) => {
    difference = compare(picture, taken);
    return !difference;
  });
  return difference;
}

const read = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** Writes the old, new and difference pictures, and a page to compare them. Returns the page. */
export function showDifferences(differences: readonly Difference[], folder: string): string {
  const rows = differences.map(({ picture, words, ...pictures }) => {
    const figures = Object.entries(pictures).map(([name, png]) => {
      const path = join(name, picture);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), png);
      return `<figure><figcaption>${name}</figcaption><img src="${path}" alt=""></figure>`;
    });
    return `<h2>${picture}: ${words}</h2>\n<div>${figures.join('')}</div>`;
  });
  const page = join(folder, 'differences.html');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    page,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures that differ</title>
<style>
  body { font: 14px system-ui; margin: 2rem; }
  div { display: flex; flex-wrap: wrap; align-items: start; gap: 1rem; }
  figure { margin: 0; }
  img { border: 1px solid #ccc; display: block; }
</style>
${rows.join('\n')}
</html>
`,
  );
  return page;
}
