import type { ShuraClient } from '@shura/client';
import type { Consultation } from '@shura/contract';
import { property } from 'lit/decorators.js';
import { followClosing } from '../controllers/follow-closing.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { clientOf } from '../controllers/server-of.ts';
import { ShuraElement } from '../element/shura-element.ts';
import { sayNoConsultation } from '../say/absent.ts';
import { renderLoaded } from '../suggestion/absent.ts';
import { type Part, renderConsultation } from './consultation-parts.ts';
import { styles } from './shura-consultation.styles.ts';

/**
 * A whole consultation in one tag: its purpose and what it can change, its polls, the suggestion box, the published
 * suggestions with their answers, and the outcome.
 *
 * @summary A whole consultation.
 * @tag shura-consultation
 * @slot - Shown while the consultation loads and when it cannot be loaded. Put a link to the server's page of the
 * consultation here
 * (`/c/{slug}`), so that people without scripts can take part.
 * @csspart root - The whole consultation.
 * @csspart heading - The title.
 * @csspart facts - Dates, decision and hashtag; and the figures of each hashtag that ideas were adopted from.
 */
export class ShuraConsultation extends ShuraElement {
  static override readonly styles = styles;

  /** Slug of the consultation, such as `green-muscat`. */
  @property() consultation = '';

  /** Client of the nested polls. */
  @property({ attribute: false }) pollClient: ShuraClient | undefined;

  readonly #resource: ResourceController<Consultation> = new ResourceController(this, () =>
    clientOf(this).consultation(this.consultation),
  );
  readonly #parts = new Map<string, HTMLElement>();

  constructor() {
    super();
    followClosing(this, this.#resource, 'value');
    // A nested element was refused: tell the others.
    this.addEventListener('shura-error', ({ reason }) => reason === 'consultation-not-open' && this.#tellClosed());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
  }

  protected override wanted() {
    return this.consultation;
  }

  protected override async open(): Promise<void> {
    await this.#resource.open(this.consultation, this.server, this.client);
    if (!this.hasUpdated) this.#adopt();
  }

  protected override failed() {
    return this.#resource.failure;
  }

  protected override bare() {
    return this.#resource.value;
  }

  protected override renderCard() {
    const { l, headingLevel: level } = this;
    const missing = {
      title: l.msg('تعذّر عرض الاستشارة', { id: 'consultation/not-shown' }),
      unknown: sayNoConsultation(l),
    };
    return renderLoaded(l, this, this.#resource, missing, (consultation) =>
      renderConsultation({ l, level }, consultation, this.#part),
    );
  }

  /** Checks a consultation whose closing time has passed, when the page is shown, hidden or restored from history. */
  readonly #look = (): void => {
    const { value } = this.#resource;
    if (value?.state !== 'open' || !(Date.parse(`${value.closesAt}`) < Date.now())) return;
    this.dispatchEvent(new Event('shura-closed'));
    this.#tellClosed();
  };

  #tellClosed(): void {
    for (const part of this.#parts.values()) part.dispatchEvent(new Event('shura-closed'));
  }

  /** Adopts the nested elements that a server rendered, and keeps typed values and the focus. */
  #adopt(): void {
    for (const part of this.shadowRoot?.querySelectorAll<HTMLElement>('#root > :not(div)') ?? []) {
      // Without `lang`, parts follow this element's language, also when it changes.
      part.removeAttribute('lang');
      this.#parts.set(`${part.localName} ${part.getAttribute('poll') ?? ''}`, part);
    }
    let focused: Element | null | undefined = this.shadowRoot?.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (focused instanceof HTMLElement) void this.updateComplete.then(() => focused.focus({ preventScroll: true }));
  }

  /** A nested element, with the prefix of this element; created once, so that the nested element keeps its state. */
  readonly #part: Part = (name, attributes) => {
    const tag = this.localName.replace(/consultation$/, name);
    const key = `${tag} ${attributes['poll'] ?? ''}`;
    const part =
      this.#parts.get(key) ??
      document.createElement(tag, { customElementRegistry: this.customElementRegistry ?? customElements });
    this.#parts.set(key, part);
    Object.assign(part, { client: name === 'poll' ? this.pollClient : this.client });
    const { server, numerals, theme } = this;
    for (const [attribute, value] of Object.entries({ ...attributes, server, numerals, theme })) {
      if (value) part.setAttribute(attribute, value);
    }
    return part;
  };
}
