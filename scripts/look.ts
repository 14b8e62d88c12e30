/** `npm run look`: pictures of every story, narrow and wide, light and dark, and one page to see them all on. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serveFolder } from '../test/visual/static-site.ts';
import { openStory, readStories, type Story, storybookFolder } from '../test/visual/stories.ts';
import { chromiumArguments, requirePrograms } from './browsers.ts';

const folder = '.look';
const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

interface Picture {
  readonly file: string;
  readonly caption: string;
}

const wanted = process.argv.slice(2);
const stories = readStories().filter(({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const { chromium: executablePath } = requirePrograms('chromium');
await using site = await serveFolder(storybookFolder);
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
/** One for all, so that Storybook itself is fetched once. */
const context = await browser.newContext({ reducedMotion: 'reduce' });
const sheet = new Map<Story, Picture[]>(stories.map((story) => [story, []]));
const left = [...sheet];
await Promise.all([takeAll(), takeAll()]);
await browser.close();

async function takeAll(): Promise<void> {
  for (let next = left.shift(); next; next = left.shift()) {
    const [story, pictures] = next;
    console.log(`${story.title}: ${story.name}`);
    pictures.push(...(await take(story)));
  }
}

async function take(story: Story): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const page = await context.newPage();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    // A story that is resized after it is drawn is photographed in tiles now and then.
    await openStory(page, site.url, story, 'ar');
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const file = `${story.id}-${String(width)}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
      pictures.push({ file, caption: `${String(width)} px, ${colorScheme}` });
    }
  }
  await page.close();
  return pictures;
}

const figures = (pictures: readonly Picture[]): string =>
  pictures
    .map(({ file, caption }) => `<figure><img src="${file}" alt=""><figcaption>${caption}</figcaption></figure>`)
    .join('');

writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every story</title>
<style>
  body { font: 14px system-ui; margin: 2rem; }
  div { display: flex; flex-wrap: wrap; align-items: start; gap: 1rem; }
  figure { margin: 0; }
  img { max-inline-size: min(100%, 640px); border: 1px solid #ccc; display: block; }
</style>
${[...sheet].map(([{ title, name }, pictures]) => `<h2>${title}: ${name}</h2>\n<div>${figures(pictures)}</div>`).join('\n')}
</html>
`,
);
console.log(`${String(stories.length)} stories: ${resolve(folder, 'index.html')}`);
