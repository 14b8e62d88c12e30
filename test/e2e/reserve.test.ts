import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Snippets } from '@shura/contract';
import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';
import { serveHostSite } from './host-site.ts';
import { pollsOfAllSizes, slugsOfAllSizes } from './polls-of-all-sizes.ts';
import { type ShuraProcess, startShura } from './shura-process.ts';

const polls = ['gardens', ...slugsOfAllSizes];
const widths = [320, 390, 768, 1280];
/** Tall enough for every poll at once: what moves below the edge of a window is in no count of what moved. */
const height = 12_000;

describe('the room that a snippet keeps for a poll', () => {
  let shura: ShuraProcess;
  let browser: Browser;
  before(async () => {
    const { chromium: executablePath } = requirePrograms('chromium');
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
    shura = await startShura();
    await shura.admin('admin/apply', pollsOfAllSizes);
  });
  after(async () => {
    await browser.close();
    await shura[Symbol.asyncDispose]();
  });

  const snippetOf = async (poll: string, lang: string): Promise<string> => {
    const { snippets } = (await shura.api(`snippets/poll/${poll}?room=kept&lang=${lang}`)) as Snippets;
    return snippets.find(({ form }) => form === 'html')?.parts[0]?.text ?? '';
  };

  /** What moved, and each poll's room beside what it takes, in CSS pixels, on a page of a width. */
  const look = async (lang: string, width: number, around = '') => {
    const snippets = await Promise.all(polls.map((poll) => snippetOf(poll, lang)));
    const dir = lang === 'ar' ? 'rtl' : 'ltr';
    await using site =
      await serveHostSite(`<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><style>body { margin: 0 auto; max-inline-size: 60rem; padding: 1rem } ${around}</style></head>
<body>${snippets.map((snippet) => `<p>…</p><div>${snippet}</div><p>…</p>`).join('\n')}</body></html>`);
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(site.url);
    for (const poll of polls) await page.locator(`shura-poll[poll="${poll}"] [part~=facts]`).waitFor();
    await page.waitForTimeout(100);
    const rooms = await page.locator('shura-poll').evaluateAll((found) =>
      found.map((poll) => ({
        poll: poll.getAttribute('poll'),
        room: Number.parseFloat(getComputedStyle(poll, '::before').height),
        takes: poll.shadowRoot?.querySelector('[part=root]')?.getBoundingClientRect().height ?? 0,
      })),
    );
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 200);
        }),
    );
    await page.close();
    return { moved, rooms };
  };

  for (const lang of ['ar', 'en']) {
    for (const width of widths) {
      it(`is enough in ${lang} at ${String(width)} pixels, and hardly more than a quarter of it is left over`, async () => {
        const { moved, rooms } = await look(lang, width);
        equal(moved, 0);
        equal(rooms.length, polls.length);
        deepEqual(
          rooms.filter(({ room, takes }) => takes > room),
          [],
        );
        deepEqual(
          rooms.filter(({ room, takes }) => takes < room * 0.72),
          [],
        );
      });
    }
  }

  it('stands under exactly the policy that comes with the snippet, its hash and all', async () => {
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
    await page.locator('shura-poll [part~=facts]').waitFor();
    const room = await page
      .locator('shura-poll')
      .evaluate((poll) => Number.parseFloat(getComputedStyle(poll, '::before').height));
    ok(room > 500);
    deepEqual(complaints, []);
    await page.close();
  });

  it('is that of its column, not of the window', async () => {
    const { moved, rooms } = await look('ar', 1280, 'div { inline-size: 18rem; float: right } p { clear: both }');
    equal(moved, 0);
    ok(rooms.every(({ room, takes }) => takes <= room));
  });
});
