// A story that nobody should ship, checked as stories are.
// Must fail with: image-alt
// Must fail with: color-contrast
// Must fail with: scrolls sideways: 400 pixels of 320
// Must fail with: console: went wrong
// Must fail with: error: thrown
// Must fail with: request: http://another.example/pixel.gif
import { deepEqual } from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';
import { listen, sideways, violations } from '../visual/page-checks.ts';

const { chromium: executablePath } = requirePrograms('chromium');
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
after(() => browser.close());

async function open(): Promise<{ page: Page; noise: string[] }> {
  const page = await (await browser.newContext()).newPage();
  return { page, noise: listen(page, 'http://localhost') };
}

test('what axe sees', async () => {
  const { page } = await open();
  await page.setContent('<main><img src="data:,"><p style="color: #999">grey</p></main>');
  deepEqual(await violations(page, 'main'), []);
});

test('what is wider than a phone', async () => {
  const { page } = await open();
  await page.setContent('<style>body { margin: 0 }</style><p style="inline-size: 400px">wide</p>');
  deepEqual(await sideways(page), []);
});

test('what the page complains of', async () => {
  const { page, noise } = await open();
  await page.evaluate(() => {
    console.error('went wrong');
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  await page.waitForTimeout(100);
  deepEqual(noise, []);
});

test('another host', async () => {
  const { page, noise } = await open();
  await page.setContent('<img alt="" src="http://another.example/pixel.gif">');
  deepEqual(noise, []);
});
