import { deepEqual, equal } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Audit } from '@shura/contract';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';

describe('a passkey in a browser with an authenticator', () => {
  let browser: Browser;
  let shura: ShuraProcess;
  let page: Page;
  before(async () => {
    browser = await startChromium();
    shura = await startShura();
    page = await (await browser.newContext({ locale: 'ar' })).newPage();
    const devices = await page.context().newCDPSession(page);
    await devices.send('WebAuthn.enable');
    await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
  });
  after(async () => {
    await browser.close();
    await shura[Symbol.asyncDispose]();
  });

  const field = (name: string) => page.locator(`[name="${name}"]`);
  const signOut = async () => {
    await page.locator('.person').click();
    await page.getByRole('button', { name: 'تسجيل الخروج' }).click();
    await page.getByRole('button', { name: 'الدخول بمفتاح مرور' }).waitFor();
  };

  it('is added to an account, and signs in without a password', async () => {
    await page.goto(shura.setUp ?? '');
    await field('person').fill('أمينة البلوشية');
    await field('email').fill('amina@wadi.example.om');
    await field('password').fill('نخيل الوادي الكثيرة');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/inbox');
    await page.goto(`${shura.url}/desk/account`);
    await page.locator('desk-passkeys [name=name]').fill('هاتفي');
    await page.locator('desk-passkeys button.main').click();
    await page.locator('desk-passkeys').getByText('هاتفي').first().waitFor();
    await signOut();
    await page.getByRole('button', { name: 'الدخول بمفتاح مرور' }).click();
    await page.locator('.person').waitFor();
    const { entries } = await page.evaluate(async () => {
      const answer = await fetch('/api/v1/desk/agencies/wadi-al-nakhil/audit');
      return (await answer.json()) as Audit;
    });
    deepEqual(
      entries.slice(0, 3).map(({ did }) => did),
      ['sign-in', 'factor.add', 'sign-in'],
    );
  });

  it('signs in no one after its removal', async () => {
    await page.goto(`${shura.url}/desk/account`);
    await page.locator('desk-passkeys .grave').click();
    await page.locator('desk-passkeys .grave').waitFor({ state: 'detached' });
    await signOut();
    await page.getByRole('button', { name: 'الدخول بمفتاح مرور' }).click();
    await page.locator('.problem').waitFor();
    equal(await page.locator('.person').count(), 0);
  });
});
