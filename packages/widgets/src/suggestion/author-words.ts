import { writtenIn } from '@shura/contract/languages';
import { isWeb } from '@shura/contract/links';
import { html, nothing } from 'lit';
import { detectDir } from '../localization/direction.ts';

/** A web address in running text, without the punctuation that ends the sentence around it. */
const address = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?()[\]{}،؛؟]/giu;

/** Which language a citizen wrote in, by the letters. Said only where it is another than around it. */
export const langOf = (dir: 'rtl' | 'ltr', around: 'rtl' | 'ltr') => (dir === around ? nothing : writtenIn[dir]);

/**
 * What a citizen wrote: plain text, isolated, in the direction of its letters; addresses become links, and nothing else does.
 *
 * @param around direction of the element's own words
 */
export function renderWords(words: string, around: 'rtl' | 'ltr') {
  const parts: unknown[] = [];
  let end = 0;
  for (const { 0: url, index } of words.matchAll(address)) {
    parts.push(words.slice(end, index), renderLink(url));
    end = index + url.length;
  }
  parts.push(words.slice(end));
  const dir = detectDir(words, around);
  return html`<bdi class="words" dir=${dir} lang=${langOf(dir, around)}>${parts}</bdi>`;
}

const renderLink = (url: string) =>
  isWeb(url) ? html`<a href=${url} rel="ugc nofollow noopener" dir="ltr">${url}</a>` : url;

/** «الرقم المرجعي»: letters and digits that read left to right, are not translated, and stay on one line. */
export const renderReference = (reference: string, href?: string) => {
  const island = html`<bdi class="reference" dir="ltr" translate="no">${reference}</bdi>`;
  return href === undefined ? island : html`<a href=${href}>${island}</a>`;
};
