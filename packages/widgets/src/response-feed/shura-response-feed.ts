import type { ConsultationClient } from '@shura/client';
import type { Numerals, Responses, ThemeChoice } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawFirst } from '../controllers/first-drawing.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { clientOf, serverOf } from '../controllers/server-of.ts';
import { sayNoAgency } from '../say/absent.ts';
import { renderAbsent } from '../suggestion/absent.ts';
import { renderFeed } from './feed-cards.ts';
import { styles } from './shura-response-feed.styles.ts';

/**
 * What an agency did with what people told it, a card for each consultation, the newest first: we asked, you said, we
 * did, and what we did not do and why. One that closed without an answer says for how long it has owed it.
 *
 * @summary We asked, you said, we did.
 * @tag shura-response-feed
 * @slot - Shown while the feed loads and when it cannot be loaded. Put a link to the server's page of the consultation
 *   here (`/c/{slug}`), so that people without scripts can read it.
 * @attr {string} lang - Language of the element, `ar` or `en` with or without a region; by default that of the nearest
 *   ancestor that has one, else Arabic.
 * @csspart root - The card that holds all.
 * @csspart heading - The heading of the feed.
 * @csspart card - One consultation.
 * @csspart button - The button that tries again.
 * @cssprop {<color>} [--shura-accent=light-dark(#0e5a5a, #6fd0c5)] - Nodes, links, names of the parts.
 * @cssprop {<color>} [--shura-surface=light-dark(#fff, #151a21)] - The card.
 * @cssprop {<color>} [--shura-text=light-dark(#1c2430, #e9edf2)] - Words.
 * @cssprop {<color>} [--shura-muted=light-dark(#465060, #b1bac7)] - Dates and counts.
 * @cssprop {<color>} [--shura-border=light-dark(#d8dce3, #323b48)] - Hairlines, and the line of the thread.
 * @cssprop {<color>} [--shura-focus=var(--shura-accent)] - The focus ring.
 * @cssprop {<length>} [--shura-radius=14px] - Corners of the card.
 * @cssprop {<length>} [--shura-space=1rem] - The unit of space.
 * @cssprop {<font-family>} [--shura-font=inherit] - The font.
 * @cssprop {<number>} [--shura-font-scale-ar=1.08] - How much larger Arabic is set than English.
 */
export class ShuraResponseFeed extends LitElement {
  static override readonly styles = styles;

  /** Slug of the agency, such as `muscat`. */
  @property() agency = '';

  /** Slug of one consultation; without it, all that have opened. */
  @property() consultation = '';

  /** Address of the Shura server, with its mount path; by default where the script came from. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), whatever the language. */
  @property() numerals: Numerals = 'latn';

  /** Follows the reader's system (`auto`), or is always `light` or `dark`. */
  @property() theme: ThemeChoice = 'auto';

  /** Level of the feed's heading, 1 to 4, to fit the outline of the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Makes the calls to the server; for hosts with a transport of their own, and for tests. */
  @property({ attribute: false }) client: ConsultationClient | undefined;

  readonly #locale: LocaleController = new LocaleController(this);
  readonly #feed: ResourceController<Responses> = new ResourceController(this, () =>
    clientOf(this).responses(this.agency, this.consultation || undefined),
  );

  /** Looks up the language again, after a shadow root around the element has changed its `lang`. */
  refreshLocale(): void {
    void this.#locale.refresh();
  }

  override connectedCallback(): void {
    void drawFirst(
      this,
      this.#locale,
      () => (this.agency || this.consultation) && this.#open(),
      () => this.#feed.failure,
      () => super.connectedCallback(),
    );
  }

  protected override willUpdate(): void {
    void this.#open();
  }

  protected override render() {
    const l = this.#locale;
    const { value, failure } = this.#feed;
    const drawn = l.ready && (value ?? failure);
    return html`
      <div id="root" class=${drawn ? 'card' : ''} part="root" lang=${l.language} dir=${l.dir}>
        ${!drawn ? nothing : value ? renderFeed({ l, level: this.headingLevel, server: serverOf(this), now: Date.now() }, value) : renderAbsent(l, this, this.#feed, sayNoAgency(l))}
        ${value && drawn ? nothing : html`<slot></slot>`}
      </div>
    `;
  }

  #open(): Promise<void> {
    return this.#feed.open(this.agency, this.consultation, this.server, this.client);
  }
}
