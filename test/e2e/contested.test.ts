import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { StaffAct, TrackedSuggestion } from '@shura/contract';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { startShura } from '../harness/shura-process.ts';
import { violations } from '../visual/page-checks.ts';

let browser: Browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
const due = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const commitment = { text: { ar: 'غرس مئة شجرة غاف', en: 'A hundred ghaf trees' }, due };
const promise: StaffAct = { kind: 'answer', office, outcome: 'adopted', reason: commitment.text, commitment };
const planted: StaffAct = { kind: 'carry-out', office, evidence: { ar: 'غُرست الأشجار', en: 'The trees are planted' } };
const watered: StaffAct = { ...planted, evidence: { ar: 'أُكمل الغرس والري', en: 'All are planted and watered' } };

const say = { so: 'أُنجز', notYet: 'لم يُنجز بعد', missing: 'ما لم يُنجز', send: 'إرسال الإفادة' };

describe('something called carried out', () => {
  for (const script of [true, false]) {
    it(`is contested by five, runs on, and ends with new evidence (${script ? 'with' : 'without'} scripts)`, async () => {
      await using shura = await startShura();
      const api = async <Body>(path: string, body: object, device = '') => {
        const headers = { 'content-type': 'application/json', ...(device && { 'shura-device': device }) };
        const sent = { method: 'POST', headers, body: JSON.stringify(body) };
        const answer = await fetch(`${shura.url}/api/v1/${path}`, sent);
        if (!answer.ok) throw new Error(await answer.text());
        return (await answer.json()) as Body;
      };
      const act = (wanted: StaffAct, seen?: number) =>
        shura.admin('admin/acts', {
          by: 'أمينة',
          on: [{ reference, ...(seen !== undefined && { seen }) }],
          act: wanted,
        });
      const { token } = await api<{ token: string }>('devices', { consultation: 'green-spaces', once: 'e'.repeat(22) });
      const idea = {
        once: 'a'.repeat(22),
        text: 'أقترح غرس أشجار الغاف عند المدرسة',
        basis: [],
        language: 'ar',
        category: 'shade',
      };
      const { reference, trackingCode } = await api<{ reference: string; trackingCode: string }>(
        'consultations/green-spaces/suggestions',
        idea,
        token,
      );
      await act({ kind: 'publish', checked: true }, 0);
      const path = `${shura.url}/s/${reference}?lang=ar`;

      const people: Page[] = [];
      for (let n = 0; n < 4; n += 1) {
        const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 320, height: 640 } });
        const page = await context.newPage();
        await page.goto(path);
        await page.locator('form.support button').first().click();
        await page.getByText('سُجّل تأييدكم').first().waitFor();
        people.push(page);
      }
      await act(promise);
      await act(planted);

      const seen = async (page: Page) => (await page.locator('main').innerText()).replace(/\p{Cf}/gu, '');
      const checked = async (page: Page) => {
        if (script) deepEqual(await violations(page, 'html', 'of a page'), []);
      };
      const [first] = people;
      ok(first);
      await first.goto(path);
      await checked(first);
      // What is missing is named, and what was typed stays.
      await first.locator('#contest').getByRole('radio', { name: say.notYet }).check();
      await first.locator('#contest').getByRole('button', { name: say.send }).click();
      await first.getByText('يُرجى كتابة النص').first().waitFor();
      await checked(first);
      for (const page of people) {
        await page.goto(path);
        const form = page.locator('#contest');
        await form.getByRole('radio', { name: say.notYet }).check();
        await form.getByLabel(say.missing).fill('لا شجر عند الباب الشمالي');
        await form.getByRole('button', { name: say.send }).click();
        await page.getByText('سُجّلت إفادتكم').first().waitFor();
      }
      await checked(first);
      // The fifth is the author, by the code.
      await first.goto(path);
      await first.getByText('هذا مقترحي').click();
      const own = first.locator('form', { has: first.locator('[value=contest]') });
      await own.getByRole('radio', { name: say.notYet }).check();
      await own.getByLabel(say.missing).fill('لم أرها');
      await own.getByLabel('رمز المتابعة السري').fill(trackingCode);
      await own.getByRole('button', { name: say.send }).click();
      await first.getByText('سُجّلت إفادتكم').first().waitFor();
      await first.getByText('إفادة بعدم الإنجاز').first().waitFor();
      ok((await seen(first)).includes('أُنجز (0)، لم يُنجز بعد (5)'));
      await checked(first);

      await act(watered);
      await first.goto(path);
      ok((await seen(first)).includes('أُكمل الغرس والري'));
      await checked(first);
      const ended = (await shura.api(`suggestions/${reference}`)) as TrackedSuggestion;
      ok(ended.carriedOut?.doneAt);
      deepEqual(ended.contest, { so: 0, notYet: 0, needed: 5 });
      for (const page of people) await page.context().close();
    });
  }
});
