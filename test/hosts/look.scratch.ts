import { chromium } from 'playwright-core';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';
import { startShura } from '../e2e/shura-process.ts';

const { chromium: executablePath } = requirePrograms('chromium');
const shura = await startShura();
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
for (const [name, path, width, scheme] of [
  ['share-ar', 'p/gardens/share?lang=ar', 1280, 'light'],
  ['share-ar-320', 'p/gardens/share?lang=ar', 320, 'dark'],
  ['share-en', 'p/gardens/share?lang=en', 1280, 'dark'],
  ['frame-ar', 'embed/poll/gardens?lang=ar', 640, 'light'],
  ['frame-en-dark', 'embed/poll/gardens?lang=en&theme=dark', 320, 'light'],
] as const) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
  await page.goto(`${shura.url}/${path}`);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/w/frame-scratch/${name}.png`, fullPage: true });
  console.log(name, await page.evaluate(() => document.documentElement.scrollWidth));
  await page.close();
}
await browser.close();
await shura.kill();
process.exit(0);
