// Snippets that reserve half the height, and twice the height.
// Must fail with: polls that take more than their room
// Must fail with: polls that take much less than their room

import { after, test } from 'node:test';
import { pollsOfAllSizes } from '../e2e/polls-of-all-sizes.ts';
import { littleIsLeftOver, lookAtReservedSpace, nothingMoved } from '../e2e/reserved-space.ts';
import { startChromium } from '../harness/browser.ts';
import { startShura } from '../harness/shura-process.ts';

const browser = await startChromium();
const shura = await startShura();
await shura.admin('admin/apply', pollsOfAllSizes);
after(async () => {
  await browser.close();
  await shura[Symbol.asyncDispose]();
});

const look = (times: number) =>
  lookAtReservedSpace({
    ...{ shura, browser, lang: 'ar', width: 390 },
    change: (snippet) =>
      snippet.replace(/(?<=min-block-size: )[\d.]+(?=em)/g, (height) => String(Number(height) * times)),
  });

test('a snippet that reserves half the height', async () => nothingMoved(await look(0.5)));
test('a snippet that reserves twice the height', async () => littleIsLeftOver(await look(2)));
