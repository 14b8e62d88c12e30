import type { Asking, Text } from '@shura/contract';
import { renderText } from '@shura/widgets/text';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type DeskResource, deskResource } from '../loading/resource.ts';
import { renderUnloaded } from '../loading/unloaded.ts';
import type { Desk, DeskView } from '../shell/desk.ts';
import { deskStyles } from '../styles/desk.ts';
import { askingWords } from './words.ts';

interface Asked {
  readonly slug: string;
  readonly title?: Text | undefined;
}

/** All that the agency asks. */
export class DeskAsking extends LitElement implements DeskView {
  static override readonly styles = deskStyles;

  @property({ attribute: false }) desk!: Desk;

  readonly #asking: DeskResource<Asking> = deskResource(this, () => this.desk.client.asking(this.#agency));

  protected override willUpdate(): void {
    void this.#asking.open(this.#agency);
  }

  protected override render() {
    const { language, dir } = this.desk;
    const w = askingWords[language];
    const { value } = this.#asking;
    const none = value && value.consultations.length + value.polls.length === 0;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <h1 tabindex="-1">${w.title}</h1>
        ${value ? nothing : renderUnloaded(this.desk, this.#asking)}
        ${none ? html`<div class="card"><p>${w.none}</p></div>` : nothing}
        ${
          value
            ? this.#renderList(
                w.consultations,
                value.consultations.map(({ document }) => document),
              )
            : nothing
        }
        ${
          value
            ? this.#renderList(
                w.polls,
                value.polls.map(({ document }) => document),
              )
            : nothing
        }
      </div>
    `;
  }

  #renderList(heading: string, asked: readonly Asked[]) {
    const { language, href } = this.desk;
    if (asked.length === 0) return nothing;
    return html`
      <section class="card part">
        <h2>${heading}</h2>
        <ul>
          ${asked.map(
            ({ slug, title }) =>
              html`<li><a href=${href('asking', slug)}>${title ? renderText(title, language) : html`<bdi dir="ltr">${slug}</bdi>`}</a></li>`,
          )}
        </ul>
      </section>
    `;
  }

  get #agency(): string {
    return this.desk.agency?.slug ?? '';
  }
}
