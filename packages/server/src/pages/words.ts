import { html } from 'hono/html';
import type { Html } from './voice.ts';

/** A web address in running text, without the punctuation that ends the sentence around it. */
const address = /\bhttps?:\/\/[^\s<>"'\p{C}]+[^\s<>"'\p{C}.,;:!?()[\]{}،؛؟]/giu;

/** Plain text of a citizen, where web addresses, and nothing else, become links when it is shown. */
export const linked = (words: string): readonly (string | Html)[] => {
  const parts: (string | Html)[] = [];
  let end = 0;
  for (const { 0: url, index } of words.matchAll(address)) {
    parts.push(words.slice(end, index), renderLink(url));
    end = index + url.length;
  }
  return [...parts, words.slice(end)];
};

const renderLink = (url: string) =>
  URL.canParse(url) ? html`<a href="${url}" rel="ugc nofollow noopener" dir="ltr">${url}</a>` : url;
