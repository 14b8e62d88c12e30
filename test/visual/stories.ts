import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where `npm run storybook -- build` writes. */
export const storybookFolder = 'storybook-static';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** All stories of the static Storybook, without its docs pages. */
export function readStories(): Story[] {
  const index = JSON.parse(readFileSync(join(storybookFolder, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Story & { readonly type: string }>>;
  };
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}

/** Opens one story by itself, as a page in `locale`, and waits until it is rendered and its play function is over. */
export async function openStory(page: Page, site: string, story: Story, locale: 'ar' | 'en'): Promise<void> {
  await page.goto(`${site}/iframe.html?id=${story.id}&viewMode=story&globals=locale:${locale}`);
  const phase = await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
      __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
    };
    const now = preview?.currentRender?.phase ?? '';
    return ['completed', 'finished', 'errored', 'aborted'].includes(now) && now;
  });
  const ended = await phase.jsonValue();
  if (ended === 'errored' || ended === 'aborted')
    throw new Error(`${story.id} ${ended}: ${await page.textContent('body')}`);
  await page.evaluate(async () => {
    const updates = Array.from(document.querySelectorAll('*'), (element) =>
      'updateComplete' in element ? element.updateComplete : undefined,
    );
    // A poll that is still loading has nothing to draw, for as long as its story lasts.
    await Promise.race([Promise.all(updates), new Promise((resolve) => setTimeout(resolve, 1000))]);
    await new Promise(requestAnimationFrame);
  });
}
