import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Snippets } from '@shura/contract';
import type { Browser } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { serveHostSite } from './host-site.ts';
import { pollsOfAllSizes } from './polls-of-all-sizes.ts';
import { littleIsLeftOver, lookAtReservedSpace, nothingMoved } from './reserved-space.ts';

describe('the height that a snippet reserves for a poll', () => {
  let shura: ShuraProcess;
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
    shura = await startShura();
    await shura.admin('admin/apply', pollsOfAllSizes);
  });
  after(async () => {
    await browser.close();
    await shura[Symbol.asyncDispose]();
  });

  for (const lang of ['ar', 'en'] as const) {
    for (const width of [320, 390, 768, 1280]) {
      it(`is enough in ${lang} at ${String(width)} pixels, and not much more than needed`, async () => {
        const seen = await lookAtReservedSpace({ shura, browser, lang, width });
        nothingMoved(seen);
        littleIsLeftOver(seen);
      });
    }
  }

  it('depends on the poll’s column, not on the window', async () => {
    const around = 'div { inline-size: 18rem; float: right } p { clear: both }';
    nothingMoved(await lookAtReservedSpace({ shura, browser, lang: 'ar', width: 1280, around }));
  });

  it('works under exactly the policy that comes with the snippet, including its hash', async () => {
    const { snippets } = (await shura.api('snippets/poll/long?room=kept&file=pinned')) as Snippets;
    const [html] = snippets;
    const policy = `default-src 'none'; ${html?.policy.join('; ') ?? ''}; require-trusted-types-for 'script'`;
    await using site = await serveHostSite(
      `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>صفحة</title>${html?.parts[0]?.text ?? ''}`,
      { 'content-security-policy': policy },
    );
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (!message.text().includes('favicon')) complaints.push(message.text());
    });
    await page.goto(site.url);
    const poll = page.locator('shura-poll');
    await poll.locator('[part~=facts]').last().waitFor();
    const room = await poll.evaluate((host) => Number.parseFloat(getComputedStyle(host, '::before').height));
    ok(room > 500);
    deepEqual(complaints, []);
    await page.close();
  });
});
