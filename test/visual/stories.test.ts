import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';
import { listen, sideways, violations } from './page-checks.ts';
import { type StaticSite, serveFolder } from './static-site.ts';
import { openStory, readStories, storybookFolder } from './stories.ts';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

describe('every story is accessible, fits a narrow screen, is quiet, and keeps to this host', {
  concurrency: 2,
}, () => {
  let browser: Browser;
  /** One for all, so that Storybook itself is fetched once. */
  let context: BrowserContext;
  let site: StaticSite;

  before(async () => {
    const { chromium: executablePath } = requirePrograms('chromium');
    browser = await chromium.launch({ executablePath, args: chromiumArguments });
    context = await browser.newContext({ reducedMotion: 'reduce' });
    site = await serveFolder(storybookFolder);
  });
  after(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
  });

  const stories = readStories();
  test('there are stories', () => {
    ok(stories.length > 0);
  });

  for (const story of stories) {
    test(`${story.title}: ${story.name}`, async () => {
      const page = await context.newPage();
      const noise = listen(page, site.url);
      await openStory(page, site.url, story, 'ar');
      for (const [look, media] of Object.entries(looks)) {
        await page.emulateMedia(media);
        deepEqual(await violations(page, '#storybook-root', look === 'light' ? 'all' : 'of colours'), [], look);
      }
      deepEqual(await sideways(page), []);
      deepEqual(noise, []);
      await page.close();
    });
  }
});
