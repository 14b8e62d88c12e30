/**
 * `npm run look`: takes pictures of every story (narrow and wide, light and dark) and makes one page that shows them
 * all. `--accept` replaces the reference pictures that differ. Arguments choose stories by id.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { accept, forget } from '../test/visual/accept.ts';
import { serveFolder } from '../test/visual/static-site.ts';
import { leavesPageClean, readStories, type Story, storybookFolder } from '../test/visual/stories.ts';
import { launchChromium, openStorybook, openStoryPage, type StoryPage } from '../test/visual/story-page.ts';

const folder = '.look';
const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

interface Picture {
  readonly file: string;
  readonly caption: string;
}

const accepting = process.argv.includes('--accept');
const wanted = process.argv.slice(2).filter((word) => word !== '--accept');
const all = readStories();
const stories = all.filter(({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)));

await using site = await serveFolder(storybookFolder);
const browser = await launchChromium(site);
const context = await openStorybook(browser);
if (accepting) await acceptAll();
else await takeAll();
await browser.close();

/** Runs `work` for every chosen story, on two pages at a time. */
async function each(work: (storyPage: StoryPage, story: Story) => Promise<void>): Promise<void> {
  const left = [...stories];
  const next = async () => {
    let storyPage = await openStoryPage(context);
    for (let story = left.shift(); story; story = left.shift()) {
      await work(storyPage, story);
      if (!leavesPageClean(story)) storyPage = await openStoryPage(context);
    }
  };
  await Promise.all([next(), next()]);
}

async function acceptAll(): Promise<void> {
  const accepted: string[] = [];
  await each(async (storyPage, story) => {
    accepted.push(...(await accept(storyPage, story)));
  });
  const gone = forget(all);
  for (const picture of accepted.sort()) console.log(`accepted ${picture}`);
  for (const picture of gone.sort()) console.log(`removed ${picture}`);
  console.log(
    `${String(accepted.length)} accepted, ${String(gone.length)} removed: look at them before you commit them.`,
  );
}

async function takeAll(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const sheet = new Map<Story, Picture[]>(stories.map((story) => [story, []]));
  await each(async (storyPage, story) => {
    console.log(captionOf(story));
    sheet.get(story)?.push(...(await take(storyPage, story)));
  });
  writeFileSync(join(folder, 'index.html'), pageOf(sheet));
  console.log(`${String(stories.length)} stories: ${resolve(folder, 'index.html')}`);
}

async function take({ page, show }: StoryPage, story: Story): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    // Resize before drawing: a story resized afterwards is sometimes photographed in tiles.
    await show(story);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const file = `${story.id}-${story.language}-${String(width)}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
      pictures.push({ file, caption: `${String(width)} px, ${colorScheme}` });
    }
  }
  return pictures;
}

function captionOf({ title, name, language }: Story): string {
  return `${title}: ${name} (${language})`;
}

function pageOf(sheet: ReadonlyMap<Story, readonly Picture[]>): string {
  const figures = (pictures: readonly Picture[]): string =>
    pictures
      .map(({ file, caption }) => `<figure><img src="${file}" alt=""><figcaption>${caption}</figcaption></figure>`)
      .join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every story</title>
<style>
  body { font: 14px system-ui; margin: 2rem; }
  div { display: flex; flex-wrap: wrap; align-items: start; gap: 1rem; }
  figure { margin: 0; }
  img { max-inline-size: min(100%, 640px); border: 1px solid #ccc; display: block; }
</style>
${[...sheet].map(([story, pictures]) => `<h2>${captionOf(story)}</h2>\n<div>${figures(pictures)}</div>`).join('\n')}
</html>
`;
}
