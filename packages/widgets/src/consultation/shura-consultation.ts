import type { ConsultationClient, ShuraClient } from '@shura/client';
import type { Consultation, Numerals, ThemeChoice } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawFirst } from '../controllers/first-drawing.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { clientOf } from '../controllers/server-of.ts';
import { sayNoConsultation } from '../say/absent.ts';
import { renderAbsent } from '../suggestion/absent.ts';
import { type Part, renderConsultation } from './consultation-parts.ts';
import { styles } from './shura-consultation.styles.ts';

/**
 * A whole consultation in one tag: why people are asked and what their answer can change, its polls, the box for
 * suggestions, what others suggested and what became of it, and what was done in the end.
 *
 * @summary All of a consultation.
 * @tag shura-consultation
 * @slot - Shown while the consultation loads and when it cannot be loaded. Put a link to the server's page of it here
 *   (`/c/{slug}`), so that people without scripts can take part.
 * @attr {string} lang - Language of the element, `ar` or `en` with or without a region; by default that of the nearest
 *   ancestor that has one, else Arabic.
 * @csspart root - All of it.
 * @csspart heading - The title.
 * @csspart button - The button that tries again.
 * @cssprop {<color>} [--shura-accent=light-dark(#0e5a5a, #6fd0c5)] - Names of the parts; and all that the elements within take.
 */
export class ShuraConsultation extends LitElement {
  static override readonly styles = styles;

  /** Slug of the consultation, such as `green-muscat`. */
  @property() consultation = '';

  /** Address of the Shura server, with its mount path; by default where the script came from. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), whatever the language. */
  @property() numerals: Numerals = 'latn';

  /** Follows the reader's system (`auto`), or is always `light` or `dark`. */
  @property() theme: ThemeChoice = 'auto';

  /** Level of the title, 1 to 4, to fit the outline of the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Makes the calls to the server; for hosts with a transport of their own, and for tests. */
  @property({ attribute: false }) client: ConsultationClient | undefined;

  /** The same for the polls within. */
  @property({ attribute: false }) pollClient: ShuraClient | undefined;

  readonly #locale: LocaleController = new LocaleController(this);
  readonly #resource: ResourceController<Consultation> = new ResourceController(this, () =>
    clientOf(this).consultation(this.consultation),
  );
  readonly #parts = new Map<string, HTMLElement>();

  /** Looks up the language again, after a shadow root around the element has changed its `lang`. */
  refreshLocale(): void {
    void this.#locale.refresh();
  }

  override connectedCallback(): void {
    void this.#begin();
  }

  protected override willUpdate(): void {
    void this.#open();
  }

  protected override render() {
    const l = this.#locale;
    const { value, failure } = this.#resource;
    const drawn = l.ready && (value ?? failure);
    return html`
      <div id="root" class=${drawn && !value ? 'card' : ''} part="root" lang=${l.language} dir=${l.dir}>
        ${!drawn ? nothing : value ? renderConsultation({ l, level: this.headingLevel }, value, this.#part) : renderAbsent(l, this, this.#resource, sayNoConsultation(l))}
        ${value && drawn ? nothing : html`<slot></slot>`}
      </div>
    `;
  }

  async #begin(): Promise<void> {
    let focused: HTMLElement | undefined;
    const open = async () => {
      if (this.consultation) await this.#open();
      focused = this.#adopt();
    };
    await drawFirst(
      this,
      this.#locale,
      open,
      () => this.#resource.failure,
      () => super.connectedCallback(),
    );
    focused?.focus({ preventScroll: true });
  }

  /** Takes over the elements that a server drew within, with all that was begun in them; tells where the focus is. */
  #adopt(): HTMLElement | undefined {
    for (const part of this.shadowRoot?.querySelectorAll<HTMLElement>('#root > *') ?? []) {
      // The language is that of the element around them, also when it changes.
      part.removeAttribute('lang');
      this.#parts.set(`${part.localName} ${part.getAttribute('poll') ?? ''}`, part);
    }
    let focused: Element | null | undefined = this.shadowRoot?.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused instanceof HTMLElement ? focused : undefined;
  }

  /** An element within, under whatever prefix this one was registered; made once, so that nothing in it is lost. */
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

  #open(): Promise<void> {
    return this.#resource.open(this.consultation, this.server, this.client);
  }
}
