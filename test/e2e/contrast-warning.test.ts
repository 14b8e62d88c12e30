import { deepEqual, equal } from 'node:assert/strict';
import { it } from 'node:test';
import { startChromium } from '../harness/browser.ts';
import { startShura } from '../harness/shura-process.ts';
import { pageWith, pollTag, serveHostSite } from './host-site.ts';

it('warns of an accent that cannot be read on localhost, and loads nothing more on other hosts', async (t) => {
  await using shura = await startShura();
  const yellow = '<style>shura-poll { --shura-accent: #ffd400 }</style>';
  const polls = pollTag(shura.url, 'gardens') + pollTag(shura.url, 'gardens');
  const browser = await startChromium();
  t.after(() => browser.close());
  for (const file of ['shura.js', 'shura-poll.js', 'shura-poll.all.js']) {
    await using site = await serveHostSite(pageWith(shura.url, yellow + polls, undefined, file));
    for (const [url, warnings] of [
      // Self-contained files load nothing later.
      [site.url.replace('127.0.0.1', 'localhost'), file.includes('.all.') ? 0 : 1],
      [site.url, 0],
    ] as const) {
      const page = await browser.newPage();
      const said: string[] = [];
      let loaded = 0;
      page.on('console', (message) => said.push(message.text()));
      page.on('request', (request) => {
        if (request.url().endsWith('/shura-contrast.js')) loaded += 1;
      });
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.locator('shura-poll').nth(1).getByRole('radio').first().waitFor();
      equal(loaded, warnings, `${file} on ${url}`);
      deepEqual(
        said,
        Array.from({ length: warnings }, () => warning),
      );
      await page.close();
    }
  }
});

const warning =
  'Shura: text needs a contrast of 4.5:1 (WCAG 2.2, 1.4.3). --shura-accent on --shura-surface: 1.43:1 (light)';
