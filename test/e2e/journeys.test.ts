import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Results } from '@shura/contract';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { bundleFromNpm, pageWith, pollTag, serveHostSite } from './host-site.ts';

let browser: Browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

const tallyOf = async (shura: ShuraProcess, poll: string, question: string) =>
  ((await shura.api(`polls/${poll}/results`)) as Results).questions[question];

/** Chooses and votes in Arabic, and waits for the confirmation. */
const voteInArabic = async (page: Page, answer: string) => {
  const poll = page.locator('shura-poll[poll=gardens]');
  await poll.getByRole('radio', { name: answer }).check();
  await poll.getByRole('button', { name: 'إرسال الصوت' }).click();
  await poll.getByText('سُجِّل صوتكم').first().waitFor();
};

describe('a vote on an agency page', () => {
  it('is in the results, also after the server was killed and restarted', async () => {
    const first = await startShura();
    const page = await browser.newPage();
    await page.goto(`${first.url}/arabic-page/`);
    await voteInArabic(page, 'على امتداد الوادي');
    equal((await tallyOf(first, 'gardens', 'place'))?.options['wadi'], 1);
    await first.kill();

    await using second = await startShura(first.data);
    deepEqual(await tallyOf(second, 'gardens', 'place'), {
      ballots: 1,
      options: { schools: 0, wadi: 1, far: 0, _none: 0 },
    });
    await page.close();
  });

  it('works under the strictest policy of another origin: no violation, no cookie, no other host, correct bars', async () => {
    await using shura = await startShura();
    const policy =
      `default-src 'none'; script-src ${shura.url}; connect-src ${shura.url}; img-src 'self'; style-src 'self'; ` +
      "require-trusted-types-for 'script'; trusted-types lit-html";
    await using site = await serveHostSite(pageWith(shura.url, pollTag(shura.url, 'gardens')), {
      'content-security-policy': policy,
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    const { complaints, hosts } = watch(page);
    await page.goto(site.url);
    await voteInArabic(page, 'بجوار المدارس القائمة');
    equal((await tallyOf(shura, 'gardens', 'place'))?.options['schools'], 1);

    await page.waitForTimeout(400); // a bar grows for 200 ms, once
    const bars = await page.locator('shura-poll').evaluate((poll) =>
      [...(poll.shadowRoot?.querySelectorAll('[part~=bar]') ?? [])].map((bar) => {
        const track = bar.parentElement;
        if (!track) return undefined;
        const [outer, inner] = [track.getBoundingClientRect(), bar.getBoundingClientRect()];
        return {
          share: Math.round((inner.width / outer.width) * 100),
          fromRight: Math.abs(outer.right - inner.right) < 3,
        };
      }),
    );
    equal(bars.length, 4);
    ok((bars[0]?.share ?? 0) >= 98 && bars[0]?.fromRight, 'the only vote fills its bar, from the reading side');
    ok(bars.slice(1).every((bar) => (bar?.share ?? 100) <= 2));
    deepEqual(complaints, []);
    deepEqual(await context.cookies(), []);
    deepEqual([...hosts].sort(), [new URL(shura.url).host, new URL(site.url).host].sort());
    await context.close();
  });

  it('is in Arabic and English side by side, each with its own direction and digits, in any page language', async () => {
    await using shura = await startShura();
    const body =
      pollTag(shura.url, 'gardens', 'lang="ar" numerals="arab" id="ar"') +
      pollTag(shura.url, 'gardens', 'lang="en" id="en"');
    await using site = await serveHostSite(pageWith(shura.url, body, 'lang="en"'));
    const page = await browser.newPage();
    await page.goto(site.url);
    const [arabic, english] = [page.locator('#ar'), page.locator('#en')];
    const check = async () => {
      await arabic.getByRole('button', { name: 'إرسال الصوت' }).waitFor();
      await english.getByRole('button', { name: 'Submit vote' }).waitFor();
      deepEqual(
        await page.evaluate(() =>
          ['ar', 'en'].map((id) => {
            const root = document.getElementById(id)?.shadowRoot?.querySelector('[lang][dir]');
            return root && { lang: root.getAttribute('lang'), direction: getComputedStyle(root).direction };
          }),
        ),
        [
          { lang: 'ar', direction: 'rtl' },
          { lang: 'en', direction: 'ltr' },
        ],
      );
      match(await wordsOf(arabic), /[٠-٩]/);
      ok(!/[0-9]/.test(await wordsOf(arabic)), 'no Latin digit in the Arabic poll');
      match(await wordsOf(english), /\d/);
      ok(!/[٠-٩]/.test(await wordsOf(english)));
    };
    await check();
    for (const [lang, dir] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['fr', 'rtl'],
    ] as const) {
      await page.evaluate(
        ([l, d]) => {
          document.documentElement.lang = l;
          document.documentElement.dir = d;
        },
        [lang, dir] as const,
      );
      await check();
      deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [lang, dir]);
    }
    await page.close();
  });

  it('is one ballot per browser: the same browser changes its vote, another adds a second vote', async () => {
    await using shura = await startShura();
    const contexts: BrowserContext[] = [];
    for (const answer of ['بجوار المدارس القائمة', 'لا شيء مما سبق']) {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(`${shura.url}/arabic-page/`);
      await voteInArabic(page, answer);
    }
    const page = await contexts[0]?.newPage();
    if (!page) throw new Error('unreachable');
    await page.goto(`${shura.url}/arabic-page/`);
    const poll = page.locator('shura-poll[poll=gardens]');
    await poll.getByRole('button', { name: 'تعديل الصوت' }).click();
    await voteInArabic(page, 'في الأحياء الأبعد');
    deepEqual(await tallyOf(shura, 'gardens', 'place'), {
      ballots: 2,
      options: { schools: 0, wadi: 0, far: 1, _none: 1 },
    });
    for (const context of contexts) await context.close();
  });
});

/** The text of a poll. */
const wordsOf = (poll: Locator) => poll.evaluate((element) => element.shadowRoot?.textContent ?? '');

/** Collects CSP violations and requested hosts. */
const watch = (page: Page) => {
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { hosts, complaints };
};

describe('every kind of question on the agency page, with the served files', () => {
  let shura: ShuraProcess;
  before(async () => {
    shura = await startShura();
  });
  after(() => shura[Symbol.asyncDispose]());

  it('is asked, answered and counted', async () => {
    const page = await browser.newPage();
    const { complaints } = watch(page);
    await page.goto(`${shura.url}/arabic-page/`);
    const poll = (slug: string) => page.locator(`shura-poll[poll=${slug}]`);
    const send = async (slug: string) => {
      await poll(slug).getByRole('button', { name: 'إرسال الصوت' }).click();
      await poll(slug).getByText('سُجِّل صوتكم').first().waitFor();
    };

    await poll('night-bus').getByRole('radio', { name: '4' }).check();
    await send('night-bus');
    equal((await tallyOf(shura, 'night-bus', 'ease'))?.options['4'], 1);

    await poll('market-evenings').getByRole('checkbox', { name: 'ممرات مظلّلة' }).check();
    await poll('market-evenings').getByRole('checkbox', { name: 'إنارة أفضل' }).check();
    await send('market-evenings');

    await poll('budget-order')
      .getByRole('button', { name: /مكتبة عامة صغيرة.*أعلى/ })
      .click();
    await send('budget-order');
    deepEqual((await tallyOf(shura, 'budget-order', 'order'))?.borda, {
      drainage: 3,
      crossing: 2,
      library: 1,
      falaj: 0,
    });

    await poll('wadi-rules').getByRole('button', { name: 'أوافق', exact: true }).click();
    await poll('wadi-rules').getByText('العبارة 2 من 8').waitFor();
    // The next statement is shown before the answer is counted.
    const counted = page.waitForResponse((answer) => answer.url().endsWith('/polls/wadi-rules/ballots'));
    await poll('wadi-rules').getByRole('button', { name: 'لا أوافق' }).click();
    await poll('wadi-rules').getByText('العبارة 3 من 8').waitFor();
    await (await counted).finished();
    await page.reload();
    await poll('wadi-rules').getByText('العبارة 3 من 8').waitFor();
    equal((await tallyOf(shura, 'wadi-rules', '2'))?.options['disagree'], 1);

    await poll('service-hall').getByRole('radio', { name: 'مساء الأحد' }).check();
    await poll('service-hall').getByRole('radio', { name: 'عبر الموقع' }).check();
    await send('service-hall');
    ok(!(await wordsOf(poll('service-hall'))).includes('%'), 'a sealed poll shows no share');
    deepEqual(complaints, []);
    await page.close();
  });

  it('works from the npm package as well, in both languages, with the complete Lit', async () => {
    const server = `server="${shura.url}"`;
    const tags = pollTag(shura.url, 'gardens', `${server} lang="en"`) + pollTag(shura.url, 'night-bus', server);
    const html = `<!doctype html><html lang="ar"><script type="module" src="/app.js"></script>${tags}</html>`;
    await using site = await serveHostSite(html, {}, await bundleFromNpm());
    const page = await browser.newPage();
    const { complaints } = watch(page);
    await page.goto(site.url);
    await page.getByRole('radio', { name: 'None of these' }).check();
    await page.getByRole('button', { name: 'Submit vote' }).click();
    await page.getByText('Your vote is recorded').first().waitFor();
    await page.getByRole('radio', { name: '4' }).check();
    await page.getByRole('button', { name: 'إرسال الصوت' }).click();
    await page.getByText('سُجِّل صوتكم').first().waitFor();
    equal((await tallyOf(shura, 'gardens', 'place'))?.options['_none'], 1);
    deepEqual(complaints, []);
    await page.close();
  });

  for (const file of ['shura.js', 'shura-poll.js', 'shura-poll.all.js', 'shura-poll.en.js']) {
    it(`works in both languages with ${file} alone, with properties set before and after the script arrives`, async () => {
      const tags = pollTag(shura.url, 'gardens') + pollTag(shura.url, 'night-bus') + pollTag(shura.url, 'no-such-poll');
      await using site = await serveHostSite(pageWith(shura.url, tags, 'lang="ar" dir="rtl"', file));
      const page = await browser.newPage();
      const { complaints, hosts } = watch(page);
      await page.addInitScript(() => {
        // Sets properties before the script arrives, as frameworks do.
        new MutationObserver(() => {
          for (const poll of document.querySelectorAll('shura-poll')) Object.assign(poll, { headingLevel: 4 });
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(site.url);
      const poll = (slug: string) => page.locator(`shura-poll[poll=${slug}]`);
      const level = () => poll('gardens').locator('#heading').getAttribute('aria-level');
      await poll('night-bus').getByRole('radio', { name: '4' }).waitFor();
      await poll('no-such-poll').getByText('لا يوجد استطلاع بهذا العنوان').waitFor();
      await voteInArabic(page, 'على امتداد الوادي');
      equal(await level(), '4');
      await poll('gardens').evaluate((element) => element.setAttribute('heading-level', '3'));
      await poll('gardens').locator('[aria-level="3"]').waitFor();
      await poll('gardens').getByText('عرض في جدول').click();
      await poll('gardens').getByRole('table').waitFor();
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
      await poll('gardens').getByRole('button', { name: 'Change my vote' }).waitFor();
      deepEqual(
        complaints.filter((complaint) => !complaint.includes('404')),
        [],
      );
      equal(hosts.size, 2);
      await page.close();
    });
  }
});
