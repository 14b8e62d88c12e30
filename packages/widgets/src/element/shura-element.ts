import type { ConsultationClient } from '@shura/client';
import type { Numerals, ThemeChoice } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { arrayMethodsWork } from '../controllers/array-methods-work.ts';
import { drawOver } from '../controllers/draw-over.ts';
import { warnOfContrast } from '../controllers/load-contrast-warning.ts';
import { LocaleController } from '../controllers/locale-controller.ts';

/** Prevents native form submission, which would put typed values, such as a tracking code, into the page's address. */
const stay = (event: Event): void => event.preventDefault();

/**
 * Base of all elements: each shows data of a server, in the language around it.
 *
 * @attr {string} lang - Language of the element, `ar` or `en` with or without a region; by default that of the nearest
 * ancestor that has one, else Arabic.
 * @csspart root - The card.
 * @csspart button - Every button.
 * @cssprop {<color>} [--shura-accent=light-dark(#0e5a5a, #6fd0c5)] - Buttons, links, bars and chosen parts.
 * @cssprop {<color>} [--shura-on-accent=light-dark(#fff, #000)] - Text on the accent; by default white or black,
 * whichever is readable.
 * @cssprop {<color>} [--shura-surface=light-dark(#fff, #151a21)] - Background of the card and of fields.
 * @cssprop {<color>} [--shura-text=light-dark(#1c2430, #e9edf2)] - Text.
 * @cssprop {<color>} [--shura-muted=light-dark(#465060, #b1bac7)] - Dates, hints, definitions and marks.
 * @cssprop {<color>} [--shura-border=light-dark(#d8dce3, #323b48)] - Hairlines.
 * @cssprop {<color>} [--shura-danger=light-dark(#9b1c1c, #ff9d92)] - Errors.
 * @cssprop {<color>} [--shura-focus=var(--shura-accent)] - The focus ring.
 * @cssprop {<length>} [--shura-radius=14px] - Corner radius of the card.
 * @cssprop {<length>} [--shura-space=1rem] - The unit of space; at most a twentieth of the window's width.
 * @cssprop {<font-family>} [--shura-font=inherit] - The font.
 * @cssprop {<number>} [--shura-font-scale-ar=1.08] - Size of Arabic text relative to English.
 */
export abstract class ShuraElement<Client = ConsultationClient> extends LitElement {
  /** Address of the Shura server, with its mount path; by default the server of the script. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), in every language. */
  @property() numerals: Numerals = 'latn';

  /** `auto` follows the reader's system; `light` and `dark` are fixed. */
  @property() theme: ThemeChoice = 'auto';

  /** Level of the element's heading, 1 to 5, to fit the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Makes the calls to the server; for hosts with their own transport, and for tests. */
  @property({ attribute: false }) client: Client | undefined;

  protected readonly l: LocaleController = new LocaleController(this);

  /** Detects the language again, after a shadow root around the element changed its `lang`. */
  refreshLocale(): void {
    void this.l.refresh();
  }

  /** Name of the content to load, from the attributes; falsy if there is nothing to load. */
  protected abstract wanted(): unknown;
  /** Loads the named content, unless it is loaded. */
  protected abstract open(): Promise<void>;
  /** Truthy if the content could not be loaded. */
  protected abstract failed(): unknown;
  /** The content, or why it could not be loaded; nothing while it loads. */
  protected abstract renderCard(): unknown;

  /** Whether the content has no card around it. */
  protected bare(): unknown {
    return false;
  }

  /** Text of the live region. */
  protected announces(): unknown {
    return nothing;
  }

  override connectedCallback(): void {
    if (this.hasUpdated) super.connectedCallback();
    else void this.#drawFirst();
  }

  /**
   * Until there is something to draw, the page's own link or server-rendered markup stays. Only freshly loaded data
   * replaces it.
   */
  async #drawFirst(): Promise<void> {
    const words = this.l.refresh();
    // A page may set properties right after inserting the element.
    await Promise.resolve();
    // Attributes set before the element was defined arrive with its first update: without a name, load nothing yet.
    if (this.wanted()) await this.open();
    await words;
    if (this.shadowRoot) {
      // Let the server-rendered markup paint first; it stays if the load fails.
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      if (!this.l.ready || this.failed()) return;
    }
    await drawOver(this, () => super.connectedCallback());
    warnOfContrast(this);
  }

  protected override willUpdate(): void {
    void this.open();
  }

  protected override render() {
    const { l } = this;
    const card = l.ready && arrayMethodsWork() && this.renderCard();
    return html`
      <div id="root" class=${card && !this.bare() ? 'card' : ''} part="root" lang=${l.language} dir=${l.dir} @submit=${stay}>
        ${card || html`<slot></slot>`}
        <div aria-live="polite" class="quietly">${card ? this.announces() : nothing}</div>
      </div>
    `;
  }
}
