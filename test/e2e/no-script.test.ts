import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Results } from '@shura/contract';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { serveHostSite } from './host-site.ts';

let browser: Browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

const optionsOf = async (shura: ShuraProcess, poll: string, question: string) =>
  ((await shura.api(`polls/${poll}/results`)) as Results).questions[question]?.options;

const pageWithoutScripts = async (): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage();

const vote = async (page: Page, answer: string) => {
  await page.getByRole('radio', { name: answer }).check();
  await page.getByRole('button', { name: 'إرسال الصوت' }).click();
};

describe('with scripts off', () => {
  it('the link in the element leads to a page where people vote, see results and change a vote', async () => {
    await using shura = await startShura();
    const page = await pageWithoutScripts();
    await page.goto(`${shura.url}/arabic-page/`);
    const polls = await page.locator('shura-poll').all();
    for (const poll of polls)
      ok(((await poll.boundingBox())?.height ?? 0) < 100, 'no room is kept for what never comes');
    await page.locator('shura-poll[poll=gardens] a').click();
    await vote(page, 'على امتداد الوادي');
    await page.getByText('سُجِّل صوتكم').first().waitFor();
    ok((await page.getByText(/100/).count()) > 0, 'the only vote is a hundred percent of them');
    deepEqual(await optionsOf(shura, 'gardens', 'place'), { schools: 0, wadi: 1, far: 0, _none: 0 });

    await page.getByRole('button', { name: 'تعديل الصوت' }).click();
    ok(await page.getByRole('radio', { name: 'على امتداد الوادي' }).isChecked(), 'the earlier answer is filled in');
    await vote(page, 'لا شيء مما سبق');
    await page.getByText('سُجِّل صوتكم').first().waitFor();
    deepEqual(await optionsOf(shura, 'gardens', 'place'), { schools: 0, wadi: 0, far: 0, _none: 1 });
    await page.context().close();
  });

  it('bars grow from the start of the reading direction', async () => {
    await using shura = await startShura();
    for (const answer of ['على امتداد الوادي', 'لا شيء مما سبق']) {
      const page = await pageWithoutScripts();
      await page.goto(`${shura.url}/p/gardens?lang=ar`);
      await vote(page, answer);
      await page.getByText('سُجِّل صوتكم').first().waitFor();
      await page.context().close();
    }
    const page = await pageWithoutScripts();
    for (const [language, empty] of [
      ['ar', 'left'],
      ['en', 'right'],
    ] as const) {
      await page.goto(`${shura.url}/p/gardens?lang=${language}&view=results`);
      const gaps = await page.locator('.track:has(.fill[width="50%"])').evaluateAll((tracks) =>
        tracks.map((track) => {
          const all = track.getBoundingClientRect();
          const filled = (track.firstElementChild ?? track).getBoundingClientRect();
          return { left: filled.left - all.left > 3, right: all.right - filled.right > 3 };
        }),
      );
      const half = { left: false, right: false, [empty]: true };
      deepEqual(gaps, [half, half], language);
    }
    await page.context().close();
  });

  it('a page of another site cannot cast a vote: the citizen is asked again, and nothing is counted', async () => {
    await using shura = await startShura();
    await using evil = await serveHostSite(
      `<form method="post" action="${shura.url}/p/gardens?lang=ar"><input type="hidden" name="q.place" value="schools">
       <input type="hidden" name="place" value="schools"><button>win</button></form>`,
    );
    const page = await pageWithoutScripts();
    await page.goto(evil.url);
    const [response] = await Promise.all([page.waitForNavigation(), page.getByRole('button').click()]);
    equal(response?.status(), 403);
    ok(await page.getByRole('button', { name: 'إرسال الصوت' }).isVisible());
    deepEqual(await optionsOf(shura, 'gardens', 'place'), { schools: 0, wadi: 0, far: 0, _none: 0 });

    await vote(page, 'بجوار المدارس القائمة');
    await page.getByText('سُجِّل صوتكم').first().waitFor();
    deepEqual(await optionsOf(shura, 'gardens', 'place'), { schools: 1, wadi: 0, far: 0, _none: 0 });
    await page.context().close();
  });
});
