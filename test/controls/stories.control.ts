// A story full of faults, with the checks of every story.
// Must fail with: image-alt
// Must fail with: color-contrast
// Must fail with: group without a name
// Must fail with: radiogroup without a name
// Must fail with: radio button in no group: Agree
// Must fail with: no group is called: Should the market close?
// Must fail with: scrolls sideways: 400 pixels of 320
// Must fail with: stands beside the window: b.
// Must fail with: outside the card: lost
// Must fail with: broken inside: parks
// Must fail with: a bar of 9 pixels
// Must fail with: outside the card: button
// Must fail with: stands out of its field: opens
// Must fail with: console: went wrong
// Must fail with: error: thrown
// Must fail with: request: http://another.example/pixel.gif

import { deepEqual } from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { unheardQuestions } from '../visual/groups.ts';
import { checkLargeText, crowdedCards } from '../visual/large-text.ts';
import { listen, sideways, violations } from '../visual/page-checks.ts';

const browser = await startChromium();
after(() => browser.close());

async function open(): Promise<{ page: Page; noise: string[] }> {
  const page = await (await browser.newContext()).newPage();
  return { page, noise: listen(page, 'http://localhost') };
}

test('faults that axe finds', async () => {
  const { page } = await open();
  await page.setContent('<main><img src="data:,"><p style="color: #999">grey</p></main>');
  deepEqual(await violations(page, 'main'), []);
});

const unnamed = {
  'a fieldset without a legend': '<fieldset><label><input type="radio"> Agree</label></fieldset>',
  'a group with an empty legend': '<fieldset><legend> </legend><label><input type="checkbox"> Agree</label></fieldset>',
  'a group that is named by a missing element':
    '<div role="radiogroup" aria-labelledby="q"><label><input type="radio"> Agree</label></div>',
  'choices in no group': '<h2>Should the market close?</h2><label><input type="radio"> Agree</label>',
};
for (const [what, markup] of Object.entries(unnamed)) {
  test(what, async () => {
    const { page } = await open();
    await page.setContent(`<main>${markup}</main>`);
    deepEqual(await violations(page, 'main'), []);
  });
}

test('a group that is called something other than its question', async () => {
  const { page } = await open();
  await page.setContent(
    '<h2>Should the market close?</h2><fieldset><legend>Choose an answer</legend><input></fieldset>',
  );
  deepEqual(await unheardQuestions(page, ['Should the market close?']), []);
});

test('content that is wider than a phone', async () => {
  const { page } = await open();
  await page.setContent('<style>body { margin: 0 }</style><p style="inline-size: 400px">wide</p>');
  deepEqual(await sideways(page), []);
});

test('content that leaves an Arabic page where its lines begin', async () => {
  const { page } = await open();
  await page.setContent(
    '<body dir="rtl"><p><b style="position: relative; inset-inline-start: -99px">lost</b></p></body>',
  );
  deepEqual([...(await sideways(page)), ...(await crowdedCards(page, [100], 'p'))], []);
});

test('content that large text breaks', async () => {
  const { page } = await open();
  await page.goto(
    `data:text/html,<div id="storybook-root"><div><template shadowrootmode="open">
      <div id="root" style="inline-size: 200px; overflow-wrap: anywhere">
        <p style="inline-size: 1em">parks</p><hr class="track" style="inline-size: 7px"><button style="inline-size: 300px">wide</button>
      </div></template></div></div>`,
  );
  await checkLargeText(page);
});

test('an input that is wider than its field', async () => {
  const { page } = await open();
  await page.setContent(
    '<p class="field" style="inline-size: 9em"><input class="in" name="opens" style="inline-size: 14em"></p>',
  );
  deepEqual(await sideways(page), []);
});

test('errors of the page', async () => {
  const { page, noise } = await open();
  await page.evaluate(() => {
    console.error('went wrong');
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  await page.waitForTimeout(100);
  deepEqual(noise, []);
});

test('a request to another host', async () => {
  const { page, noise } = await open();
  await page.setContent('<img alt="" src="http://another.example/pixel.gif">');
  deepEqual(noise, []);
});
