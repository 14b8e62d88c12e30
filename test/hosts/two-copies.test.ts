import { deepEqual, equal } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Results } from '@shura/contract';
import manifest from '@shura/widgets/package.json' with { type: 'json' };
import type { Browser } from 'playwright-core';
import { pollTag, serveHostSite } from '../e2e/host-site.ts';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';

let browser: Browser;
let shura: ShuraProcess;
before(async () => {
  [browser, shura] = await Promise.all([startChromium(), startShura()]);
});
after(() => Promise.all([browser.close(), shura[Symbol.asyncDispose]()]));

const script = (address: string) => `<script type="module" src="${shura.url}/w/${address}"></script>`;

describe('the served script, on a page that', () => {
  it('loads two releases: the first defines the elements, and nothing is logged', async () => {
    const body =
      pollTag(shura.url, 'gardens') +
      script('v0.0.9-0ddba11e/shura-poll.js') +
      script('v1/shura-poll.js') +
      pollTag(shura.url, 'night-bus');
    await using site = await serveHostSite(`<!doctype html><html lang="ar"><body>${body}</body></html>`);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(error.message));
    await page.route('**/w/v0.0.9-0ddba11e/*', async (route) => {
      const name = route.request().url().split('/').at(-1) ?? '';
      const response = await route.fetch({ url: `${shura.url}/w/v1/${name}` });
      const earlier = (await response.text()).replaceAll(`"${manifest.version}"`, '"0.0.9"');
      await route.fulfill({ response, body: earlier });
    });
    await page.goto(site.url);
    await page.getByRole('radio', { name: 'على امتداد الوادي' }).check();
    await page.getByRole('radio', { name: '4' }).check();
    for (const slug of ['gardens', 'night-bus']) {
      const poll = page.locator(`shura-poll[poll=${slug}]`);
      await poll.getByRole('button', { name: 'إرسال الصوت' }).click();
      await poll.getByText('سُجِّل صوتكم').first().waitFor();
      equal(((await shura.api(`polls/${slug}/results`)) as Results).participants, 1);
    }
    deepEqual(said, []);
    const release = await page.evaluate(() => (customElements.get('shura-poll') as { version?: string }).version);
    equal(release, '0.0.9');
    await page.close();
  });

  it('set the poll property before the script arrived: it is kept, and only that poll is requested', async () => {
    const early = `<shura-poll></shura-poll><script>document.querySelector('shura-poll').poll = 'gardens'</script>`;
    await using site = await serveHostSite(
      `<!doctype html><html lang="ar"><body>${early}${script('v1/shura.js')}</body></html>`,
    );
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url);
    await page.getByRole('radio', { name: 'على امتداد الوادي' }).waitFor();
    deepEqual(
      asked.filter((address) => address.includes('/api/')),
      [`${shura.url}/api/v1/polls/gardens`],
    );
    await page.close();
  });
});
