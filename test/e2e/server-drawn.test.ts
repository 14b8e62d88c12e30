import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Results, Suggestions } from '@shura/contract';
import type { Browser } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { serveHostSite } from './host-site.ts';

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

const fragmentOf = async (poll: string) => (await fetch(`${shura.url}/fragment/poll/${poll}?lang=ar`)).text();
const pageWith = (body: string) => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title>
<script type="module" src="${shura.url}/w/v1/shura.js"></script></head><body>${body}</body></html>`;
/** A site that sends its page in two parts, some frames apart, split at the offset in the path. */
async function serveInTwo(html: string) {
  const server = createServer((request, response) => {
    const at = Number(request.url?.slice(1));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, at));
    setTimeout(() => response.end(html.slice(at)), 120);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
/** Runs in a parsed page: the sum of layout shifts. */
const shiftSoFar = () =>
  new Promise<number>((tell) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => tell(sum), 30)));
  });
const tallyOf = async (poll: string, question: string) =>
  ((await shura.api(`polls/${poll}/results`)) as Results).questions[question]?.options;

describe('a poll drawn into the page of another server', () => {
  it('takes a vote under a policy that allows its style by hash', async () => {
    const fragment = await fragmentOf('gardens');
    const style = /<style>(.*?)<\/style>/s.exec(fragment)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    await using site = await serveHostSite(pageWith(fragment), {
      'content-security-policy':
        `default-src 'none'; script-src ${shura.url}; connect-src ${shura.url}; img-src 'self'; style-src 'sha256-${hash}'; ` +
        "require-trusted-types-for 'script'; trusted-types lit-html",
    });
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(site.url);
    await page.getByRole('radio', { name: 'على امتداد الوادي' }).check();
    await page.getByRole('button', { name: 'إرسال الصوت' }).click();
    await page.getByText('سُجِّل صوتكم').first().waitFor();
    equal((await tallyOf('gardens', 'place'))?.['wadi'], 1);
    deepEqual(complaints, []);
    await page.close();
  });

  it('sends a choice that was made before the script arrived', async () => {
    await using site = await serveHostSite(pageWith(await fragmentOf('gardens')));
    const page = await browser.newPage();
    let arrive = () => {};
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/w/v1/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.getByRole('radio', { name: 'بجوار المدارس القائمة' }).check();
    arrive();
    // Until the script has drawn the poll, the form submits natively to our page.
    await page.waitForFunction(() => !document.querySelector('shura-poll')?.shadowRoot?.querySelector('style'));
    await page.getByRole('button', { name: 'إرسال الصوت' }).click();
    await page.getByText('سُجِّل صوتكم').first().waitFor();
    equal((await tallyOf('gardens', 'place'))?.['schools'], 1);
    await page.close();
  });

  it('keeps a ranking on the page until the script arrives, and then moves its options', async () => {
    await using site = await serveHostSite(pageWith(await fragmentOf('budget-order')));
    const page = await browser.newPage();
    let arrive = () => {};
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/w/v1/**', async (route) => {
      await held;
      await route.continue();
    });
    const left: string[] = [];
    page.on('framenavigated', () => left.push(page.url()));
    await page.goto(site.url, { waitUntil: 'commit' });
    const down = page.getByRole('button', { name: /^نقل .* إلى أسفل$/ }).first();
    await down.click();
    await page.getByRole('button', { name: 'اعتماد الترتيب كما هو' }).click();
    arrive();
    await page.waitForFunction(() => !document.querySelector('shura-poll')?.shadowRoot?.querySelector('style'));
    const first = page.locator('shura-poll [part~=option]').first();
    const words = await first.innerText();
    await down.click();
    notEqual(await first.innerText(), words);
    equal(await page.getByRole('button', { name: 'الترتيب من جديد' }).isVisible(), true);
    deepEqual(left, [`${site.url}/`]);
    await page.close();
  });

  it('takes a vote without a script, on our page, which asks to confirm', async () => {
    await using site = await serveHostSite(pageWith(await fragmentOf('gardens')));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.getByRole('radio', { name: 'في الأحياء الأبعد' }).check();
    await page.getByRole('button', { name: 'إرسال الصوت' }).click();
    match(page.url(), /\/p\/gardens/);
    equal(await page.getByRole('radio', { name: 'في الأحياء الأبعد' }).isChecked(), true);
    await page.getByRole('button', { name: 'إرسال الصوت' }).click();
    await page.getByText('سُجِّل صوتكم').first().waitFor();
    equal((await tallyOf('gardens', 'place'))?.['far'], 1);
    await context.close();
  });

  it('leads to our page if its buttons need a script', async () => {
    await using site = await serveHostSite(pageWith(await fragmentOf('wadi-rules')));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.getByRole('button', { name: 'أوافق', exact: true }).click();
    match(page.url(), /\/p\/wadi-rules\?lang=ar$/);
    equal(await page.getByRole('radio', { name: 'أوافق', exact: true }).first().isVisible(), true);
    await using ranking = await serveHostSite(pageWith(await fragmentOf('budget-order')));
    for (const name of [/^نقل .* إلى أسفل$/, 'إرسال الصوت']) {
      await page.goto(ranking.url);
      await page.getByRole('button', { name }).first().click();
      match(page.url(), /\/p\/budget-order\?/);
      equal(await page.getByRole('combobox').first().isVisible(), true);
    }
    await context.close();
  });

  it('shifts no painted content, wherever a slow connection cuts the page in two', async () => {
    const html = pageWith(await fragmentOf('gardens'));
    const cuts = [...html.matchAll(/<|(?<=>)/g)]
      .map(({ index }) => index)
      .filter((at) => at > html.indexOf('</style>'));
    await using site = await serveInTwo(html);
    const moved: [cut: string, shift: number][] = [];
    const visitAll = async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 844 } });
      await page.route('**/w/v1/**', (route) => route.abort());
      for (let at = cuts.pop(); at !== undefined; at = cuts.pop()) {
        await page.goto(`${site.url}/${String(at)}`);
        const shift = await page.evaluate(shiftSoFar);
        if (shift > 0) moved.push([`${html.slice(at - 40, at)}✂${html.slice(at, at + 40)}`, shift]);
      }
      await page.close();
    };
    await Promise.all([visitAll(), visitAll(), visitAll(), visitAll()]);
    deepEqual(moved, []);
  });

  it('hides results if its address asks for that', async () => {
    const fragment = await (await fetch(`${shura.url}/fragment/poll/gardens?results=hide`)).text();
    match(fragment, /^<shura-poll [^>]*results="hide"/);
  });

  it('is in English for a language that Shura does not speak, and ignores regions', async () => {
    const langOf = async (lang: string) =>
      / lang="(\w+)"/.exec(await (await fetch(`${shura.url}/fragment/poll/gardens?lang=${lang}`)).text())?.[1];
    deepEqual(await Promise.all(['fa', 'en-GB', 'ar-OM', ''].map(langOf)), ['en', 'en', 'ar', 'ar']);
  });

  it('is refused with a problem type if it does not exist, or if a parameter is invalid', async () => {
    const refused = async (path: string) => {
      const response = await fetch(`${shura.url}/fragment/poll/${path}`);
      const { type, errors } = (await response.json()) as { type: string; errors?: { field: string }[] };
      return [response.status, type, errors?.map(({ field }) => field)];
    };
    deepEqual(await refused('no-such-poll'), [404, 'urn:shura:problem:poll-not-found', undefined]);
    deepEqual(await refused('gardens?numerals=roman&heading-level=9'), [
      400,
      'urn:shura:problem:invalid-request',
      ['numerals', 'heading-level'],
    ]);
  });
});

describe('a consultation drawn into the page of another server', () => {
  it('takes a text written without a script to our page, which asks to confirm', async () => {
    const fragment = await (await fetch(`${shura.url}/fragment/consultation/green-spaces?lang=ar`)).text();
    await using site = await serveHostSite(pageWith(fragment));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.getByLabel('نص المقترح').fill('مقاعد في الظل على امتداد الوادي');
    await page.getByRole('checkbox', { name: 'تجربة شخصية' }).check();
    await page.getByRole('button', { name: 'إرسال المقترح' }).click();
    match(page.url(), /\/c\/green-spaces\?lang=ar$/);
    equal(await page.getByLabel('نص المقترح').inputValue(), 'مقاعد في الظل على امتداد الوادي');
    equal(await page.getByRole('checkbox', { name: 'تجربة شخصية' }).isChecked(), true);
    await context.close();
  });

  for (const lang of ['ar', 'en']) {
    it(`keeps its height once the script has arrived, like every other element, without shifts or messages (${lang})`, async () => {
      const { suggestions } = (await shura.api('consultations/green-spaces/suggestions')) as Suggestions;
      const drawn = await Promise.all(
        [
          'consultation/green-spaces',
          'suggestion-box/green-spaces',
          'suggestions/green-spaces',
          `track/${suggestions[0]?.reference ?? ''}`,
          `trail/${suggestions[0]?.reference ?? ''}`,
          'response-feed/wadi-al-nakhil',
          'pledge/wadi-al-nakhil',
          'policy/wadi-al-nakhil',
          'poll/gardens',
        ].map(async (path) => {
          const answer = await fetch(`${shura.url}/fragment/${path}?lang=${lang}`);
          equal(answer.status, 200, path);
          return answer.text();
        }),
      );
      await using site = await serveHostSite(pageWith(drawn.join('')));
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) console.warn('moved', JSON.stringify(entry));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const heights = () =>
        page.evaluate(() => [...document.body.children].map((element) => [element.localName, element.clientHeight]));
      await page.route('**/w/v1/**', (route) => route.abort());
      await page.goto(site.url);
      const before = await heights();
      await page.unroute('**/w/v1/**');
      complaints.length = 0;
      await page.reload();
      // Server-drawn elements include their style; client-drawn ones adopt a style sheet.
      await page.waitForFunction(() => {
        const drawn = (root: ParentNode): boolean =>
          [...root.querySelectorAll('*')].some(
            ({ shadowRoot }) => shadowRoot && (shadowRoot.querySelector('style') !== null || drawn(shadowRoot)),
          );
        return !drawn(document);
      });
      deepEqual(await heights(), before);
      deepEqual(complaints, []);
      await page.close();
    });
  }
});
