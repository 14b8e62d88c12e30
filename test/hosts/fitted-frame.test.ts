import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serveHostSite } from '../e2e/host-site.ts';
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

const pageWith = (style: string) => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>صفحة</title>
<style>${style}</style>
<script type="module" src="${shura.url}/w/v1/embed.js"></script>
<iframe name="framed" src="${shura.url}/embed/poll/gardens?lang=ar" title="استطلاع" width="640" height="300"></iframe>`;

const heightOf = (page: Page) => page.evaluate(() => document.querySelector('iframe')?.offsetHeight);
const framed = (page: Page) => page.frames().find((frame) => frame !== page.mainFrame());

describe('a frame that is as tall as its content', () => {
  for (const style of ['', '* { box-sizing: border-box } iframe { padding: 16px; border: 5px solid }']) {
    it(`does not scroll${style ? ', with border and padding set by the page' : ''}`, async () => {
      await using site = await serveHostSite(pageWith(style));
      const page = await browser.newPage();
      await page.goto(site.url);
      await page.frameLocator('iframe').getByRole('button', { name: 'إرسال الصوت' }).waitFor();
      await page.waitForFunction(() => (document.querySelector('iframe')?.offsetHeight ?? 0) > 300);
      await page.waitForTimeout(300);
      const [whole, shown] = (await framed(page)?.evaluate(() => [
        document.documentElement.scrollHeight,
        window.innerHeight,
      ])) ?? [1, 0];
      ok(whole !== undefined && whole <= (shown ?? 0), `${String(whole)} px in ${String(shown)}`);
      await page.close();
    });
  }

  it('sends its height to a page that listens late and asks for it, as WordPress does', async () => {
    const src = `${shura.url}/embed/poll/gardens?lang=ar#?secret=4f5e6d`;
    await using site = await serveHostSite(`<!doctype html><title>صفحة</title><iframe src="${src}"></iframe>`);
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.frameLocator('iframe').getByRole('button', { name: 'إرسال الصوت' }).waitFor();
    await page.waitForTimeout(300);
    const heard = await page.evaluate(async () => {
      const told = new Promise((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ message?: string }>) => {
          if (data.message === 'height') resolve(data);
        });
        setTimeout(resolve, 5000);
      });
      frames[0]?.postMessage({ message: 'ready', secret: '4f5e6d' }, '*');
      return await told;
    });
    const tall = await framed(page)?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    deepEqual(heard, { secret: '4f5e6d', message: 'height', value: tall });
    await page.close();
  });

  it('cannot send messages as ours once a link has led it to another site', async () => {
    await using elsewhere = await serveHostSite(`<!doctype html><meta charset="utf-8"><title>غيرها</title><script>
      parent.postMessage({ type: 'shura:resize', id: 'poll/gardens', height: 9000 }, '*');
      parent.postMessage({ type: 'shura:voted', id: 'poll/gardens' }, '*');
    </script>`);
    await using site = await serveHostSite(pageWith(''));
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => (document.querySelector('iframe')?.offsetHeight ?? 0) > 300);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener('shura:voted', ({ type }) => heard.push(type));
    });
    const before = await heightOf(page);
    const led = page.waitForEvent('framenavigated');
    await page.evaluate((address) => void window.open(address, 'framed'), elsewhere.url);
    await led;
    await page.waitForTimeout(300);
    equal(await heightOf(page), before);
    deepEqual(await page.evaluate(() => (window as unknown as { heard: string[] }).heard), []);
    await page.close();
  });
});
