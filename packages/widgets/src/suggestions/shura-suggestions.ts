import type { ConsultationClient } from '@shura/client';
import type { Numerals, ThemeChoice } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawFirst } from '../controllers/first-drawing.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { serverOf } from '../controllers/server-of.ts';
import { sayNoConsultation } from '../say/absent.ts';
import { countSuggestions } from '../say/counts.ts';
import { renderAbsent } from '../suggestion/absent.ts';
import { renderList } from './list-body.ts';
import { ListController } from './list-controller.ts';
import { styles } from './shura-suggestions.styles.ts';

export type { ConsultationErrorEvent } from '../controllers/consultation-events.ts';

/**
 * What people suggested in a consultation, the longest waiting first: for how long each has waited or what became of it,
 * in its author's words, with a button to support it. Only pages that somebody asked for are drawn.
 *
 * @summary The suggestions of a consultation, and who is waiting.
 * @tag shura-suggestions
 * @slot - Shown while the list loads and when it cannot be loaded. Put a link to the server's page of the consultation
 *   here (`/c/{slug}`), so that people without scripts can read it.
 * @attr {string} lang - Language of the element, `ar` or `en` with or without a region; by default that of the nearest
 *   ancestor that has one, else Arabic.
 * @fires {ConsultationErrorEvent} shura-error - Something could not be loaded or sent.
 * @csspart root - The card.
 * @csspart heading - The heading.
 * @csspart suggestion - One suggestion.
 * @csspart answer - What became of it.
 * @csspart promoted - That it became a poll.
 * @csspart button - Every button.
 * @cssprop {<color>} [--shura-accent=light-dark(#0e5a5a, #6fd0c5)] - Buttons and links.
 * @cssprop {<color>} [--shura-surface=light-dark(#fff, #151a21)] - The card.
 * @cssprop {<color>} [--shura-text=light-dark(#1c2430, #e9edf2)] - Words.
 * @cssprop {<color>} [--shura-muted=light-dark(#465060, #b1bac7)] - Clocks, dates and counts.
 * @cssprop {<color>} [--shura-border=light-dark(#d8dce3, #323b48)] - Hairlines.
 * @cssprop {<color>} [--shura-danger=light-dark(#9b1c1c, #ff9d92)] - Errors.
 * @cssprop {<color>} [--shura-focus=var(--shura-accent)] - The focus ring.
 * @cssprop {<length>} [--shura-radius=14px] - Corners of the card.
 * @cssprop {<length>} [--shura-space=1rem] - The unit of space.
 * @cssprop {<font-family>} [--shura-font=inherit] - The font.
 * @cssprop {<number>} [--shura-font-scale-ar=1.08] - How much larger Arabic is set than English.
 */
export class ShuraSuggestions extends LitElement {
  static override readonly styles = styles;

  /** Slug of the consultation, such as `green-muscat`. */
  @property() consultation = '';

  /** Address of the Shura server, with its mount path; by default where the script came from. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), whatever the language. */
  @property() numerals: Numerals = 'latn';

  /** Follows the reader's system (`auto`), or is always `light` or `dark`. */
  @property() theme: ThemeChoice = 'auto';

  /** Level of the list's heading, 1 to 5, to fit the outline of the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Makes the calls to the server; for hosts with a transport of their own, and for tests. */
  @property({ attribute: false }) client: ConsultationClient | undefined;

  readonly #locale: LocaleController = new LocaleController(this);
  readonly #list: ListController = new ListController(this);

  /** Looks up the language again, after a shadow root around the element has changed its `lang`. */
  refreshLocale(): void {
    void this.#locale.refresh();
  }

  override connectedCallback(): void {
    void drawFirst(
      this,
      this.#locale,
      () => this.consultation && this.#list.open(),
      () => this.#list.resource.failure,
      () => super.connectedCallback(),
    );
  }

  protected override willUpdate(): void {
    void this.#list.open();
  }

  protected override render() {
    const l = this.#locale;
    const { resource, consultation, pages, changed } = this.#list;
    const there = l.ready && consultation;
    const failed = l.ready && resource.failure;
    return html`
      <div id="root" class=${there || failed ? 'card' : ''} part="root" lang=${l.language} dir=${l.dir}>
        <div role="status" class="quietly">${there && changed && resource.value ? countSuggestions(l, pages[0]?.total ?? 0) : nothing}</div>
        ${there ? renderList({ l, controller: this.#list, server: serverOf(this), level: this.headingLevel }, consultation) : nothing}
        ${failed ? renderAbsent(l, this, resource, sayNoConsultation(l)) : nothing}
        ${there && !failed ? nothing : html`<slot></slot>`}
      </div>
    `;
  }
}
