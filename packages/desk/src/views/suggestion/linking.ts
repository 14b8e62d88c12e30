import type { DeskSuggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import type { DeskView } from '../../ui/desk.ts';
import { nameOf, renderReference, renderWritten } from '../../ui/facts/facts.ts';
import { needed } from '../../ui/fields/check.ts';
import { renderEnd, renderInput } from '../../ui/fields/field.ts';
import { formOf, typed } from '../../ui/fields/form-controller.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { fieldOf } from './act-form.ts';
import { actWords } from './act-words.ts';
import type { SuggestionView } from './suggestion-view.ts';

/** Maximum number of results; a longer search text narrows them. */
const offered = 8;

/** Searches published suggestions of the same consultation. */
export class LinkFinder {
  found: readonly DeskSuggestion[] | undefined;
  readonly #host: DeskView;

  constructor(host: DeskView) {
    this.#host = host;
  }

  clear(): void {
    this.found = undefined;
  }

  async find({ reference, consultation, linked }: DeskSuggestion, search: string): Promise<void> {
    const { client, agencySlug } = this.#host.desk;
    const { suggestions } = await client.inbox(agencySlug, { view: 'all', consultation, search });
    this.found = suggestions
      .filter((one) => one.publication === 'published' && one.reference !== reference)
      .filter((one) => !linked.includes(one.reference))
      .slice(0, offered);
    this.#host.requestUpdate();
  }
}

function renderFound(view: SuggestionView, finder: LinkFinder) {
  const { desk, suggestion, acts } = view;
  const w = actWords[desk.language];
  const link = async (event: Event, to: string) => {
    const form = (event.currentTarget as HTMLElement).closest('form');
    if (form && (await acts.send('link', form, suggestion, { kind: 'link', to }))) finder.clear();
  };
  if (!finder.found) return nothing;
  if (finder.found.length === 0) return html`<p role="status">${w.nothingFound}</p>`;
  return html`
    <ul class="list found-links">
      ${finder.found.map((one) => {
        const name = nameOf(one, desk.language);
        return html`
          <li>
            <span>${renderWritten(name, desk.dir)} <span class="meta">${renderReference(one.reference)}</span></span>
            <button type="button" @click=${(event: Event) => void link(event, one.reference)}>${w.linkTo}<span class="quietly">${w.linkToOne(name)}</span></button>
          </li>
        `;
      })}
    </ul>
  `;
}

/** A search for an alike suggestion, and the button to link them. */
export function renderLinking(view: SuggestionView, finder: LinkFinder) {
  const { desk, suggestion, acts } = view;
  const w = actWords[desk.language];
  const form = acts.form('link');
  const name = fieldOf('link', 'to');
  const search = (event: SubmitEvent) => {
    const element = formOf(event);
    const words = () => typed(element, name);
    const check = () => ({ [name]: needed(desk.language, words()) });
    void form.submit(element, check, () => finder.find(suggestion, words()));
  };
  return html`
    <details class="act-form" id="of-link">
      <summary>${w.titles.link}</summary>
      <form id="act-link" novalidate @submit=${search}>
        <p class="meta">${w.notes.link}</p>
        ${renderInput({ name, label: w.linkSearch, hint: w.linkHint, type: 'search', form })}
        ${renderEnd(form, w.find, fieldWords[desk.language].sending)}
        ${renderFound(view, finder)}
      </form>
    </details>
  `;
}
