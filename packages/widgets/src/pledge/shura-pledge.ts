import type { ConsultationClient } from '@shura/client';
import type { Numerals, PublicPledge, ThemeChoice } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawFirst } from '../controllers/first-drawing.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { clientOf } from '../controllers/server-of.ts';
import { sayNoAgency } from '../say/absent.ts';
import { renderAbsent } from '../suggestion/absent.ts';
import { renderPledge } from './pledge-figures.ts';
import { styles } from './shura-pledge.styles.ts';

/**
 * What an agency promised to those who write to it, and how it keeps that: three clocks, each by itself, each with what
 * it counts beside it. There is no rate of fewer than twenty.
 *
 * @summary An agency's pledge, and how it keeps it.
 * @tag shura-pledge
 * @slot - Shown while the pledge loads and when it cannot be loaded. Put a link to the server's page of the agency here
 *   (`/a/{slug}`), so that people without scripts can read it.
 * @attr {string} lang - Language of the element, `ar` or `en` with or without a region; by default that of the nearest
 *   ancestor that has one, else Arabic.
 * @csspart root - The card.
 * @csspart heading - The heading.
 * @csspart clock - One clock.
 * @csspart button - The button that tries again.
 * @cssprop {<color>} [--shura-accent=light-dark(#0e5a5a, #6fd0c5)] - Nodes, links.
 * @cssprop {<color>} [--shura-surface=light-dark(#fff, #151a21)] - The card.
 * @cssprop {<color>} [--shura-text=light-dark(#1c2430, #e9edf2)] - Words.
 * @cssprop {<color>} [--shura-muted=light-dark(#465060, #b1bac7)] - Dates and definitions.
 * @cssprop {<color>} [--shura-border=light-dark(#d8dce3, #323b48)] - Hairlines.
 * @cssprop {<color>} [--shura-focus=var(--shura-accent)] - The focus ring.
 * @cssprop {<length>} [--shura-radius=14px] - Corners of the card.
 * @cssprop {<length>} [--shura-space=1rem] - The unit of space.
 * @cssprop {<font-family>} [--shura-font=inherit] - The font.
 * @cssprop {<number>} [--shura-font-scale-ar=1.08] - How much larger Arabic is set than English.
 */
export class ShuraPledge extends LitElement {
  static override readonly styles = styles;

  /** Slug of the agency, such as `muscat`. */
  @property() agency = '';

  /** Address of the Shura server, with its mount path; by default where the script came from. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), whatever the language. */
  @property() numerals: Numerals = 'latn';

  /** Follows the reader's system (`auto`), or is always `light` or `dark`. */
  @property() theme: ThemeChoice = 'auto';

  /** Level of the element's heading, 1 to 5, to fit the outline of the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Makes the calls to the server; for hosts with a transport of their own, and for tests. */
  @property({ attribute: false }) client: ConsultationClient | undefined;

  readonly #locale: LocaleController = new LocaleController(this);
  readonly #pledge: ResourceController<PublicPledge> = new ResourceController(this, () =>
    clientOf(this).pledge(this.agency),
  );

  /** Looks up the language again, after a shadow root around the element has changed its `lang`. */
  refreshLocale(): void {
    void this.#locale.refresh();
  }

  override connectedCallback(): void {
    void drawFirst(
      this,
      this.#locale,
      () => this.agency && this.#open(),
      () => this.#pledge.failure,
      () => super.connectedCallback(),
    );
  }

  protected override willUpdate(): void {
    void this.#open();
  }

  protected override render() {
    const l = this.#locale;
    const { value, failure } = this.#pledge;
    const drawn = l.ready && (value ?? failure);
    return html`
      <div id="root" class=${drawn ? 'card' : ''} part="root" lang=${l.language} dir=${l.dir}>
        ${!drawn ? nothing : value ? renderPledge(l, value, this.headingLevel) : renderAbsent(l, this, this.#pledge, sayNoAgency(l))}
        ${drawn && value ? nothing : html`<slot></slot>`}
      </div>
    `;
  }

  #open(): Promise<void> {
    return this.#pledge.open(this.agency, this.server, this.client);
  }
}
