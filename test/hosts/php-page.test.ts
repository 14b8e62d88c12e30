import { deepEqual, equal } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Results } from '@shura/contract';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { serveWithPhp } from './php.ts';

let shura: ShuraProcess;
let site: Awaited<ReturnType<typeof serveWithPhp>>;
let browser: Browser;
before(async () => {
  [shura, browser] = await Promise.all([startShura(), startChromium()]);
  site = await serveWithPhp(fileURLToPath(new URL('../../examples/php-page', import.meta.url)), { SHURA: shura.url });
});
after(() => Promise.all([shura[Symbol.asyncDispose](), site[Symbol.asyncDispose](), browser.close()]));

/** The page, with the number of submits and the errors. */
const open = async () => {
  const page = await browser.newPage();
  const problems: string[] = [];
  let posts = 0;
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => {
    if (request.url().startsWith(site.url) && request.method() === 'POST') posts++;
  });
  await page.goto(site.url);
  return { page, problems, posts: () => posts, [Symbol.asyncDispose]: () => page.close() };
};

const chooseWadi = (page: Page) => page.getByRole('radio', { name: 'على امتداد الوادي' }).check();
const fields = (page: Page) => page.getByRole('status').locator('code').textContent();

describe('a PHP page that is one form with a default button', () => {
  it('submits its form when Enter is pressed in its own fields', async () => {
    await using visit = await open();
    await visit.page.getByLabel('البحث في الموقع').fill('حدائق');
    await visit.page.keyboard.press('Enter');
    equal(await fields(visit.page), '__VIEWSTATE q go');
    equal(visit.posts(), 1);
  });

  it('lets Enter send the vote and press buttons in a poll, without submitting the page’s form', async () => {
    await using visit = await open();
    const { page } = visit;
    await page.getByRole('button', { name: 'عرض النتائج' }).press('Enter');
    await page.getByRole('button', { name: 'العودة إلى التصويت' }).press('Enter');
    await chooseWadi(page);
    await page.keyboard.press('Enter');
    await page.getByText('سُجِّل صوتكم').first().waitFor();
    equal(((await shura.api('polls/gardens/results')) as Results).questions['place']?.options?.['wadi'], 1);
    await page.locator('summary').first().press('Enter');
    equal(visit.posts(), 0);
    deepEqual(visit.problems, []);
  });

  it('lets Enter start a new line in a suggestion, and nothing else', async () => {
    await using visit = await open();
    const words = visit.page.locator('shura-suggestion-box textarea').first();
    await words.fill('ظل');
    await words.press('Enter');
    equal(await words.inputValue(), 'ظل\n');
    equal(visit.posts(), 0);
  });

  it('submits no field of the elements', async () => {
    await using visit = await open();
    await chooseWadi(visit.page);
    await visit.page.getByRole('button', { name: 'بحث' }).click();
    equal(await fields(visit.page), '__VIEWSTATE q go');
  });
});
