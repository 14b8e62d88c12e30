import { ShuraProblem } from '@shura/client';
import type { SearchAnswer } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { renderHits, sayHits, sayNextHits, saySearching } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { renderInput, renderOutcome } from '../../ui/fields/field.ts';
import { FormController, formOf, typed } from '../../ui/fields/form-controller.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { type DeskResource, deskResource } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { serverOf } from '../../ui/preview/preview-frame.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { searchStyles } from './desk-search.styles.ts';
import { searchWords } from './words.ts';

/** The search of everything public of this server. Its words are in the address, so that going back keeps them. */
export class DeskSearch extends DeskView {
  static override readonly styles = [...deskStyles, searchStyles];

  /** Pages after the first. */
  @state() private more: readonly SearchAnswer[] = [];

  readonly #form: FormController = new FormController(this);
  readonly #first: DeskResource<SearchAnswer> = deskResource(
    this,
    ({ client }) => {
      this.more = [];
      return this.#query ? client.search({ q: this.#query }) : Promise.resolve({ hits: [] });
    },
    () => [this.#query],
  );

  get #query(): string {
    return (this.desk.route.query.get('q') ?? '').trim().slice(0, limits.search);
  }

  protected override render() {
    const { language, dir } = this.desk;
    const w = searchWords[language];
    const query = this.#query;
    const said = saySearching(publicLocale(language));
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div>
          <h1 tabindex="-1">${shellWords[language].views.search}</h1>
          <p class="lede">${w.lede}</p>
        </div>
        <form class="asked" role="search" novalidate @submit=${this.#ask}>
          ${renderInput({ name: 'q', label: said.words, hint: said.hint, type: 'search', maxlength: limits.search, required: false, value: query })}
          <button class="main">${said.search}</button>
        </form>
        ${query ? this.#renderFound() : nothing}
      </div>
    `;
  }

  #renderFound() {
    const { desk } = this;
    const { value, failure } = this.#first;
    if (failure instanceof ShuraProblem && failure.type === 'too-many-attempts') {
      return html`<p class="problem" role="alert">${saySearching(publicLocale(desk.language)).tooMany}</p>`;
    }
    if (!value) return renderUnloaded(desk, this.#first);
    const l = publicLocale(desk.language);
    const hits = [value, ...this.more].flatMap((page) => page.hits);
    const { next } = this.more.at(-1) ?? value;
    const { none, noneMeans } = saySearching(l);
    if (hits.length === 0) return html`<div class="empty" role="status"><p>${none}</p><p>${noneMeans}</p></div>`;
    return html`
      <section class="part card">
        <h2>${sayHits(l)}</h2>
        ${renderHits({ l, server: serverOf(desk), level: 3, newTab: true }, hits)}
        ${renderOutcome(this.#form)}
        ${
          next === undefined
            ? nothing
            : html`<div class="bar"><button type="button" aria-disabled=${this.#form.busy ? 'true' : 'false'} @click=${() => this.#goOn(next)}>${sayNextHits(l)}</button></div>`
        }
      </section>
    `;
  }

  readonly #ask = (event: SubmitEvent) => {
    event.preventDefault();
    const { href, go } = this.desk;
    const q = typed(formOf(event), 'q').trim();
    if (q !== this.#query) go(`${href('search')}?${new URLSearchParams({ q })}`);
  };

  #goOn(after: string): void {
    const q = this.#query;
    void this.#form.send(this, async () => {
      const page = await this.desk.client.search({ q, after });
      if (q === this.#query) this.more = [...this.more, page];
    });
  }
}
