import { deepEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Widths of narrow phones, in CSS pixels. */
const widths = [256, 320] as const;

/** Checks a story at 200 % text size; see {@link crowdedCards}. */
export async function checkLargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.style.setProperty('padding', '8px', 'important');
  });
  deepEqual(await crowdedCards(page, [200]), []);
  await page.evaluate(() => {
    document.body.style.removeProperty('padding');
  });
}

/**
 * Reports, in a narrow window at some text sizes (WCAG 2.2, 1.4.4 and 1.4.10): content outside its card or the window,
 * bars too short to compare, and words broken although they would fit a line.
 *
 * @param sizes of text, in per cent
 * @param cards selects the cards of a page, whose details are opened; by default the elements of a story
 */
export async function crowdedCards(page: Page, sizes: readonly number[], cards?: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.evaluate((percent) => {
      document.documentElement.style.setProperty('font-size', `${String(percent)}%`);
    }, size);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 640 });
      const seen = await page.evaluate(crowded, cards);
      found.push(...seen.map((one) => `${String(width)} pixels, text of ${String(size)} %: ${one}`));
    }
  }
  await page.evaluate(() => {
    document.documentElement.style.removeProperty('font-size');
  });
  return found;
}

/** Runs in the page. */
function crowded(cards?: string): string[] {
  const minBar = 64;
  const found: string[] = [];
  const isPage = cards !== undefined;
  const inStory = () =>
    Array.from(document.querySelectorAll('#storybook-root *'), (host) => host.shadowRoot?.querySelector('#root'));
  const roots = isPage ? Array.from(document.querySelectorAll(cards)) : inStory();
  if (isPage) for (const details of document.querySelectorAll('details')) details.open = true;
  // Not by scrolling alone: content that leaves an Arabic page on the side where lines begin cannot be scrolled to.
  const screen = new DOMRect(0, 0, document.documentElement.clientWidth);
  const isBeside = (inner: DOMRect, outer: DOMRect) =>
    inner.width > 1 && (inner.left < outer.left - 1 || inner.right > outer.right + 1);
  const scrolling = new Map<Element, boolean>();
  const scrolls = (node: Element | null): boolean => {
    if (!node) return false;
    const known =
      scrolling.get(node) ?? (getComputedStyle(node).overflowX !== 'visible' || scrolls(node.parentElement));
    scrolling.set(node, known);
    return known;
  };
  /** Scrollable content (a table) and screen-reader-only text may be wider than the card. */
  const isFree = (node: Element) => (isPage ? scrolls(node) : !!node.closest('.scroll, details, .quietly, [hidden]'));

  for (const root of roots.filter((one) => !!one)) {
    const card = root.getBoundingClientRect();
    const isOut = (rect: DOMRect) => isBeside(rect, card) || isBeside(rect, screen);
    const room = card.width - 2 * Number.parseFloat(getComputedStyle(root).paddingInlineStart) - 2;
    const parts = 'a, button, fieldset, iframe, img, input, label, select, textarea, table, .row, .numbers';
    for (const node of root.querySelectorAll(parts)) {
      if (isOut(node.getBoundingClientRect()) && !isFree(node))
        found.push(`outside the card: ${node.localName}.${node.className}`);
    }
    for (const track of root.querySelectorAll('.track')) {
      const { width } = track.getBoundingClientRect();
      if (width > 0 && width < minBar) found.push(`a bar of ${String(Math.round(width))} pixels`);
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, data } = texts.currentNode as Text;
      // Text for screen readers alone is clipped to a pixel.
      if (!parentElement || parentElement.getBoundingClientRect().width <= 1) continue;
      // Names and addresses may break at punctuation.
      for (const { index, 0: word } of data.matchAll(/(?<!\S)[\p{L}\p{M}\p{Nd}.,%٪]+(?![^\s:،؛؟?!)»])/gu)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        const rects = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
        if (!isFree(parentElement) && rects.some(isOut)) found.push(`outside the card: ${word}`);
        const bottoms = rects.map(({ bottom }) => bottom);
        const apart = Math.max(...bottoms) - Math.min(...bottoms);
        const long = rects.reduce((sum, { width }) => sum + width, 0);
        // A number shares its line with a bar.
        const fitting = room * (/\p{Nd}/u.test(word) ? 0.6 : 0.7);
        if (apart > (rects[0]?.height ?? 0) / 2 && long < fitting)
          found.push(`broken inside: ${word}, ${String(Math.round(long))} of ${String(Math.round(room))} pixels`);
      }
    }
  }
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`scrolls sideways: ${String(document.documentElement.scrollWidth)}`);
  return [...new Set(found)];
}
