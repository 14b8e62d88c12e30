import { deepEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Widths of narrow phones, in CSS pixels. */
const phones = [256, 320] as const;
/** A phone and a computer. */
const widthsOfDesk = [320, 1280] as const;

/** Checks a story of the desk with the text size of the browser doubled, on which its layout depends; see {@link crowdedCards}. */
export async function checkLargeDesk(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  deepEqual(await crowdedCards(page, [100], undefined, widthsOfDesk), []);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  await session.detach();
}

/** Checks a story of the elements at 200 % text size; see {@link crowdedCards}. */
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
 * Reports, at some widths and text sizes (WCAG 2.2, 1.4.4 and 1.4.10): content outside its card or the window,
 * bars too short to compare, and words broken although they would fit a line.
 *
 * @param sizes of text, in per cent
 * @param cards selects the cards of a page, whose details are opened; by default the elements of a story
 * @param widths of the window, in CSS pixels
 */
export async function crowdedCards(
  page: Page,
  sizes: readonly number[],
  cards?: string,
  widths: readonly number[] = phones,
): Promise<string[]> {
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
  const rootsIn = (node: ParentNode): Element[] =>
    Array.from(node.querySelectorAll('*')).flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.querySelectorAll('#root'), ...rootsIn(shadowRoot)] : [],
    );
  const roots = isPage ? Array.from(document.querySelectorAll(cards)) : rootsIn(document);
  if (isPage) for (const details of document.querySelectorAll('details')) details.open = true;
  // Not by scrolling alone: content that leaves an Arabic page on the side where lines begin cannot be scrolled to.
  const screen = new DOMRect(0, 0, document.documentElement.clientWidth);
  const isBeside = (inner: DOMRect, outer: DOMRect) =>
    inner.width > 1 && (inner.left < outer.left - 1 || inner.right > outer.right + 1);
  const scrolling = new Map<Element, boolean>();
  /** Scrollable content (a table) and screen-reader-only text may be wider than the card. */
  const scrolls = (node: Element | null): boolean => {
    if (!node) return false;
    const known =
      scrolling.get(node) ?? (getComputedStyle(node).overflowX !== 'visible' || scrolls(node.parentElement));
    scrolling.set(node, known);
    return known;
  };

  for (const root of roots) {
    const cardOf = (node: Element) => (isPage ? root : (node.closest('.card') ?? root));
    const isOut = (node: Element, rect: DOMRect) =>
      isBeside(rect, cardOf(node).getBoundingClientRect()) || isBeside(rect, screen);
    const roomOf = (card: Element) =>
      card.getBoundingClientRect().width - 2 * Number.parseFloat(getComputedStyle(card).paddingInlineStart) - 2;
    const parts = 'a, button, fieldset, iframe, img, input, label, select, textarea, table, .row, .numbers';
    for (const node of root.querySelectorAll(parts)) {
      if (isOut(node, node.getBoundingClientRect()) && !scrolls(node) && node.checkVisibility())
        found.push(`outside the card: ${node.localName}.${node.className}`);
    }
    for (const track of root.querySelectorAll('.track')) {
      const { width } = track.getBoundingClientRect();
      if (width > 0 && width < minBar) found.push(`a bar of ${String(Math.round(width))} pixels`);
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, data } = texts.currentNode as Text;
      if (!parentElement?.checkVisibility()) continue;
      // Text for screen readers alone is clipped to a pixel; that of closed details has boxes too.
      if ((parentElement.closest('.quietly') ?? parentElement).getBoundingClientRect().width <= 1) continue;
      // Names and addresses may break at punctuation.
      for (const { index, 0: word } of data.matchAll(/(?<!\S)[\p{L}\p{M}\p{Nd}.,%٪]+(?![^\s:،؛؟?!)»])/gu)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        const rects = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
        if (!scrolls(parentElement) && rects.some((rect) => isOut(parentElement, rect)))
          found.push(`outside the card: ${word}`);
        const bottoms = rects.map(({ bottom }) => bottom);
        const apart = Math.max(...bottoms) - Math.min(...bottoms);
        const long = rects.reduce((sum, { width }) => sum + width, 0);
        // A number shares its line with a bar.
        const room = roomOf(cardOf(parentElement));
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
