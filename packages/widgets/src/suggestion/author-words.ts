import { writtenIn } from '@shura/contract/languages';
import { isWeb, splitAtAddresses } from '@shura/contract/web-address';
import { html, nothing } from 'lit';
import { detectDir } from '../localization/direction.ts';

/** The language a citizen wrote in, from the letters; only if it differs from the language around. */
export const langOf = (dir: 'rtl' | 'ltr', around: 'rtl' | 'ltr') => (dir === around ? nothing : writtenIn[dir]);

/**
 * A citizen's plain text, isolated, in the direction of its letters; addresses become links, nothing else.
 *
 * @param around direction of the element's own text
 */
export function renderWords(words: string, around: 'rtl' | 'ltr') {
  const parts = splitAtAddresses(words).map((part, index) => (index % 2 ? renderLink(part) : part));
  const dir = detectDir(words, around);
  return html`<bdi class="words" dir=${dir} lang=${langOf(dir, around)}>${parts}</bdi>`;
}

const renderLink = (url: string) =>
  isWeb(url) ? html`<a href=${url} rel="ugc nofollow noopener" dir="ltr">${url}</a>` : url;

/** «الرقم المرجعي»: left to right, never translated, on one line. A link if it has an address. */
export const renderReference = (reference: string, href?: string) =>
  href === undefined
    ? html`<bdi class="reference" dir="ltr" translate="no">${reference}</bdi>`
    : html`<a class="reference" dir="ltr" translate="no" href=${href}>${reference}</a>`;
