import { directions } from '@shura/contract/languages';
import type { Language } from '@shura/contract/lists';
import type { Page } from 'puppeteer-core';
import { serveHostSite } from '../e2e/host-site.ts';
import { newFolder, type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { ahead } from './moved-clock.ts';

/** A new server with the demo agency, whose clock says the same on every day. */
export const startStage = (): Promise<ShuraProcess> =>
  startShura(newFolder(), undefined, {
    NODE_OPTIONS: `--import=${new URL('move-clock.ts', import.meta.url).href}`,
    CLOCK_AHEAD: String(ahead),
  });

const titles = { ar: 'حيّنا', en: 'Our neighbourhood' };

/** Opens a page of an agency with one element, and closes its site once the walk is over. */
export async function openPage<Done>(
  page: Page,
  { url }: ShuraProcess,
  language: Language,
  tag: string,
  walk: () => Promise<Done>,
): Promise<Done> {
  await using site = await serveHostSite(`<!doctype html>
<html lang="${language}" dir="${directions[language]}"><meta charset="utf-8"><title>${titles[language]}</title>
<main><h1>${titles[language]}</h1>${tag}</main>
<script type="module" src="${url}/w/v1/shura.js"></script></html>`);
  await page.goto(site.url);
  return walk();
}
