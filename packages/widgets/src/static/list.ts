import type { Consultation, Suggestions, SuggestionsQuery } from '@shura/contract';
import { css, html, nothing } from 'lit';
import { sayMore } from '../say/controls.ts';
import { countSuggestions } from '../say/counts.ts';
import { filtersOf, ordersOf } from '../suggestions/list-choices.ts';
import { ListController } from '../suggestions/list-controller.ts';
import { type ListView, renderItem } from '../suggestions/list-item.ts';
import { noHost } from './element.ts';
import { Written } from './render-to-string.ts';

/** A list of suggestions, as the page's address requests it. */
export interface ListPage {
  readonly consultation: Consultation;
  readonly list: Suggestions;
  readonly query: SuggestionsQuery;
  /** References that this browser supports. */
  readonly supports: ReadonlySet<string>;
  /** Address of the list with another query. */
  readonly hrefOf: (query: SuggestionsQuery) => string;
  /** HTML form that gives or withdraws support; empty once support has ended. */
  readonly support: (reference: string) => string;
}

type PageView = Omit<ListView, 'controller' | 'timeZone' | 'counted'>;

/** Links replace the element's buttons, and a form replaces fields that act at once. */
export const listPageStyle = css`
  /* A page of the list is short: draw it at once. */
  section:has(:nth-child(20)) {
    content-visibility: visible;
    margin-inline: 0;
    padding-inline: 0;
  }
  .chips a {
    text-decoration: none;
  }
  .chips [aria-current] {
    background: var(--tint);
    border-color: var(--accent);
    font-weight: 700;
  }
  form {
    align-items: end;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
  }
  @media print {
    .bar,
    details {
      display: none;
    }
  }
`;

/** The support form. Only screen readers read the `.unseen` reference in its button. */
export const supportFormStyle = css`
  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }
  .support {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.7em;
  }
  @media print {
    .support {
      display: none;
    }
  }
`;

/** The published suggestions of a consultation, in pages, without a script; the level is that of its heading. */
export function renderListPage(v: PageView, page: ListPage) {
  const { l, level } = v;
  const { consultation, list } = page;
  const controller = new ListController(noHost);
  controller.support.given = page.supports;
  const item: ListView = { ...v, level: level + 1, controller, timeZone: consultation.agency.timeZone, counted: false };
  return html`
    <div role="heading" aria-level=${level} class="heading" id="suggestions">${l.msg('المقترحات', { id: 'list/title' })}</div>
    <p class="meta">${countSuggestions(l, list.total)}</p>
    ${renderOrders(v, page)} ${renderFilters(v, page)}
    <section>
      <ul>
        ${list.suggestions.map((one) => renderItem(item, one, new Written(page.support(one.reference))))}
      </ul>
    </section>
    ${renderPages(v, page)}
  `;
}

/** Links to the other pages of the list, if any. */
function renderPages({ l }: PageView, { list: { next }, query, hrefOf }: ListPage) {
  if (query.after === undefined && next === undefined) return nothing;
  const link = (after: string | undefined, words: string) =>
    html`<a class="row more" href="${hrefOf({ ...query, after })}#suggestions">${words}</a>`;
  return html`
    <nav class="bar" aria-label=${l.msg('المقترحات', { id: 'list/title' })}>
      ${query.after === undefined ? nothing : link(undefined, l.msg('العودة إلى أول القائمة', { id: 'list/first' }))}
      ${next === undefined ? nothing : link(next, sayMore(l))}
    </nav>
  `;
}

const renderOrders = ({ l }: PageView, { query, hrefOf }: ListPage) => html`
  <nav class="bar chips" aria-label=${l.msg('الترتيب', { id: 'list/order' })}>
    ${ordersOf(l).map(
      ([order, words]) =>
        html`<a class="row" href="${hrefOf({ ...query, order, after: undefined })}#suggestions" aria-current=${order === query.order ? 'true' : nothing}>${words}</a>`,
    )}
  </nav>
`;

const renderFilters = ({ l }: PageView, { consultation, query }: ListPage) => html`
  <details ?open=${query.basis ?? query.outcome ?? query.category}>
    <summary>${l.msg('التصفية', { id: 'list/filter' })}</summary>
    <form method="get" action="?#suggestions" role="search">
      <input type="hidden" name="lang" value=${l.language} />
      <input type="hidden" name="order" value=${query.order} />
      ${filtersOf(l, consultation).map(
        ([name, words, options]) => html`
          <label class="field">
            ${words}
            <select class="in" name=${name}>
              <option value="">${l.msg('الكل', { id: 'list/all' })}</option>
              ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === query[name]}>${label}</option>`)}
            </select>
          </label>
        `,
      )}
      <div class="bar"><button>${l.msg('عرض', { id: 'list/show' })}</button></div>
    </form>
  </details>
`;
