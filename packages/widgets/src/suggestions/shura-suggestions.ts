import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { serverOf } from '../controllers/server-of.ts';
import { ShuraElement } from '../element/shura-element.ts';
import { sayNoConsultation } from '../say/absent.ts';
import { countSuggestions } from '../say/counts.ts';
import { renderAbsent } from '../suggestion/absent.ts';
import { renderList } from './list-body.ts';
import { ListController } from './list-controller.ts';
import { styles } from './shura-suggestions.styles.ts';

export type { ShuraErrorEvent } from '../controllers/error-events.ts';

/**
 * The suggestions of a consultation, the longest waiting first. Each shows its author's words, how long it has waited or
 * its answer, and a button to support it. Further pages are loaded on request.
 *
 * @summary The suggestions of a consultation, and who is waiting.
 * @tag shura-suggestions
 * @slot - Shown while the list loads and when it cannot be loaded. Put a link to the server's page of the consultation
 * here (`/c/{slug}`), so that people without scripts can read it.
 * @fires {ShuraErrorEvent} shura-error - Something could not be loaded or sent.
 * @csspart heading - The heading.
 * @csspart suggestion - One suggestion.
 * @csspart answer - The agency's answer.
 * @csspart promoted - The note about the poll that was made from the suggestion.
 */
export class ShuraSuggestions extends ShuraElement {
  static override readonly styles = styles;

  /** Slug of the consultation, such as `green-muscat`. */
  @property() consultation = '';

  readonly #list: ListController = new ListController(this);

  protected override wanted() {
    return this.consultation;
  }

  protected override open(): Promise<void> {
    return this.#list.open();
  }

  protected override failed() {
    return this.#list.resource.failure;
  }

  protected override announces() {
    const { resource, pages, changed } = this.#list;
    return changed && resource.value ? countSuggestions(this.l, pages[0]?.total ?? 0) : nothing;
  }

  protected override renderCard() {
    const { l, headingLevel: level } = this;
    const { resource, consultation } = this.#list;
    const missing = { title: l.msg('تعذّر عرض المقترحات', { id: 'list/not-shown' }), unknown: sayNoConsultation(l) };
    const absent = resource.failure && renderAbsent(l, this, resource, missing);
    return consultation
      ? html`${renderList({ l, controller: this.#list, server: serverOf(this), level }, consultation)} ${absent}`
      : absent;
  }
}
