import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Asking, Audit, CounterReceipt, DeskSuggestion, Inbox, Invited } from '@shura/contract';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { until } from '../harness/until.ts';
import { unnamedGroups } from '../visual/groups.ts';

const agency = 'wadi-al-nakhil';
const api = `/api/v1/desk/agencies/${agency}`;
const note = 'تُسأل مديرية الحدائق عن الكلفة قبل الرد';
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const ways = {
  ar: { viewport: { width: 390, height: 844 }, to: 'أُسند إلى سالم', own: 'صدر الحجب من حسابكم' },
  en: { viewport: { width: 1280, height: 900 }, to: 'Assigned to: سالم', own: 'You hid this' },
} as const;

for (const language of ['ar', 'en'] as const) {
  const { viewport, to, own } = ways[language];
  describe(`a team at the desk, in ${language}`, () => {
    let browser: Browser;
    let shura: ShuraProcess;
    let administrator: Page;
    let moderator: Page;
    let answerer: Page;
    /** The page that the last step ended on. */
    let page: Page;
    let reference = '';
    let hidden: CounterReceipt;
    const complaints: string[] = [];

    const open = async (): Promise<Page> => {
      const opened = await (await browser.newContext({ locale: language, viewport })).newPage();
      opened.on('pageerror', ({ message }) => complaints.push(message));
      return opened;
    };
    /** Signs a person in by the link of an invitation, or of the server. */
    const join = async (link: string, name: string, email?: string): Promise<Page> => {
      const joined = await open();
      await joined.goto(link);
      await joined.locator('[name=person]').fill(name);
      if (email !== undefined) await joined.locator('[name=email]').fill(email);
      await joined.locator('[name=password]').fill('نخيل الوادي الكثيرة');
      await joined.keyboard.press('Enter');
      await joined.waitForURL('**/inbox');
      return joined;
    };
    const invite = async (name: string, role: string): Promise<Page> => {
      const { link } = await ask<Invited>(administrator, 'invitations', { email: `${role}@wadi.example.om`, role });
      ok(link);
      return join(link, name);
    };
    const ask = async <Body>(as: Page, path: string, body?: object) =>
      (await as.evaluate(
        async ([at, sent]) => {
          const headers = { 'content-type': 'application/json' };
          const init = sent === '' ? {} : { method: 'POST', headers, body: sent };
          const answer = await fetch(at, init);
          return answer.status === 204 ? {} : answer.json();
        },
        [`${api}/${path}`, body ? JSON.stringify(body) : ''] as const,
      )) as Body;
    const read = (of: string) => ask<DeskSuggestion>(administrator, `suggestions/${of}`);
    const show = (as: Page, path: string) => {
      page = as;
      return as.goto(`${shura.url}/desk/${agency}/${path}`);
    };
    /** Sends an act that can be undone for ten seconds, at once. */
    const sendNow = async (form: string) => {
      await page.locator(`${form} button.main`).click();
      await page.locator(`${form} .soon button.main`).click();
    };

    before(async () => {
      browser = await startChromium();
      shura = await startShura();
      ok(shura.setUp);
      administrator = await join(shura.setUp, 'أمينة', 'amina@wadi.example.om');
      moderator = await invite('هدى', 'moderator');
      answerer = await invite('سالم', 'answerer');
      const { suggestions } = await ask<Inbox>(administrator, 'suggestions');
      ok(suggestions[0]);
      reference = suggestions[0].reference;
      const said = { channel: 'paper', once: randomBytes(16).toString('base64url'), text: 'مقاعد عند البئر', language };
      const { consultations } = await ask<Asking>(administrator, 'asking');
      const topic = consultations.find(({ state, document }) => state === 'open' && document.suggestions);
      hidden = await ask(administrator, `consultations/${topic?.document.slug}/counter`, said);
      ok(hidden.reference);
    });
    after(async () => {
      await browser.close();
      await shura[Symbol.asyncDispose]();
    });
    afterEach(async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(rules).disableRules('region').analyze();
      deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`),
        [],
      );
      deepEqual(await unnamedGroups(page), []);
    });

    it('assigns a suggestion to a colleague', async () => {
      await show(moderator, `suggestions/${reference}`);
      await page.locator('#of-assign summary').click();
      await page.locator('#act-assign select').selectOption({ label: 'سالم' });
      await page.locator('#act-assign button.main').click();
      await page.locator('#act-assign .done').waitFor();
      match(plain(await page.locator('.team .assigned').innerText()), new RegExp(to));
    });

    it('leaves a note, which the colleague finds under “mine”, at an address that can be shared', async () => {
      await page.locator('#of-note summary').click();
      await page.locator('#act-note textarea').fill(note);
      await page.locator('#act-note button.main').click();
      await page.locator('.team-notes').getByText(note).waitFor();
      await show(answerer, 'inbox');
      await page.locator('#assigned').check();
      await page.waitForURL('**/inbox?assigned=me');
      await page.reload();
      await until('one suggestion', async () => (await page.locator('tbody tr').count()) === 1, { every: 100 });
      match(plain(await page.locator('tbody th').innerText()), new RegExp(to));
      await page.locator(`#at-${reference}`).click();
      await page.locator('.team-notes').getByText(note).waitFor();
    });

    it('answers it, and the public reads the answer, not the note', async () => {
      await page.locator('#answer [name=outcome][value=not-adopted]').check();
      await page.locator('[name="reason.ar"]').fill('لا تكفي الموازنة هذا العام');
      await page.locator('#answer .folded summary').first().click();
      await page.locator('[name="reason.en"]').fill('The budget does not allow it this year');
      await page.locator('#answer [name=office]').selectOption('gardens');
      await sendNow('#answer');
      await until('the answer', async () => (await read(reference)).answer !== undefined, { every: 200 });
      for (const path of [`s/${reference}`, `api/v1/suggestions/${reference}`, `fragment/track/${reference}`]) {
        const shown = await (await fetch(`${shura.url}/${path}`)).text();
        ok(shown.includes(reference), path);
        ok(!shown.includes(note) && !shown.includes('سالم'), path);
      }
    });

    it('hides another one, whose author appeals; whoever hid it is not offered the decision', async () => {
      await show(moderator, `suggestions/${hidden.reference}`);
      await page.locator('#of-hide summary').click();
      await page.locator('#act-hide select').selectOption({ index: 1 });
      await sendNow('#act-hide');
      const isHidden = async () => (await read(hidden.reference)).publication === 'hidden';
      await until('the hiding', isHidden, { every: 200 });
      const appealed = await fetch(`${shura.url}/api/v1/suggestions/${hidden.reference}/author`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: shura.url },
        body: JSON.stringify({ kind: 'appeal', code: hidden.trackingCode, text: 'لا يخالف أي بند' }),
      });
      equal(appealed.status, 200);
      await page.reload();
      await page.getByText(own).waitFor();
      equal(await page.locator('#act-decide-appeal').count(), 0);
    });

    it('lets a colleague decide the appeal', async () => {
      await show(answerer, `suggestions/${hidden.reference}`);
      await page.locator('#act-decide-appeal [value=upheld]').check();
      await page.locator('#act-decide-appeal textarea').first().fill('لا يخالف السياسة');
      await page.locator('#act-decide-appeal .folded summary').first().click();
      await page.locator('#act-decide-appeal textarea').last().fill('It does not break the policy');
      await sendNow('#act-decide-appeal');
      const isBack = async () => (await read(hidden.reference)).publication === 'published';
      await until('the decision', isBack, { every: 200 });
    });

    it('finds all of it in the log', async () => {
      await show(administrator, 'audit');
      await page.locator('.entry').first().waitFor();
      const { entries } = await ask<Audit>(administrator, 'audit');
      const done = ['act.decide-appeal', 'act.hide', 'act.answer', 'note', 'assign.person'];
      deepEqual(
        entries.filter(({ did, by }) => by !== undefined && done.includes(did)).map(({ did, by }) => [did, by]),
        done.map((did) => [did, did === 'act.answer' || did === 'act.decide-appeal' ? 'سالم' : 'هدى']),
      );
    });

    it('causes no error', () => deepEqual(complaints, []));
  });
}

/** Without isolation characters. */
const plain = (text: string): string => text.replace(/\p{Cf}/gu, '');
