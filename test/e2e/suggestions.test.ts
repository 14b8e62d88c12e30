import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { StaffAct } from '@shura/contract';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { pageWith, serveHostSite } from './host-site.ts';

let browser: Browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
const reason = { ar: 'في الحي أرض متاحة، ويُبدأ بها', en: 'There is land in that quarter, and we begin there' };
const evidence = { ar: 'غُرست مئة شجرة', en: 'A hundred trees were planted' };
/** A date some ten months from now. */
const due = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
const commitment = { text: { ar: 'غرس مئة شجرة غاف', en: 'A hundred ghaf trees' }, due };

const words = {
  ar: {
    page: 'arabic-page',
    text: 'أقترح زراعة أشجار الغاف على جانبي الطريق إلى المدرسة، فابنتي تمشيه كل ظهر بلا ظل',
    send: 'إرسال المقترح',
    sent: 'استُلم مقترحكم',
    newest: 'الأحدث',
    acknowledged: 'مديرية الحدائق',
    outcome: 'أُخذ به جزئيًا',
    reason: reason.ar,
    evidence: evidence.ar,
  },
  en: {
    page: 'plain-page',
    text: 'Please plant ghaf trees along the road to the school: my daughter walks it every noon without any shade',
    send: 'Send suggestion',
    sent: 'Suggestion received',
    newest: 'Newest',
    acknowledged: 'The directorate of parks',
    outcome: 'Partly adopted',
    reason: reason.en,
    evidence: evidence.en,
  },
} as const;

const staffAct = async (shura: ShuraProcess, reference: string, act: StaffAct, seen?: number) => {
  const on = [{ reference, ...(seen !== undefined && { seen }) }];
  await shura.admin('admin/acts', { by: 'أمينة', on, act });
};

/** Presses Tab until a matching element has the focus. */
const tabTo = async (page: Page, matches: (focused: string) => boolean): Promise<void> => {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      return `${node?.localName}#${node?.id} ${node?.textContent?.trim() ?? ''}`;
    });
    if (matches(focused)) return;
  }
  throw new Error('the keyboard never got there');
};

describe('a suggestion on an agency page', () => {
  for (const language of ['ar', 'en'] as const) {
    it(`is sent by keyboard and goes on to carried out, and every step is shown (${language})`, async () => {
      const say = words[language];
      await using shura = await startShura();
      const context = await browser.newContext({ viewport: { width: language === 'ar' ? 1280 : 320, height: 800 } });
      const page = await context.newPage();
      await page.goto(`${shura.url}/${say.page}/`);
      await page.locator('shura-suggestion-box textarea').waitFor();

      await tabTo(page, (focused) => focused.startsWith('textarea#text'));
      await page.keyboard.insertText(say.text);
      await tabTo(page, (focused) => focused.startsWith('select#category'));
      await page.keyboard.press('ArrowDown');
      await tabTo(page, (focused) => focused.startsWith('button') && focused.includes(say.send));
      await page.keyboard.press('Enter');
      const box = page.locator('shura-suggestion-box');
      await box.getByText(say.sent).first().waitFor();
      const reference = (await box.locator('.reference').first().textContent())?.trim() ?? '';
      match(reference, /^\w{4}-\w{4}$/);
      ok(!(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).includes(say.text));

      await staffAct(shura, reference, { kind: 'publish' }, 0);
      await staffAct(shura, reference, { kind: 'acknowledge', office });
      await page.reload();
      await page.locator('shura-suggestions').locator('summary').click();
      await page.locator('shura-suggestions').locator('select').first().selectOption(say.newest);
      await page.locator('shura-suggestions').getByText(reference).first().waitFor();
      const track = async () => {
        await page.goto(`${shura.url}/${say.page}/?`);
        const element = page.locator('shura-track');
        await element.evaluate((node, ref) => node.setAttribute('reference', ref), reference);
        return element;
      };
      await (await track()).getByText(say.acknowledged).first().waitFor();

      await staffAct(shura, reference, { kind: 'answer', office, outcome: 'partly-adopted', reason, commitment });
      const answered = await track();
      await answered.getByText(say.outcome).first().waitFor();
      await answered.getByText(say.reason).first().waitFor();

      await staffAct(shura, reference, { kind: 'carry-out', office, evidence, link: 'https://www.example.om/trees' });
      await (await track()).getByText(say.evidence).first().waitFor();

      const noScript = await (await fetch(`${shura.url}/s/${reference}?lang=${language}`)).text();
      for (const step of [say.outcome, say.reason, say.evidence]) ok(noScript.includes(step), step);
      const feed = await (await fetch(`${shura.url}/feeds/atom/wadi-al-nakhil/green-spaces?lang=${language}`)).text();
      ok(feed.includes(reference) && feed.includes(say.reason));
      deepEqual(await context.cookies(), []);
      equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1), false);
      await context.close();
    });
  }

  it('loads countries and the buttons of the receipt beside a self-contained file, and works where a policy blocks them', async () => {
    await using shura = await startShura();
    const tag = '<shura-suggestion-box consultation="green-spaces"></shura-suggestion-box>';
    const html = pageWith(shura.url, tag, 'lang="ar"', 'shura.all.js');
    const send = async (policy: string) => {
      await using site = await serveHostSite(html, { 'content-security-policy': policy });
      const page = await browser.newPage();
      await page.goto(site.url);
      await page.locator('#text').fill(words.ar.text);
      await page.locator('#category').selectOption({ index: 1 });
      await page.getByText('تجربة دولة أخرى').click();
      await page.locator('option[value=JP], p:text("ذكر الدولة")').first().waitFor({ state: 'attached' });
      const countries = await page.locator('#country option').count();
      if (countries > 0) await page.locator('#country').selectOption('JP');
      await page.getByRole('button', { name: words.ar.send }).click();
      await page.locator('.secret').waitFor();
      const codes = await page.locator('b.reference').allTextContents();
      return { page, countries, codes: codes.map((code) => code.trim()) };
    };
    const allowed = `connect-src ${shura.url}; style-src 'self'; script-src ${shura.url}`;

    const whole = await send(allowed);
    equal(whole.countries, 250);
    const download = whole.page.waitForEvent('download');
    await whole.page.getByRole('button', { name: 'حفظ الإيصال' }).click();
    const saved = await readFile(await (await download).path(), 'utf8');
    for (const code of whole.codes) ok(saved.includes(code), code);
    await whole.page.close();

    const blocked = await send(`${allowed}/w/v1/shura.all.js`);
    equal(blocked.countries, 0);
    match(blocked.codes.join(' '), /^\w{4}-\w{4} (\w{4}-){5}\w{4}$/);
    equal(await blocked.page.locator('.secret button').count(), 0);
    await blocked.page.close();
  });
});
