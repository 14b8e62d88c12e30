import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { RequiredLanguage } from '@shura/contract/lists';
import type { Browser, BrowserContext } from 'playwright-core';
import { checkLargeDesk, checkLargeText } from './large-text.ts';
import { listen, sideways, violations } from './page-checks.ts';
import { type Difference, differenceOf, fit, looks, looksOf, pictureOf, showDifferences, wear } from './pictures.ts';
import { type StaticSite, serveFolder } from './static-site.ts';
import { isOfDesk, leavesPageClean, readStories, type Story, storybookFolder } from './stories.ts';
import { address, launchChromium, openStorybook, openStoryPage, type StoryPage } from './story-page.ts';

/**
 * Checks stories one after another in one page. Several test files share the stories, each with its browser, to use
 * every core.
 */
export function describeStories(of: 'desk' | 'elements', language: RequiredLanguage): void {
  const words =
    'is accessible, fits a narrow screen, logs nothing, requests no other host, and equals its reviewed picture';
  describe(`every story of ${of} (${language}) ${words}`, () => {
    let browser: Browser;
    let context: BrowserContext;
    let site: StaticSite;
    let visitor: Visitor | undefined;
    const differences: Difference[] = [];

    before(async () => {
      site = await serveFolder(storybookFolder);
      browser = await launchChromium(site);
      context = await openStorybook(browser);
    });
    after(async () => {
      await browser.close();
      await site[Symbol.asyncDispose]();
      if (differences.length > 0)
        console.log(`Pictures that differ: ${showDifferences(differences, `.look/${of}.${language}`)}`);
    });

    const stories = readStories().filter(
      (story) => story.language === language && isOfDesk(story.importPath) === (of === 'desk'),
    );
    test('there are stories', () => {
      ok(stories.length > 0);
    });

    for (const story of stories) {
      test(`${story.title}: ${story.name}`, async () => {
        const current = visitor ?? (await arrive(context));
        // A page with an error is not reused.
        visitor = undefined;
        await visit(current, story, differences);
        if (leavesPageClean(story)) visitor = current;
      });
    }
  });
}

interface Visitor extends StoryPage {
  readonly noise: string[];
}

async function arrive(context: BrowserContext): Promise<Visitor> {
  const storyPage = await openStoryPage(context);
  return { ...storyPage, noise: listen(storyPage.page, address) };
}

async function visit({ page, noise, show }: Visitor, story: Story, differences: Difference[]): Promise<void> {
  await fit(page, story);
  await wear(page, 'light');
  await show(story);
  const differing: string[] = [];
  // No colour depends on the language.
  const isFirst = story.language === 'ar';
  for (const look of isFirst ? looks : (['light'] as const)) {
    await wear(page, look);
    const rules = look !== 'light' ? 'of colours' : isFirst ? 'all' : 'of words';
    deepEqual(await violations(page, '#storybook-root', rules), [], look);
    if (!looksOf(story).includes(look)) continue;
    const picture = pictureOf(story, look);
    const difference = await differenceOf(page, picture);
    if (!difference) continue;
    differences.push(difference);
    differing.push(`${picture} ${difference.words}`);
  }
  deepEqual(await sideways(page), []);
  // Pages for designers are no elements.
  if (isOfDesk(story.importPath)) await checkLargeDesk(page);
  else if (story.importPath.startsWith('./packages/widgets/')) await checkLargeText(page);
  deepEqual(noise, []);
  equal(differing.join('\n'), '');
}
