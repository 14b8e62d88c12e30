import { deepEqual, equal, ok } from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { listen } from './page-checks.ts';
import { launchChromium } from './story-page.ts';

describe('Storybook on the demo server', () => {
  let shura: ShuraProcess;
  let browser: Browser;
  let page: Page;
  let noise: string[];

  before(async () => {
    shura = await startShura();
    browser = await launchChromium();
    page = await browser.newPage();
    noise = listen(page, shura.url);
  });
  after(async () => {
    await browser.close();
    await shura[Symbol.asyncDispose]();
    rmSync(shura.data, { recursive: true, force: true });
  });

  const open = async (story: string, language = 'en') => {
    await page.goto(`${shura.url}/storybook/?path=/story/${story}&globals=locale:${language}`);
    return page.frameLocator('#storybook-preview-iframe');
  };

  test('warns in words of colours without enough contrast', async () => {
    const story = await open('designers--tokens');
    const status = story.getByRole('status');
    equal(await status.textContent(), '✓ Every pair passes.');
    await story.locator('[name="muted-light"]').fill('#999999');
    equal(await status.textContent(), '✗ Pairs below the least: 2');
    const quiet = story.locator('[data-pair="muted/surface"] td').first();
    equal((await quiet.innerText()).replace(/\s+/g, ' ').trim(), 'أبجد Abc Light 2.84:1 ✗ below the least, 4.5');
  });

  test('gives every line of the interface away as a table', async () => {
    const story = await open('designers--copy');
    const table = await story.getByRole('link', { name: 'as CSV' }).getAttribute('href');
    const lines = decodeURIComponent(table ?? '')
      .trim()
      .split('\r\n');
    equal(lines[1], '"agree","أوافق","Agree"');
    equal(lines.length - 1, await story.locator('copy-deck tbody tr').count());
  });

  test('keeps words of two directions apart in its table', async () => {
    const story = await open('designers--copy');
    const apart = await story
      .locator('copy-deck tbody tr')
      .first()
      .evaluate((row) => {
        const [arabic, english] = [...row.querySelectorAll('td')].map((cell) => {
          const words = new Range();
          words.selectNodeContents(cell);
          return words.getBoundingClientRect();
        });
        return (english?.left ?? 0) - (arabic?.right ?? 0);
      });
    ok(apart >= 8, `${String(apart)} pixels`);
  });

  test('names each docs page after its content, with unique names', async () => {
    const { entries } = (await (await fetch(`${shura.url}/storybook/index.json`)).json()) as {
      readonly entries: Readonly<
        Record<string, { readonly type: string; readonly title: string; readonly id: string }>
      >;
    };
    const titles = Object.values(entries).flatMap(({ type, title }) => (type === 'docs' ? title : []));
    equal(new Set(titles.map((title) => title.split('/').at(-1))).size, titles.length);
    // Addresses to send to others, which encoded Arabic would make unreadable.
    deepEqual(
      Object.values(entries).filter(({ id }) => !/^[a-z-]+--[a-z-]+$/.test(id)),
      [],
    );
    await page.goto(`${shura.url}/storybook/?path=/docs/shura-track--docs`);
    const manual = page.frameLocator('#storybook-preview-iframe');
    equal(await manual.locator('#storybook-docs h1').first().textContent(), 'متابعة مقترح · Track');
    equal(await manual.locator('shura-track #root').first().getAttribute('lang'), 'ar');
    equal(await manual.locator('html').getAttribute('lang'), 'en');
  });

  test('has no tour of its maker where it runs for development', async () => {
    await open('designers--tokens');
    const features = await page.evaluate(() => Reflect.get(globalThis, 'FEATURES') as Record<string, boolean>);
    deepEqual([features['sidebarOnboardingChecklist'], features['menuOnboardingChecklist']], [false, false]);
  });

  test('has an element to try, with the attributes and properties that one writes', async () => {
    const story = await open('designers--try-out');
    await story.locator('textarea').fill('--shura-accent: #7a1733;\ncolor: red;\n--shura-accent: nothing;');
    const refused = await story.getByRole('status').first().textContent();
    equal(refused, '✗ Lines that say nothing: color: red; --shura-accent: nothing;');
    const color = (selector: string) =>
      story.locator(selector).evaluate((node) => getComputedStyle(node).backgroundColor);
    equal(await color('shura-poll .main'), 'rgb(122, 23, 51)');
    await story.locator('select').nth(1).selectOption('ar-SA');
    equal(await story.locator('shura-poll #root').getAttribute('dir'), 'rtl');
  });

  test('keeps the state of a story in another language', async () => {
    const story = await open('shura-poll--voted', 'ar');
    await story.getByText('سُجِّل صوتكم').first().waitFor();
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await story.getByText('Your vote is recorded').first().waitFor();
  });

  test('dresses the page one way and the element the other', async () => {
    const globals = 'locale:ar-SA;page:ltr;numerals:arab;theme:dark;brand:maroon';
    await page.goto(`${shura.url}/storybook/iframe.html?viewMode=story&id=shura-poll--returning&globals=${globals}`);
    const root = page.locator('shura-poll #root');
    await root.getByText('٥٦٤').first().waitFor();
    deepEqual([await page.locator('html').getAttribute('dir'), await root.getAttribute('dir')], ['ltr', 'rtl']);
    const accent = await root.locator('.asker b').evaluate((node) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return undefined;
      pen.fillStyle = getComputedStyle(node).color;
      pen.fillRect(0, 0, 1, 1);
      return `rgb(${[...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
    });
    equal(accent, 'rgb(242, 169, 186)');
  });

  test('causes no error and no request to another host', () => {
    deepEqual(noise, []);
  });
});
