// Pictures that differ from the reviewed ones, compared as those of stories.
// Must fail with: open.ar.light.png differs in
// Must fail with: open.ar.dark.png is 390 × 641 pixels, was 390 × 640
// Must fail with: open.ar.forced.png not reviewed yet
import { equal } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { compare, photograph } from '../visual/pictures.ts';
import { launchChromium } from '../visual/story-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
mkdirSync(join(folder, 'shura-poll'));
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 390, height: 640 } });
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const draw = async (words: string, height: number): Promise<Buffer> => {
  await page.setContent(`<style>body { block-size: ${String(height)}px; margin: 0 }</style><p>${words}</p>`);
  return photograph(page, () => true);
};
const before = await draw('مفتوح', 640);

test('a picture with a word less', async () => {
  const picture = 'shura-poll/open.ar.light.png';
  writeFileSync(join(folder, picture), before);
  equal(words(compare(picture, await draw('', 640), folder)), '');
});

test('a picture one pixel taller', async () => {
  const picture = 'shura-poll/open.ar.dark.png';
  writeFileSync(join(folder, picture), before);
  equal(words(compare(picture, await draw('مفتوح', 641), folder)), '');
});

test('a picture that was not reviewed', () => {
  equal(words(compare('shura-poll/open.ar.forced.png', before, folder)), '');
});

const words = (difference: ReturnType<typeof compare>): string =>
  difference ? `${difference.picture} ${difference.words}` : '';
