import type { ConsultationClient } from '@shura/client';
import type { Numerals, ThemeChoice } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawOver } from '../controllers/draw-over.ts';
import { listsWork } from '../controllers/lists-work.ts';
import { LocaleController } from '../controllers/locale-controller.ts';

/** Stops the browser from submitting a form: it would put what is typed, such as a tracking code, into the page's address. */
const stay = (event: Event): void => event.preventDefault();

/**
 * What all elements have in common: each shows something of a server's, in the language around it.
 *
 * @attr {string} lang - Language of the element, `ar` or `en` with or without a region; by default that of the nearest
 *   ancestor that has one, else Arabic.
 * @csspart root - The card.
 * @csspart button - Every button.
 * @cssprop {<color>} [--shura-accent=light-dark(#0e5a5a, #6fd0c5)] - Buttons, links, bars, what is chosen.
 * @cssprop {<color>} [--shura-on-accent=light-dark(#fff, #000)] - Words on the accent; by default white or black, whichever can be read on it.
 * @cssprop {<color>} [--shura-surface=light-dark(#fff, #151a21)] - The card, and what is written on.
 * @cssprop {<color>} [--shura-text=light-dark(#1c2430, #e9edf2)] - Words.
 * @cssprop {<color>} [--shura-muted=light-dark(#465060, #b1bac7)] - Dates, hints, definitions and marks.
 * @cssprop {<color>} [--shura-border=light-dark(#d8dce3, #323b48)] - Hairlines.
 * @cssprop {<color>} [--shura-danger=light-dark(#9b1c1c, #ff9d92)] - Errors.
 * @cssprop {<color>} [--shura-focus=var(--shura-accent)] - The focus ring.
 * @cssprop {<length>} [--shura-radius=14px] - Corners of the card.
 * @cssprop {<length>} [--shura-space=1rem] - The unit of space; at most a twentieth of the window's width.
 * @cssprop {<font-family>} [--shura-font=inherit] - The font.
 * @cssprop {<number>} [--shura-font-scale-ar=1.08] - How much larger Arabic is set than English.
 */
export abstract class ShuraElement<Client = ConsultationClient> extends LitElement {
  /** Address of the Shura server, with its mount path; by default where the script came from. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), whatever the language. */
  @property() numerals: Numerals = 'latn';

  /** Follows the reader's system (`auto`), or is always `light` or `dark`. */
  @property() theme: ThemeChoice = 'auto';

  /** Level of the element's heading, 1 to 5, to fit the outline of the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Makes the calls to the server; for hosts with a transport of their own, and for tests. */
  @property({ attribute: false }) client: Client | undefined;

  protected readonly l: LocaleController = new LocaleController(this);

  /** Looks up the language again, after a shadow root around the element has changed its `lang`. */
  refreshLocale(): void {
    void this.l.refresh();
  }

  /** What it shows, as its attributes name it; empty before they do. */
  protected abstract wanted(): unknown;
  /** Fetches that, unless it is there. */
  protected abstract open(): Promise<void>;
  /** Why it could not be had. */
  protected abstract failed(): unknown;
  /** That, or that it could not be had; nothing while it is on its way. */
  protected abstract renderCard(): unknown;

  /** Whether that stands on no card. */
  protected bare(): unknown {
    return false;
  }

  /** For the live region. */
  protected announces(): unknown {
    return nothing;
  }

  override connectedCallback(): void {
    if (this.hasUpdated) super.connectedCallback();
    else void this.#drawFirst();
  }

  /**
   * Until there is something to draw, the page's own link stays as it is, or what a server drew in its place: which nothing
   * but the same, fetched anew, is better than.
   */
  async #drawFirst(): Promise<void> {
    const words = this.l.refresh();
    // Whoever puts an element on a page may set its properties right after.
    await Promise.resolve();
    // What was set before the element was defined comes with its first update: without a name yet there is nothing to fetch.
    if (this.wanted()) await this.open();
    await words;
    if (this.shadowRoot) {
      // What a server drew is painted first, and stays where nothing better can be had.
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      if (!this.l.ready || this.failed()) return;
    }
    await drawOver(this, () => super.connectedCallback());
  }

  protected override willUpdate(): void {
    void this.open();
  }

  protected override render() {
    const { l } = this;
    const card = l.ready && listsWork() && this.renderCard();
    return html`
      <div id="root" class=${card && !this.bare() ? 'card' : ''} part="root" lang=${l.language} dir=${l.dir} @submit=${stay}>
        <div role="status" class="quietly">${card ? this.announces() : nothing}</div>
        ${card || html`<slot></slot>`}
      </div>
    `;
  }
}
