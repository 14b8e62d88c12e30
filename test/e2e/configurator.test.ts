import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';

let browser: Browser;
let shura: ShuraProcess;
before(async () => {
  browser = await startChromium();
  shura = await startShura();
});
after(async () => {
  await browser.close();
  await shura[Symbol.asyncDispose]();
});

it('updates the snippet and its preview when an appearance is chosen, announces that, and keeps the focus', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${shura.url}/embed?of=poll/gardens`);
  const theme = page.getByLabel('الألوان');
  await theme.focus();
  await theme.selectOption('dark');
  await page.getByRole('status').filter({ hasText: 'حُدّثت الأسطر والمعاينة' }).waitFor();
  match((await page.locator('pre').first().textContent()) ?? '', /theme="dark"/);
  match((await page.locator('iframe').getAttribute('src')) ?? '', /theme=dark/);
  match(page.url(), /theme=dark/);
  equal(await theme.evaluate((select) => select === document.activeElement), true);
  await page
    .getByRole('button', { name: /^نسخ: / })
    .first()
    .waitFor();
  deepEqual(complaints, []);
});

it('puts a colour of the site into the lines and the preview, from its field or its picker, and judges it', async () => {
  const page = await browser.newPage();
  await page.goto(`${shura.url}/embed?of=poll/gardens`);
  const [field, picker] = [page.locator('#surface'), page.locator('[data-of=surface]')];
  const judged = page.locator('.contrasts');
  await field.fill('0b2545');
  await field.press('Tab');
  await judged.getByText('لا يُقرأ في المظهر الفاتح').first().waitFor();
  equal(await picker.inputValue(), '#0b2545');
  await picker.fill('#ffffff');
  await picker.dispatchEvent('change');
  await judged.getByText('لا يُقرأ في المظهر الداكن').first().waitFor();
  equal(await field.inputValue(), '#ffffff');
  await page.getByLabel('الألوان').selectOption('light');
  await judged.getByText('نعم، تُقرأ كلها بهذه الألوان.').waitFor();
  match((await page.locator('pre').first().textContent()) ?? '', /--shura-surface: #ffffff/);
  const root = page.frameLocator('iframe').locator('shura-poll');
  await root.waitFor();
  equal(await root.evaluate((poll) => getComputedStyle(poll).getPropertyValue('--shura-surface')), '#ffffff');
  await field.fill('yellow');
  equal(await field.evaluate((input: HTMLInputElement) => input.validity.patternMismatch), true);
});

it('copies each text of a share kit with one press', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${shura.url}/p/gardens/share?lang=ar`);
  const buttons = page.getByRole('button', { name: /^نسخ: / });
  await buttons.first().waitFor();
  const texts = await page
    .locator('textarea')
    .evaluateAll((all) => all.map((text) => (text as HTMLTextAreaElement).value));
  equal(await buttons.count(), texts.length + 1);
  for (const place of [0, texts.length - 1]) {
    await buttons.nth(place).click();
    await page.getByText('نُسخ', { exact: true }).nth(0).waitFor();
    equal(await page.evaluate(() => navigator.clipboard.readText()), texts[place]);
  }
  deepEqual(complaints, []);
  await context.close();
});

it('shows a vote and its result in the preview, and sends neither to the server', async () => {
  const page = await browser.newPage();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  const before = await shura.api('polls/gardens/results');
  await page.goto(`${shura.url}/embed?of=poll/gardens`);
  const preview = page.frameLocator('iframe').locator('body');
  await preview.getByRole('radio', { name: 'على امتداد الوادي' }).check();
  await preview.getByRole('button', { name: 'إرسال الصوت' }).click();
  await preview.getByText('سُجِّل صوتكم').first().waitFor();
  await preview.getByText('عرض في جدول').waitFor();
  deepEqual(sent, []);
  deepEqual(await shura.api('polls/gardens/results'), before);
});
