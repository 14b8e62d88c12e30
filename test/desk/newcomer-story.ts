import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Asking, DeskSuggestion, Inbox } from '@shura/contract';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { serveHostSite } from '../e2e/host-site.ts';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { until } from '../harness/until.ts';
import { unnamedGroups } from '../visual/groups.ts';
import { words } from './newcomer-words.ts';

const agency = 'wadi-al-nakhil';
const idea = 'مقاعد مظللة عند كل موقف حافلة، لأن كبار السن يقفون في الشمس';
const posts = [idea, 'عيادة متنقلة تزور القرى البعيدة كل أسبوع', 'ممر للدراجات بين المدرسة والحديقة'];

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Local time in Muscat (UTC+4, no summer time), some days from now. */
const inMuscat = (days: number) => new Date(Date.now() + days * 86_400_000 + 4 * 3_600_000).toISOString();

/** The newcomer's language, screen and input device. */
export interface Way {
  readonly language: keyof typeof words;
  readonly context: BrowserContextOptions;
  readonly press: (button: Locator) => Promise<void>;
  readonly choose: (choice: Locator) => Promise<void>;
}

/** The whole story without documentation: from the printed link to a trail of five steps. */
export const tellNewcomer = (title: string, way: Way): void => {
  const w = words[way.language];
  describe(title, () => {
    let browser: Browser;
    let shura: ShuraProcess;
    let page: Page;
    let reference = '';
    let poll = '';
    const complaints: string[] = [];
    before(async () => {
      browser = await startChromium();
      shura = await startShura();
      page = await (await browser.newContext({ locale: way.language, ...way.context })).newPage();
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective}`),
        );
      });
      page.on('console', (message) => {
        if (message.text().startsWith('policy:')) complaints.push(message.text());
      });
    });
    after(async () => {
      await browser.close();
      await shura[Symbol.asyncDispose]();
    });

    // A skip link belongs to no landmark; axe does not recognise one that leads into a shadow tree.
    afterEach(async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(rules).disableRules('region').analyze();
      deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`),
        [],
      );
      deepEqual(await unnamedGroups(page), []);
    });

    const desk = (path: string) => `${shura.url}/desk/${agency}/${path}`;
    const field = (name: string) => page.locator(`[name="${name}"]`);
    const both = async (name: string, ar: string, en: string) => {
      await field(`${name}.ar`).fill(ar);
      // The second language of an answer is folded.
      const folded = page.locator('details.folded:not([open])', { has: field(`${name}.en`) }).locator('summary');
      if ((await folded.count()) > 0) await way.press(folded);
      await field(`${name}.en`).fill(en);
    };
    const press = (name: string | RegExp) => way.press(page.getByRole('button', { name, disabled: false }).first());
    const ask = async <Body>(path: string) =>
      (await page.evaluate(
        async (at) => (await fetch(`/api/v1/desk/agencies/${at}`)).json(),
        `${agency}/${path}`,
      )) as Body;

    const asked = async (kind: 'consultations' | 'polls', slug: string) =>
      (await ask<Asking>('asking'))[kind].find(({ document }) => document.slug === slug);
    const eventually = (what: string, holds: () => Promise<boolean>) => until(what, holds, { every: 300 });

    it('signs in with the printed link', async () => {
      ok(shura.setUp);
      await page.goto(shura.setUp);
      await field('person').fill('أمينة البلوشية');
      await field('email').fill('amina@wadi.example.om');
      await field('password').fill('نخيل الوادي الكثيرة');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/inbox');
      await page.getByRole('heading', { name: w.waiting }).waitFor();
    });

    it('writes a consultation in both languages, sees what is missing, and opens it', async () => {
      await page.goto(desk('asking/new-consultation'));
      await both('title', 'كيف نُريح من ينتظر الحافلة؟', 'How do we make waiting for the bus easier');
      await field('slug').fill('bus-stops');
      await press(w.openConsultation);
      await page.getByRole('link', { name: w.lacksPurpose }).first().waitFor();
      await both('purpose', 'أن نختار ما يُبدأ به', 'To choose what comes first');
      await both('undecided', 'أي المواقف', 'Which stops');
      await both('decided', 'الموازنة', 'The budget');
      await way.choose(field('promise').nth(1));
      await both('owner', 'قسم النقل', 'The transport section');
      await both('decision.by', 'المجلس البلدي', 'The municipal council');
      await field('decision.on').fill(inMuscat(60).slice(0, 10));
      await field('opens').fill(inMuscat(-1).slice(0, 16));
      await field('closes').fill(inMuscat(5).slice(0, 16));
      await field('hashtag').fill('#مواقف_الوادي');
      await press(w.openConsultation);
      await page.getByText(w.tooShort).first().waitFor();
      await field('closes').fill(inMuscat(20).slice(0, 16));
      await press(w.openConsultation);
      await way.press(page.getByRole('dialog').getByRole('button', { name: w.openConsultation }));
      await eventually('open', async () => (await asked('consultations', 'bus-stops'))?.state === 'open');
    });

    it('embeds the consultation in the example page with the lines that the desk shows', async () => {
      await page.goto(desk('asking'));
      await way.press(page.getByRole('listitem').filter({ hasText: w.topic }).getByRole('button', { name: w.embed }));
      const dialog = page.getByRole('dialog');
      const snippet = (await dialog.locator('pre, textarea, code').first().innerText()).trim();
      const example = await readFile(`examples/${w.example}/index.html`, 'utf8');
      await using site = await serveHostSite(
        example.replace(/<script[^>]*><\/script>/, '').replace('</body>', `${snippet}</body>`),
      );
      const host = await browser.newPage();
      await host.goto(site.url);
      await host.locator('shura-consultation').getByText(w.purpose).first().waitFor();
      await host.close();
    });

    it('adopts three posts by their links, and a table of twenty rows with one duplicate', async () => {
      await page.goto(desk('adoption?consultation=bus-stops'));
      await page
        .locator('textarea[name=links]')
        .fill([1, 2, 3].map((n) => `https://x.com/salem/status/10${n}`).join('\n'));
      await press(w.next);
      for (const [n, text] of posts.entries()) await field(`text-${n + 1}`).fill(text);
      await press(w.review);
      await press(w.adoptThree);
      await page.getByText(w.adoptedThree).first().waitFor();

      await way.press(page.getByRole('link', { name: w.readFile }));
      const rows = Array.from(
        { length: 20 },
        (_, n) => `مظلة عند الموقف رقم ${n};https://x.com/muna/status/${n === 19 ? 203 : 200 + n}`,
      );
      await field('file').setInputFiles({
        name: 'posts.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`\ufeffالنص;الرابط\n${rows.join('\n')}\n`),
      });
      await press(w.readIt);
      await press(w.readColumns);
      await press(w.adoptTable);
      await page.getByText(w.adoptedTable).first().waitFor();
      await page.getByText(w.row).first().waitFor();
      const inbox = await ask<Inbox>('suggestions?view=moderation&consultation=bus-stops');
      equal(inbox.total, 22);
      equal(new Set(inbox.suggestions.map(({ source }) => source?.url)).size, 22);
    });

    it('publishes one adopted post, and its page shows the hashtag it came from', async () => {
      const inbox = await ask<Inbox>(`suggestions?view=moderation&search=${encodeURIComponent('مقاعد مظللة')}`);
      reference = inbox.suggestions[0]?.reference ?? '';
      await page.goto(desk(`suggestions/${reference}`));
      await press(w.publish);
      await eventually(
        'published',
        async () => (await ask<DeskSuggestion>(`suggestions/${reference}`)).publication === 'published',
      );
      const shown = await (await fetch(`${shura.url}/s/${reference}?lang=ar`)).text();
      match(shown, /من وسم[\s\S]*#مواقف_الوادي/);
    });

    it('makes a poll of the suggestion in its author’s words, and a citizen votes', async () => {
      await page.goto(desk(`suggestions/${reference}`));
      await press(w.promote);
      const dialog = page.getByRole('dialog');
      await dialog
        .locator(`[name="other-${reference}"]`)
        .fill('Shaded seats at every stop, for the old stand in the sun');
      await dialog.locator('[name="title.ar"]').fill('مقاعد مظللة عند المواقف');
      await dialog.locator('[name="title.en"]').fill('Shaded seats at bus stops');
      await dialog.locator('[name=closes]').fill(inMuscat(10).slice(0, 10));
      await way.press(dialog.getByRole('button', { name: w.keepDraft }));
      await page.waitForURL('**/asking/polls/**');
      poll = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await both('decision.by', 'المجلس البلدي', 'The municipal council');
      await field('decision.on').fill(inMuscat(30).slice(0, 10));
      await press(w.openPoll);
      await way.press(page.getByRole('dialog').getByRole('button', { name: w.openPoll }));
      await eventually('open', async () => (await asked('polls', poll))?.state === 'open');

      const citizen = await (await browser.newContext({ javaScriptEnabled: false, locale: 'ar' })).newPage();
      await citizen.goto(`${shura.url}/p/${poll}?lang=ar`);
      await citizen.getByText(idea).first().waitFor();
      await citizen.getByRole('radio').first().check();
      await citizen.getByRole('button', { name: /إرسال/ }).click();
      await citizen.context().close();
      const one = await ask<DeskSuggestion>(`suggestions/${reference}`);
      equal(one.acts.at(-1)?.kind, 'polled', JSON.stringify(one.acts.map(({ kind }) => kind)));
    });

    it('answers the suggestion with a commitment, and may undo that for ten seconds', async () => {
      await page.goto(desk(`suggestions/${reference}`));
      await way.choose(page.getByRole('radio', { name: w.adopted, exact: true }));
      await both('reason', 'تُركّب في المواقف العشرة الأكثر استعمالًا', 'At the ten busiest stops');
      await field('office').selectOption('roads');
      await both('commitment.text', 'مظلات في عشرة مواقف', 'Shelters at ten stops');
      await field('commitment.due').fill(inMuscat(120).slice(0, 10));
      await press(w.publishAnswer);
      // Within half a second, a press counts as the second of a double click.
      await page.getByRole('button', { name: w.undo }).waitFor();
      await page.waitForTimeout(600);
      await press(w.undo);
      await page.locator('#answer').getByText(w.undone).waitFor();
      await press(w.publishAnswer);
      // The button that publishes at once, without the ten seconds.
      await press(w.now);
      await page.getByText(w.answered).first().waitFor();
      const one = await ask<DeskSuggestion>(`suggestions/${reference}`);
      deepEqual([one.answer?.outcome, one.answer?.commitment?.text['ar']], ['adopted', 'مظلات في عشرة مواقف']);
    });

    it('closes the poll and the consultation early, with a public reason', async () => {
      for (const one of [`polls/${poll}`, 'bus-stops']) {
        await page.goto(desk(`asking/${one}`));
        await press(w.closeEarly);
        const dialog = page.getByRole('dialog');
        await dialog.locator('[name="reason.ar"]').fill('وصلت آراء كل الأحياء');
        await dialog.locator('[name="reason.en"]').fill('Every quarter has been heard');
        await way.press(dialog.getByRole('button', { name: w.close }));
        await page.getByText(w.closed).first().waitFor();
      }
      await eventually('closed', async () => (await asked('consultations', 'bus-stops'))?.state === 'closed');
      await eventually('closed', async () => (await asked('polls', poll))?.state === 'closed');
    });

    it('publishes a response once its required fields are filled in', async () => {
      await page.goto(desk('responses'));
      await way.press(page.getByRole('link', { name: w.write }));
      await press(w.publishResponse);
      await page.getByText(w.needed).first().waitFor();
      await both('said', 'طلب الناس مظلات ومقاعد وممرات', 'People asked for shelters, seats and paths');
      await press(w.addDeed);
      await both('did.0.text', 'مظلات في عشرة مواقف', 'Shelters at ten stops');
      await field('did.0.on').fill(inMuscat(0).slice(0, 10));
      if ((await field('office.ar').count()) > 0) await both('office', 'قسم النقل', 'The transport section');
      await press(w.publishResponse);
      await way.press(page.getByRole('dialog').getByRole('button', { name: w.publishResponse }));
      await page.getByText(w.published).first().waitFor();
      const shown = await (await fetch(`${shura.url}/c/bus-stops?lang=ar`)).text();
      match(shown, /مظلات في عشرة مواقف/);
    });

    it('shows a trail of five dated steps on a page of the agency', async () => {
      const tag = `<script type="module" src="${shura.url}/w/v1/shura.js"></script>
      <shura-trail poll="${poll}"><a href="${shura.url}/p/${poll}">المسار</a></shura-trail>`;
      await using site = await serveHostSite(
        `<!doctype html><html lang="${way.language}"><main>${tag}</main></html>`,
        {},
      );
      const host = await browser.newPage();
      await host.goto(site.url);
      const steps = host.locator('shura-trail li');
      await steps.nth(4).waitFor();
      const said = (await steps.allInnerTexts()).map((text) => text.replace(/[\u2066-\u2069]/g, ''));
      deepEqual(
        said.map((text) => text.split('\n')[0]?.replace(/(:| \().*/, '')),
        w.steps,
      );
      ok(said.every((text) => /20\d\d/.test(text)));
      await host.close();
    });

    it('causes no policy violation and no error', () => deepEqual(complaints, []));
  });
};
