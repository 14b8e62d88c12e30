import type { Inbox } from '@shura/contract';
import { detectDir } from '@shura/widgets/text';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type DeskResource, deskResource } from '../loading/resource.ts';
import { renderUnloaded } from '../loading/unloaded.ts';
import type { Desk, DeskView } from '../shell/desk.ts';
import { deskStyles } from '../styles/desk.ts';
import { inboxWords } from './words.ts';

/** Who is waiting for an answer. */
export class DeskInbox extends LitElement implements DeskView {
  static override readonly styles = deskStyles;

  @property({ attribute: false }) desk!: Desk;

  readonly #inbox: DeskResource<Inbox> = deskResource(this, () => this.desk.client.inbox(this.#agency));

  protected override willUpdate(): void {
    void this.#inbox.open(this.#agency);
  }

  protected override render() {
    const { language, dir, format } = this.desk;
    const w = inboxWords[language];
    const { value } = this.#inbox;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div class="split">
          <h1 tabindex="-1">${w.title}</h1>
          ${value?.total ? html`<p class="meta">${w.waiting(format, value.counts.waiting)}</p>` : nothing}
        </div>
        <div class="card">${value ? this.#renderList(value.suggestions) : renderUnloaded(this.desk, this.#inbox)}</div>
      </div>
    `;
  }

  #renderList(suggestions: Inbox['suggestions']) {
    const { language, dir, href } = this.desk;
    if (suggestions.length === 0) return html`<p>${inboxWords[language].nobody}</p>`;
    return html`
      <ul>
        ${suggestions.map(({ reference, title, text }) => {
          const words = title ?? text ?? reference;
          return html`<li><a href=${href('suggestions', reference)}><bdi dir=${detectDir(words, dir)}>${words}</bdi></a></li>`;
        })}
      </ul>
    `;
  }

  get #agency(): string {
    return this.desk.agency?.slug ?? '';
  }
}
