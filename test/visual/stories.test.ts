import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { listen, sideways, violations } from './page-checks.ts';
import {
  compare,
  type Difference,
  fit,
  type Look,
  looks,
  looksOf,
  photograph,
  pictureOf,
  showDifferences,
  wear,
} from './pictures.ts';
import { type StaticSite, serveFolder } from './static-site.ts';
import { readStories, type Story, storybookFolder } from './stories.ts';
import { address, launchChromium, openStorybook, openStoryPage, type StoryPage } from './story-page.ts';

const words =
  'every story is accessible, fits a narrow screen, is quiet, keeps to this host, and looks as it was reviewed';

describe(words, { concurrency: 2 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: StaticSite;
  const idle: Visitor[] = [];
  const differences: Difference[] = [];

  before(async () => {
    site = await serveFolder(storybookFolder);
    browser = await launchChromium(site);
    context = await openStorybook(browser);
  });
  after(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
    if (differences.length > 0) console.log(`Pictures that differ: ${showDifferences(differences, '.look')}`);
  });

  const stories = readStories();
  test('there are stories', () => {
    ok(stories.length > 0);
  });

  for (const story of stories) {
    test(`${story.title}: ${story.name}`, async () => {
      const visitor = idle.pop() ?? (await arrive(context));
      await visit(visitor, story, differences, () => arrive(context));
      // A page where something went wrong is not used again.
      idle.push(visitor);
    });
  }
});

interface Visitor extends StoryPage {
  readonly noise: string[];
}

async function arrive(context: BrowserContext): Promise<Visitor> {
  const storyPage = await openStoryPage(context);
  return { ...storyPage, noise: listen(storyPage.page, address) };
}

async function visit(
  { page, noise, show }: Visitor,
  story: Story,
  differences: Difference[],
  another: () => Promise<Visitor>,
): Promise<void> {
  await fit(page, story);
  await wear(page, 'light');
  await show(story);
  const differing: string[] = [];
  for (const look of looks) {
    await wear(page, look);
    deepEqual(await violations(page, '#storybook-root', look === 'light' ? 'all' : 'of colours'), [], look);
    if (!looksOf(story).includes(look)) continue;
    const picture = pictureOf(story, look);
    const take = (from: Page) => photograph(from, (taken) => !compare(picture, taken));
    // A page that has shown others before now and then sets a line a fraction of a pixel aside: a new one decides.
    const difference = compare(picture, await take(page)) && compare(picture, await alone(story, look, another, take));
    if (!difference) continue;
    differences.push(difference);
    differing.push(`${picture} ${difference.words}`);
  }
  deepEqual(await sideways(page), []);
  deepEqual(noise, []);
  equal(differing.join('\n'), '');
}

/** Photographs a story as the first that a page shows. */
async function alone(
  story: Story,
  look: Look,
  another: () => Promise<Visitor>,
  take: (page: Page) => Promise<Buffer>,
): Promise<Buffer> {
  const { page, show } = await another();
  await fit(page, story);
  await wear(page, 'light');
  await show(story);
  await wear(page, look);
  const picture = await take(page);
  await page.close();
  return picture;
}
