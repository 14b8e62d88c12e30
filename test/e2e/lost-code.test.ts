import { deepEqual, notEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { SentSuggestion } from '@shura/contract';
import type { ShuraOptions } from '@shura/server';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { until } from '../harness/until.ts';
import { sideways, violations } from '../visual/page-checks.ts';
import { pageWith, serveHostSite } from './host-site.ts';
import { inHostApp } from './mounted.ts';

let browser: Browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

type Mail = Parameters<NonNullable<ShuraOptions['sendMail']>>[0];
const contact = 'amina@example.om';
const publicUrl = 'https://consult.example.om/shura';
const words = {
  ar: {
    lost: 'فقدتم الرمز؟',
    reference: 'الرقم المرجعي',
    email: 'البريد الإلكتروني',
    send: 'إرسال الرابط',
    sent: 'فالرسالة في طريقها إليه',
    get: 'الحصول على رمز جديد',
    mine: 'هذا مقترحي',
    code: 'رمز المتابعة السري',
    show: 'عرض المقترح',
    over: 'لم يعد هذا الرابط صالحًا',
    text: 'أقترح مظلات عند مواقف الحافلات',
  },
  en: {
    lost: 'Lost the code?',
    reference: 'Reference',
    email: 'E-mail',
    send: 'Send the link',
    sent: 'a message is on its way to it',
    get: 'Get a new code',
    mine: 'I am the author',
    code: 'Secret tracking code',
    show: 'Show the suggestion',
    over: 'This link no longer works',
    text: 'Please build shades at the bus stops',
  },
} as const;

/** A server that sends mail, and the mails that it has sent. */
const startMailing = async () => {
  const mails: Mail[] = [];
  const sendMail = async (mail: Mail) => void mails.push(mail);
  const shura = await inHostApp({ publicUrl, sendMail, allowLoopbackOrigins: true });
  const post = async <Body>(path: string, body: object, headers: Readonly<Record<string, string>> = {}) => {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    return (await (await fetch(`${shura.url}/api/v1/${path}`, { ...sent, body: JSON.stringify(body) })).json()) as Body;
  };
  const { token } = await post<{ token: string }>('devices', { consultation: 'green-spaces', once: 'e'.repeat(22) });
  const suggest = (language: 'ar' | 'en') => {
    const said = { once: language.repeat(11), text: words[language].text, basis: [], language, contact };
    return post<SentSuggestion>('consultations/green-spaces/suggestions', said, { 'shura-device': token });
  };
  /** The address of the link in the next mail. */
  const linkIn = async (nth: number) => {
    await until('a mail', () => mails.length >= nth);
    const [, path = ''] =
      /https:\/\/consult\.example\.om\/shura(\/s\/\S+\/code\S+)/.exec(mails[nth - 1]?.text ?? '') ?? [];
    return shura.url + path;
  };
  return { ...shura, suggest, linkIn };
};

describe('a lost tracking code', () => {
  for (const language of ['ar', 'en'] as const) {
    it(`is replaced by one that a mailed link leads to, without scripts (${language})`, async () => {
      const say = words[language];
      await using shura = await startMailing();
      const { reference, trackingCode } = await shura.suggest(language);
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      const read = async (code: string) => {
        await page.goto(`${shura.url}/s/${reference}?lang=${language}`);
        await page.getByText(say.mine).click();
        await page.getByLabel(say.code).first().fill(code);
        await page.getByRole('button', { name: say.show }).click();
        await page.locator('main').waitFor();
        return (await page.getByText(say.text).count()) > 0;
      };

      await page.goto(`${shura.url}/s/${reference}?lang=${language}`);
      await page.getByText(say.mine).click();
      await page.getByRole('link', { name: say.lost }).click();
      await page.locator('#lost').getByLabel(say.email).fill(contact);
      await page.getByRole('button', { name: say.send }).click();
      await page.getByText(say.sent).waitFor();

      const link = await shura.linkIn(1);
      await page.goto(link);
      ok(await read(trackingCode), 'opening the link does not end the old code');
      await page.goto(link);
      await page.getByRole('button', { name: say.get }).click();
      const code = (await page.locator('.codes .ltr').textContent()) ?? '';
      notEqual(code, trackingCode);
      deepEqual([await read(code), await read(trackingCode)], [true, false]);
      await page.goto(link);
      await page.getByRole('heading', { name: say.over }).waitFor();
      await context.close();
    });
  }

  it('has pages that pass axe in both languages and themes, and fit a narrow phone', async () => {
    await using shura = await startMailing();
    const page = await browser.newPage();
    const found: string[] = [];
    const check = async (name: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const lines = await violations(page, 'html', colorScheme === 'light' ? 'of a page' : 'of colours');
        found.push(...[...lines, ...(await sideways(page))].map((line) => `${name}: ${line}`));
      }
    };
    for (const [index, language] of (['ar', 'en'] as const).entries()) {
      const { reference } = await shura.suggest(language);
      await page.goto(`${shura.url}/s?lang=${language}&lost=${reference}`);
      await check(`form ${language}`);
      await send(page, words[language].email, words[language].send, 'nobody');
      await check(`refused form ${language}`);
      await send(page, words[language].email, words[language].send, contact);
      await check(`asked ${language}`);
      await page.goto(await shura.linkIn(index + 1));
      await check(`link ${language}`);
      await page.getByRole('button', { name: words[language].get }).click();
      await page.locator('.codes').waitFor();
      await check(`new code ${language}`);
    }
    deepEqual(found, []);
    await page.close();
  });

  it('is asked for in an element, which forgets the address', async () => {
    await using shura = await startMailing();
    const { reference } = await shura.suggest('en');
    await using site = await serveHostSite(pageWith(shura.url, '<shura-track></shura-track>', 'lang="en"'));
    const page = await browser.newPage();
    await page.goto(site.url);
    const track = page.locator('shura-track');
    await track.getByText(words.en.lost).click();
    await track.locator('#lost').getByLabel(words.en.reference).fill(reference.toLowerCase());
    await track.locator('#lost').getByLabel(words.en.email).fill(contact);
    await track.getByRole('button', { name: words.en.send }).click();
    await track.getByText(words.en.sent).waitFor();
    ok((await shura.linkIn(1)).includes(reference));
    const kept = await page.evaluate(() => location.href + JSON.stringify({ ...localStorage, ...sessionStorage }));
    ok(!kept.includes(contact) && (await track.locator('#lost-contact').inputValue()) === '');
    await page.close();
  });
});

const send = async (page: Page, label: string, button: string, address: string) => {
  await page.locator('#lost').getByLabel(label).fill(address);
  await page.getByRole('button', { name: button }).click();
  await page.locator('main').waitFor();
};
