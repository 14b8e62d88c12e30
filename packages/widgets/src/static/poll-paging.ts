import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayPrevious } from '../say/voting.ts';
import { fill } from '../text/isolation.ts';

/** Position of a page of statements, from 1. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  /** The address of another page. */
  readonly hrefOf: (page: number) => string;
}

/** Links to the other pages of statements, if any. */
export function renderPaging(l: Locale, { page, pages, hrefOf }: Paging) {
  if (pages === 1) return nothing;
  const link = (to: number, words: string) =>
    to < 1 || to > pages ? nothing : html`<a href=${hrefOf(to)}>${words}</a>`;
  const sentence = l.msg('الصفحة {0} من {1}', { id: 'page/of' });
  return html`
    <nav class="bar" aria-label=${l.msg('صفحات العبارات', { id: 'page/pages' })}>
      ${link(page - 1, sayPrevious(l))}
      <span class="meta">${fill(sentence, l.format.number(page), l.format.number(pages))}</span>
      ${link(page + 1, l.msg('التالي', { id: 'page/next' }))}
    </nav>
  `;
}
