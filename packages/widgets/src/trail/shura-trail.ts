import type { ConsultationClient } from '@shura/client';
import type { Numerals, ThemeChoice, Trail } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawFirst } from '../controllers/first-drawing.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { clientOf, serverOf } from '../controllers/server-of.ts';
import { sayNoSuggestion } from '../say/absent.ts';
import { renderAbsent } from '../suggestion/absent.ts';
import { styles } from './shura-trail.styles.ts';
import { renderTrail } from './trail-steps.ts';

/**
 * From a suggestion to the poll it became, its result, the decision and what was carried out, each with a day and a link,
 * on one line: by the suggestion's reference, or by the poll. Draws nothing while there is only a suggestion.
 *
 * @summary Suggestion, poll, result, decision, carried out.
 * @tag shura-trail
 * @slot - Shown while the trail loads and when it cannot be loaded. Put a link to the server's page of the suggestion
 *   here (`/s/{reference}`), so that people without scripts can read it.
 * @attr {string} lang - Language of the element, `ar` or `en` with or without a region; by default that of the nearest
 *   ancestor that has one, else Arabic.
 * @csspart root - The card.
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
export class ShuraTrail extends LitElement {
  static override readonly styles = styles;

  /** Reference of the suggestion, such as `K3M7-9QXT`. */
  @property() reference = '';

  /** Slug of the poll, such as `new-parks`, where the trail stands beside the poll. */
  @property() poll = '';

  /** Address of the Shura server, with its mount path; by default where the script came from. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), whatever the language. */
  @property() numerals: Numerals = 'latn';

  /** Follows the reader's system (`auto`), or is always `light` or `dark`. */
  @property() theme: ThemeChoice = 'auto';

  /** Makes the calls to the server; for hosts with a transport of their own, and for tests. */
  @property({ attribute: false }) client: ConsultationClient | undefined;

  readonly #locale: LocaleController = new LocaleController(this);
  readonly #trail: ResourceController<Trail> = new ResourceController(this, () =>
    clientOf(this).trail(this.poll ? `polls/${this.poll}` : `suggestions/${this.reference}`),
  );

  /** Looks up the language again, after a shadow root around the element has changed its `lang`. */
  refreshLocale(): void {
    void this.#locale.refresh();
  }

  override connectedCallback(): void {
    void drawFirst(
      this,
      this.#locale,
      () => (this.reference || this.poll) && this.#open(),
      () => this.#trail.failure,
      () => super.connectedCallback(),
    );
  }

  protected override willUpdate(): void {
    void this.#open();
  }

  protected override render() {
    const l = this.#locale;
    const { value, failure } = this.#trail;
    const drawn = l.ready && (value ?? failure);
    const steps = value?.steps ?? [];
    const alone = value !== undefined && steps.length < 2;
    return html`
      <div id="root" class=${drawn && !alone ? 'card' : ''} part="root" lang=${l.language} dir=${l.dir}>
        ${drawn && steps.length > 1 ? renderTrail(l, steps, serverOf(this)) : nothing}
        ${drawn && !value ? renderAbsent(l, this, this.#trail, sayNoSuggestion(l)) : nothing}
        ${drawn && value ? nothing : html`<slot></slot>`}
      </div>
    `;
  }

  #open(): Promise<void> {
    return this.#trail.open(this.reference, this.poll, this.server, this.client);
  }
}
