import type { ConsultationClient } from '@shura/client';
import type { Numerals, ThemeChoice } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawFirst } from '../controllers/first-drawing.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { serverOf } from '../controllers/server-of.ts';
import { sayNoSuggestion } from '../say/absent.ts';
import { sayDone } from '../say/authors.ts';
import { renderAbsent } from '../suggestion/absent.ts';
import { styles } from './shura-track.styles.ts';
import { renderAuthor } from './track-author.ts';
import { renderTrack } from './track-card.ts';
import { TrackController } from './track-controller.ts';
import { isUnknown, renderLookup, sayMissed } from './track-lookup.ts';
import type { TrackView } from './track-view.ts';

export type { ConsultationErrorEvent } from '../controllers/consultation-events.ts';
export type { TrackActedEvent } from './track-events.ts';

/**
 * What became of one suggestion, step by step, and what is promised next; one's own also before it is published. Its
 * author replies, appeals or erases it here, with the tracking code.
 *
 * @summary The path of one suggestion, by its reference.
 * @tag shura-track
 * @slot - Shown while the suggestion loads and when it cannot be loaded. Put a link to the server's page of the same
 *   suggestion here (`/s/{reference}`), so that people without scripts can read it.
 * @attr {string} lang - Language of the element, `ar` or `en` with or without a region; by default that of the nearest
 *   ancestor that has one, else Arabic.
 * @fires {TrackActedEvent} shura-track-acted - The server took what the author did. Reference and kind only.
 * @fires {ConsultationErrorEvent} shura-error - What the author did could not be sent.
 * @csspart root - The card.
 * @csspart heading - The heading.
 * @csspart promoted - That it became a poll.
 * @csspart author - What only the author can do, a `details`.
 * @csspart button - Every button.
 * @cssprop {<color>} [--shura-accent=light-dark(#0e5a5a, #6fd0c5)] - Nodes, links, buttons.
 * @cssprop {<color>} [--shura-on-accent=light-dark(#fff, #06211f)] - Words on the accent.
 * @cssprop {<color>} [--shura-surface=light-dark(#fff, #151a21)] - The card.
 * @cssprop {<color>} [--shura-text=light-dark(#1c2430, #e9edf2)] - Words.
 * @cssprop {<color>} [--shura-muted=light-dark(#465060, #b1bac7)] - Offices and dates.
 * @cssprop {<color>} [--shura-border=light-dark(#d8dce3, #323b48)] - Hairlines, and the line of the thread.
 * @cssprop {<color>} [--shura-danger=light-dark(#9b1c1c, #ff9d92)] - Errors.
 * @cssprop {<color>} [--shura-focus=var(--shura-accent)] - The focus ring.
 * @cssprop {<length>} [--shura-radius=14px] - Corners of the card.
 * @cssprop {<length>} [--shura-space=1rem] - The unit of space.
 * @cssprop {<font-family>} [--shura-font=inherit] - The font.
 * @cssprop {<number>} [--shura-font-scale-ar=1.08] - How much larger Arabic is set than English.
 */
export class ShuraTrack extends LitElement {
  static override readonly styles = styles;

  /** Reference of the suggestion, such as `K3M7-9QXT`; without it, one can be typed. */
  @property() reference = '';

  /** Address of the Shura server, with its mount path; by default where the script came from. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), whatever the language. */
  @property() numerals: Numerals = 'latn';

  /** Follows the reader's system (`auto`), or is always `light` or `dark`. */
  @property() theme: ThemeChoice = 'auto';

  /** Level of the element's heading, 1 to 6, to fit the outline of the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Makes the calls to the server; for hosts with a transport of their own, and for tests. */
  @property({ attribute: false }) client: ConsultationClient | undefined;

  readonly #locale: LocaleController = new LocaleController(this);
  readonly #track: TrackController = new TrackController(this);

  /** Looks up the language again, after a shadow root around the element has changed its `lang`. */
  refreshLocale(): void {
    void this.#locale.refresh();
  }

  override connectedCallback(): void {
    void drawFirst(
      this,
      this.#locale,
      () => this.#track.open(),
      () => this.#track.resource.failure,
      () => super.connectedCallback(),
    );
  }

  protected override willUpdate(): void {
    void this.#track.open();
  }

  protected override render() {
    const [l, controller] = [this.#locale, this.#track];
    const { value, failure } = controller.resource;
    const found = l.ready && (!this.reference || value);
    const drawn = found || (l.ready && failure);
    const v = { l, controller, level: this.headingLevel, server: serverOf(this), now: Date.now() };
    return html`
      <div id="root" class=${drawn ? 'card' : ''} part="root" lang=${l.language} dir=${l.dir}>
        <div role="status" class="quietly">${!l.ready ? nothing : controller.acted ? sayDone(l, controller.acted) : found && !value ? sayMissed(v) : nothing}</div>
        ${
          !drawn
            ? nothing
            : value
              ? this.#renderTrack({ ...v, suggestion: value })
              : found
                ? renderLookup(v)
                : renderAbsent(l, this, controller.resource, sayNoSuggestion(l))
        }
        ${drawn && !value && failure && isUnknown(failure) ? renderAuthor(v) : nothing}
        ${found ? nothing : html`<slot></slot>`}
      </div>
    `;
  }

  #renderTrack(v: TrackView) {
    const { l, controller } = v;
    const others = html`<div class="bar"><button type="button" part="button" @click=${() => controller.find('')}>${l.msg('متابعة مقترح آخر', { id: 'track/other' })}</button></div>`;
    return html`${renderTrack(v, renderAuthor(v))} ${this.reference ? nothing : others}`;
  }
}
