import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';
import { listen, violations } from './page-checks.ts';
import { type StaticSite, serveFolder } from './static-site.ts';
import { openStory, readStories, storybookFolder } from './stories.ts';

const looks = [
  { look: 'Arabic page, light', locale: 'ar', media: { colorScheme: 'light' } },
  { look: 'Arabic page, dark', locale: 'ar', media: { colorScheme: 'dark' } },
  { look: 'English page, light', locale: 'en', media: { colorScheme: 'light' } },
  { look: 'Arabic page, forced colours', locale: 'ar', media: { forcedColors: 'active' } },
] as const;

describe('every story is accessible, quiet, and keeps to this host', () => {
  let browser: Browser;
  let site: StaticSite;

  before(async () => {
    const { chromium: executablePath } = requirePrograms('chromium');
    browser = await chromium.launch({ executablePath, args: chromiumArguments });
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
      for (const { look, locale, media } of looks) {
        const context = await browser.newContext({ reducedMotion: 'reduce', ...media });
        const page = await context.newPage();
        const noise = listen(page, site.url);
        await openStory(page, site.url, story, locale);
        deepEqual(await violations(page, '#storybook-root'), [], look);
        deepEqual(noise, [], look);
        await context.close();
      }
    });
  }
});
