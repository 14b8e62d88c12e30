import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { serverOf } from '../controllers/server-of.ts';
import { ShuraElement } from '../element/shura-element.ts';
import { renderHeading } from '../parts/heading.ts';
import { onSend } from '../parts/submit.ts';
import { renderHits, sayHits, sayNextHits, saySearching } from '../say/hits.ts';
import { saySearchTitle } from '../say/titles.ts';
import { SearchController } from './search-controller.ts';
import { saySearchFailure } from './search-failure.ts';
import { styles } from './shura-search.styles.ts';

export type { ShuraErrorEvent } from '../controllers/error-events.ts';

/**
 * A search of everything public that was asked, said, answered, promised and done, in Arabic and English together. Each
 * result says what became of it, and leads to its page. The words of a search are neither kept nor put into the page's
 * address.
 *
 * @summary A search of all that was said and answered.
 * @tag shura-search
 * @slot - Shown until the element is ready. Put a link to the server's search page here (`/a/{slug}/search`, or
 * `/search`), so that people without scripts can search.
 * @fires {ShuraErrorEvent} shura-error - A search failed.
 * @csspart heading - The heading.
 */
export class ShuraSearch extends ShuraElement {
  static override readonly styles = styles;

  /** Slug of the agency that is searched, such as `muscat`; without one, all agencies of the server are. */
  @property() agency = '';

  readonly #found: SearchController = new SearchController(this);

  protected override wanted() {
    return true;
  }

  protected override async open(): Promise<void> {
    this.#found.open(this.agency, this.server, this.client);
  }

  protected override failed() {
    return false;
  }

  protected override announces() {
    const { l } = this;
    const { pages, failure, busy } = this.#found;
    // The same words again bring the same results, which are only announced if the live region was empty before.
    if (busy) return nothing;
    if (failure) return saySearchFailure(l, failure);
    const found = pages?.reduce((sum, { hits }) => sum + hits.length, 0);
    if (found === 0) return saySearching(l).none;
    return found === undefined ? nothing : `${sayHits(l)}: ${l.format.number(found)}`;
  }

  protected override renderCard() {
    const { l } = this;
    const { failure } = this.#found;
    const { words, hint, search } = saySearching(l);
    return html`
      ${renderHeading(this.headingLevel, saySearchTitle(l))}
      <form role="search" novalidate>
        <div class="field">
          <label for="words"><b>${words}</b></label>
          <p class="meta" id="hint">${hint}</p>
          ${failure ? html`<p id="wrong" class="sign">${saySearchFailure(l, failure)}</p>` : nothing}
          <input class="in" id="words" type="search" maxlength=${limits.search} dir="auto" enterkeyhint="search" autocomplete="off" aria-describedby="hint wrong">
        </div>
        <button class="main" part="button" @click=${onSend(() => this.#search())}>${search}</button>
      </form>
      ${this.#renderFound()}
    `;
  }

  #renderFound() {
    const { l, headingLevel } = this;
    const { pages } = this.#found;
    if (!pages) return nothing;
    const hits = pages.flatMap((page) => page.hits);
    const { none, noneMeans } = saySearching(l);
    if (hits.length === 0) return html`<div class="none"><p><b>${none}</b></p><p>${noneMeans}</p></div>`;
    const view = { l, server: serverOf(this), level: Math.min(headingLevel + 2, 6), within: this.agency !== '' };
    const after = pages.at(-1)?.next;
    return html`
      <div role="heading" aria-level=${headingLevel + 1} class="heading">${sayHits(l)}</div>
      ${renderHits(view, hits)}
      ${after === undefined ? nothing : html`<div class="bar"><button type="button" part="button" @click=${() => this.#found.goOn(after)}>${sayNextHits(l)}</button></div>`}
    `;
  }

  #search(): void {
    const field = this.shadowRoot?.querySelector('input');
    const words = field?.value.trim();
    if (words) void this.#found.search(words);
    else field?.focus();
  }
}
