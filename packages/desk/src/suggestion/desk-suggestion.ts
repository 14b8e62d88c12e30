import type { DeskSuggestion } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type DeskResource, deskResource } from '../loading/resource.ts';
import { renderUnloaded } from '../loading/unloaded.ts';
import type { Desk, DeskView } from '../shell/desk.ts';
import { shellWords } from '../shell/words.ts';
import { deskStyles } from '../styles/desk.ts';

/** One suggestion, in its author's words. */
export class DeskSuggestionView extends LitElement implements DeskView {
  static override readonly styles = deskStyles;

  @property({ attribute: false }) desk!: Desk;

  readonly #suggestion: DeskResource<DeskSuggestion> = deskResource(this, () =>
    this.desk.client.suggestion(...this.#asked),
  );

  protected override willUpdate(): void {
    void this.#suggestion.open(...this.#asked);
  }

  protected override render() {
    const { language, dir, route } = this.desk;
    const { value } = this.#suggestion;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <h1 tabindex="-1">${shellWords[language].views.suggestions} <bdi dir="ltr">${route.id}</bdi></h1>
        ${
          value
            ? html`<div class="card">
                ${value.title ? html`<h2><bdi dir=${value.direction}>${value.title}</bdi></h2>` : nothing}
                <p class="words" dir=${value.direction}>${value.text}</p>
              </div>`
            : renderUnloaded(this.desk, this.#suggestion)
        }
      </div>
    `;
  }

  get #asked(): readonly [agency: string, reference: string] {
    const { agency, route } = this.desk;
    return [agency?.slug ?? '', route.id ?? ''];
  }
}
