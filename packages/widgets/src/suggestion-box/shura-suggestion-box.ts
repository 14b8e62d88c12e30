import type { ConsultationClient } from '@shura/client';
import type { Consultation, Numerals, ThemeChoice } from '@shura/contract';
import { countLetters, most } from '@shura/contract/suggestion-form';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawFirst } from '../controllers/first-drawing.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { serverOf } from '../controllers/server-of.ts';
import { sayNoConsultation } from '../say/absent.ts';
import { countAlike } from '../say/counts.ts';
import { renderAbsent } from '../suggestion/absent.ts';
import { renderBox } from './box-card.ts';
import { BoxController } from './box-controller.ts';
import { countLeft } from './box-plurals.ts';
import { renderSent } from './box-sent.ts';
import type { BoxView } from './box-view.ts';
import { styles } from './shura-suggestion-box.styles.ts';

export type { ConsultationErrorEvent } from '../controllers/consultation-events.ts';
export type { SuggestionSentEvent } from './box-events.ts';

/**
 * Takes suggestions to a consultation: says who reads them, by when they answer and by which rules, shows what others
 * have said alike while one is written, warns of personal data, and gives the sender a reference and a secret code.
 *
 * @summary A suggestion box: no account, no name.
 * @tag shura-suggestion-box
 * @slot - Shown while the box loads and when it cannot be loaded. Put a link to the server's page of the consultation
 *   here (`/c/{slug}`), so that people without scripts can write.
 * @attr {string} lang - Language of the element, `ar` or `en` with or without a region; by default that of the nearest
 *   ancestor that has one, else Arabic.
 * @fires {SuggestionSentEvent} shura-suggestion-sent - The server received a suggestion. Its reference, never its words.
 * @fires {ConsultationErrorEvent} shura-error - Something could not be loaded or sent.
 * @csspart root - The card.
 * @csspart heading - The heading.
 * @csspart option - One basis: a label with its box.
 * @csspart alike - Suggestions that say something alike.
 * @csspart button - Every button.
 * @csspart problem - What went wrong, and where.
 * @cssprop {<color>} [--shura-accent=light-dark(#0e5a5a, #6fd0c5)] - Buttons, links, what is chosen.
 * @cssprop {<color>} [--shura-on-accent=light-dark(#fff, #06211f)] - Words on the accent.
 * @cssprop {<color>} [--shura-surface=light-dark(#fff, #151a21)] - The card, and what is written on.
 * @cssprop {<color>} [--shura-text=light-dark(#1c2430, #e9edf2)] - Words.
 * @cssprop {<color>} [--shura-muted=light-dark(#465060, #b1bac7)] - Rules, hints and marks.
 * @cssprop {<color>} [--shura-border=light-dark(#d8dce3, #323b48)] - Hairlines.
 * @cssprop {<color>} [--shura-danger=light-dark(#9b1c1c, #ff9d92)] - Errors.
 * @cssprop {<color>} [--shura-focus=var(--shura-accent)] - The focus ring.
 * @cssprop {<length>} [--shura-radius=14px] - Corners of the card.
 * @cssprop {<length>} [--shura-space=1rem] - The unit of space.
 * @cssprop {<font-family>} [--shura-font=inherit] - The font.
 * @cssprop {<number>} [--shura-font-scale-ar=1.08] - How much larger Arabic is set than English.
 */
export class ShuraSuggestionBox extends LitElement {
  static override readonly styles = styles;

  /** Slug of the consultation, such as `green-muscat`. */
  @property() consultation = '';

  /** Address of the Shura server, with its mount path; by default where the script came from. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), whatever the language. */
  @property() numerals: Numerals = 'latn';

  /** Follows the reader's system (`auto`), or is always `light` or `dark`. */
  @property() theme: ThemeChoice = 'auto';

  /** Level of the box's heading, 1 to 5, to fit the outline of the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Makes the calls to the server; for hosts with a transport of their own, and for tests. */
  @property({ attribute: false }) client: ConsultationClient | undefined;

  readonly #locale: LocaleController = new LocaleController(this);
  readonly #box: BoxController = new BoxController(this);

  /** Looks up the language again, after a shadow root around the element has changed its `lang`. */
  refreshLocale(): void {
    void this.#locale.refresh();
  }

  override connectedCallback(): void {
    void drawFirst(
      this,
      this.#locale,
      () => this.consultation && this.#box.open(),
      () => this.#box.resource.failure,
      () => super.connectedCallback(),
    );
  }

  protected override willUpdate(): void {
    void this.#box.open();
  }

  protected override render() {
    const l = this.#locale;
    const { value, failure } = this.#box.resource;
    const drawn = l.ready && (value ?? failure);
    return html`
      <div id="root" class=${drawn ? 'card' : ''} part="root" lang=${l.language} dir=${l.dir}>
        <div role="status" class="quietly">${drawn ? this.#sayAnnounced() : nothing}</div>
        ${!drawn ? nothing : value ? this.#renderBox(value) : renderAbsent(l, this, this.#box.resource, sayNoConsultation(l))}
        ${value && drawn ? nothing : html`<slot></slot>`}
      </div>
    `;
  }

  #renderBox(consultation: Consultation) {
    const v: BoxView = {
      ...this.#box.state,
      l: this.#locale,
      controller: this.#box,
      consultation,
      server: serverOf(this),
      level: this.headingLevel,
    };
    return v.sent ? renderSent(v, v.sent) : renderBox(v);
  }

  #sayAnnounced() {
    const l = this.#locale;
    const { draft, state } = this.#box;
    switch (state.announced) {
      case 'left':
        return countLeft(l, most.text - countLetters(draft['text'] ?? ''));
      case 'alike':
        return countAlike(l, state.alike?.length ?? 0);
      case 'copied':
        return l.msg('نُسخ', { id: 'box/copied' });
      case 'not-copied':
        return l.msg('تعذّر النسخ', { id: 'box/not-copied' });
      default:
        return nothing;
    }
  }
}
