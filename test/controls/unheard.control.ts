// Elements without a live region and rows without a label: Orca is heard, and compared as always.
// Must fail with: -   '[--] سُجِّل صوتكم. شكرًا لمشاركتكم'
// Must fail with: -   '[ar] مساء الأحد'
import type { Page } from 'puppeteer-core';
import { compareTranscripts } from '../screen-reader/compare-transcripts.ts';

const [withoutLiveRegion, withoutLabels] = [
  ['[aria-live]', 'aria-live', 'off'],
  ['label bdi', 'aria-hidden', 'true'],
].map((change) => (page: Page) => page.evaluateOnNewDocument(setInShadowTrees, ...change));

compareTranscripts('ar', ['error'], withoutLiveRegion);
compareTranscripts('ar', ['error'], withoutLabels);

/** Runs in the page: sets an attribute of all that a selector finds in shadow trees, now and later. */
function setInShadowTrees(selector = '', attribute = '', value = ''): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    new MutationObserver(() => {
      for (const found of root.querySelectorAll(selector)) found.setAttribute(attribute, value);
    }).observe(root, { childList: true, subtree: true });
    return root;
  };
}
