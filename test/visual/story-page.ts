import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';
import { fontFaces } from './picture-fonts.ts';
import type { StaticSite } from './static-site.ts';
import type { Story } from './stories.ts';

/** The date of every story: polls are open, and past promises are kept or late. */
const now = Date.parse('2026-11-26T08:00:00Z');

/** The stories' address in pages of {@link launchChromium}: some show their address, and ports change. */
export const address = 'http://stories.localhost';

/**
 * A Chromium that draws the same everywhere.
 *
 * @param stories the real server of the stories
 */
export const launchChromium = (stories?: StaticSite): Promise<Browser> =>
  chromium.launch({
    executablePath: requirePrograms('chromiumShell').chromiumShell,
    args: [
      ...chromiumArguments,
      '--disable-gpu',
      '--disable-lcd-text',
      '--font-render-hinting=slight',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      ...(stories ? [`--host-resolver-rules=MAP stories.localhost:80 ${new URL(stories.url).host}`] : []),
    ],
  });

/** One context for all pages, so that Storybook is fetched once. */
export async function openStorybook(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    deviceScaleFactor: 1,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Muscat',
  });
  await context.addInitScript(stopTheClock, now);
  return context;
}

/** A page that switches between stories; a new page for each would spend most of its time loading Storybook. */
export interface StoryPage {
  readonly page: Page;
  /** Shows a story in a fresh element, and waits until it is drawn and its play function is done. */
  show(story: Story): Promise<void>;
}

export async function openStoryPage(context: BrowserContext): Promise<StoryPage> {
  const page = await context.newPage();
  let shown: Story | undefined;

  /** Draws the first story of a language twice: once to load Storybook, and once in the state all others start from. */
  async function start(story: Story): Promise<void> {
    // Otherwise the accessibility panel would check each story too.
    const globals = `a11y.manual:!true;locale:${story.language}`;
    await page.goto(`${address}/iframe.html?viewMode=story&globals=${globals}&id=${story.id}`);
    await page.waitForFunction(storyIsOver);
    await page.addStyleTag({ content: fontFaces() });
    await page.evaluate(() => Promise.all(Array.from(document.fonts, (font) => font.load())));
    shown = story;
  }

  return {
    page,
    async show(story) {
      const { id, language } = story;
      if (shown?.language !== language) await start(story);
      await page.evaluate(forget);
      const failure = await page.evaluate(switchTo, { id, again: shown?.id === id });
      shown = story;
      if (failure !== '') throw new Error(`${id}: ${failure}`);
      await page.evaluate(settle);
    },
  };
}

/** Fixes dates only: timers run. Runs in the page first. */
function stopTheClock(at: number): void {
  window.Date = class extends Date {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(at);
      else super(...(given as [number]));
    }
    static override now(): number {
      return at;
    }
  } as DateConstructor;
}

/** Deletes what elements of the story before have stored, such as a draft. Runs in the page. */
function forget(): void {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (key.startsWith('shura')) storage.removeItem(key);
}

interface Channel {
  on(event: string, listener: (told: unknown) => void): void;
  off(event: string, listener: (told: unknown) => void): void;
  emit(event: string, told: unknown): void;
}

function storyIsOver(): boolean {
  const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
    __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
  };
  return ['completed', 'finished', 'errored', 'aborted'].includes(preview?.currentRender?.phase ?? '');
}

/** Returns the error of a story, or an empty string. Runs in the page. */
function switchTo({ id, again }: { readonly id: string; readonly again: boolean }): Promise<string> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel };
  const failures = ['storyErrored', 'storyMissing', 'storyThrewException', 'playFunctionThrewException'];
  return new Promise((resolve) => {
    const end = (failure: string) => {
      channel.off('storyRendered', drawn);
      for (const name of failures) channel.off(name, failed);
      resolve(failure);
    };
    const drawn = (told: unknown) => {
      if (told === id) end('');
    };
    const failed = (told: unknown) => end(JSON.stringify(told));
    channel.on('storyRendered', drawn);
    for (const name of failures) channel.on(name, failed);
    scrollTo(0, 0);
    channel.emit(again ? 'forceRemount' : 'setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}

/** Runs in the page. */
async function settle(): Promise<void> {
  const updates = Array.from(document.querySelectorAll('*'), (element) =>
    'updateComplete' in element ? element.updateComplete : undefined,
  );
  // A poll that stays loading never finishes its update.
  await Promise.race([Promise.all(updates), new Promise((resolve) => setTimeout(resolve, 500))]);
  await new Promise(requestAnimationFrame);
}
