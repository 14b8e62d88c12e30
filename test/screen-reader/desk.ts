import type { Inbox } from '@shura/contract';
import type { Language } from '@shura/contract/lists';
import type { Page } from 'puppeteer-core';
import type { ShuraProcess } from '../harness/shura-process.ts';

const agency = 'wadi-al-nakhil';

/** Signs the first administrator in, once for each server, and chooses the desk's language. */
export async function signIn(page: Page, { setUp }: ShuraProcess, language: Language): Promise<void> {
  await page.evaluateOnNewDocument((chosen) => {
    if (location.protocol === 'http:') localStorage.setItem('shura:desk', JSON.stringify({ language: chosen }));
  }, language);
  await page.goto(setUp ?? '');
  for (const [name, value] of Object.entries(administrator)) await page.locator(`pierce/[name=${name}]`).fill(value);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.pathname.endsWith('/inbox'));
}

const administrator = { person: 'Amina', email: 'amina@wadi.example.om', password: 'نخيل الوادي الكثيرة' };

/** Opens the page of the suggestion that contains the words. */
export async function openSuggestion(page: Page, { url }: ShuraProcess, words: string): Promise<void> {
  const path = `/api/v1/desk/agencies/${agency}/suggestions?view=waiting&search=${encodeURIComponent(words)}`;
  const { suggestions } = await page.evaluate(async (at) => (await (await fetch(at)).json()) as Inbox, path);
  await page.goto(`${url}/desk/${agency}/suggestions/${suggestions[0]?.reference ?? ''}`);
}
