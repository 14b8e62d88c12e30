import { str } from '@lit/localize/internal/str-tag.js';
import type { ConsultationClient } from '@shura/client';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { drawFirst } from '../controllers/first-drawing.ts';
import { drawOrLink, keepEnter } from '../controllers/host-page.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { serverOf } from '../controllers/server-of.ts';
import type { Numerals } from '../localization/format.ts';
import { form } from '../styles/form.ts';
import { host } from '../styles/host.ts';
import { suggestion } from '../styles/suggestion.ts';
import { thread } from '../styles/thread.ts';
import { tokens } from '../styles/tokens.ts';
import { renderAbsent } from '../suggestion/absent.ts';
import { renderReference, renderWords } from '../suggestion/author-words.ts';
import { renderPromoted } from '../suggestion/promoted.ts';
import { countSupporters } from '../suggestion/supporters.ts';
import { fill, hole } from '../text/isolation.ts';
import { trackStyles } from './shura-track.styles.ts';
import { renderAct } from './track-acts.ts';
import { renderAuthor, sayDone } from './track-author.ts';
import { TrackController } from './track-controller.ts';
import { isUnknown, renderLookup, sayUnknown } from './track-lookup.ts';
import { nextSteps } from './track-next.ts';
import { renderSource } from './track-source.ts';
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
  static override readonly styles = [tokens, host, form, suggestion, thread, trackStyles];

  /** Reference of the suggestion, such as `K3M7-9QXT`; without it, one can be typed. */
  @property() reference = '';

  /** Address of the Shura server, with its mount path; by default where the script came from. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), whatever the language. */
  @property() numerals: Numerals = 'latn';

  /** Follows the reader's system (`auto`), or is always `light` or `dark`. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Level of the element's heading, 1 to 6, to fit the outline of the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Makes the calls to the server; for hosts with a transport of their own, and for tests. */
  @property({ attribute: false }) client: ConsultationClient | undefined;

  readonly #locale: LocaleController = new LocaleController(this);
  readonly #track: TrackController = new TrackController(this);

  /** Looks up the language again, after a shadow root around the element has changed its `lang`. */
  refreshLocale(): void {
    this.#locale.refresh();
  }

  override connectedCallback(): void {
    keepEnter(this);
    if (this.hasUpdated) super.connectedCallback();
    else {
      void drawFirst({
        host: this,
        locale: this.#locale,
        // What was set before the element was defined comes with its first update.
        open: () => this.#track.open(),
        failed: () => this.#track.resource.failure,
        draw: () => super.connectedCallback(),
      });
    }
  }

  protected override willUpdate(): void {
    void this.#track.open();
  }

  protected override performUpdate(): void {
    drawOrLink(this, () => super.performUpdate());
  }

  protected override render() {
    const [l, controller] = [this.#locale, this.#track];
    const { value, failure } = controller.resource;
    const found = l.ready && (!this.reference || value);
    const drawn = found || (l.ready && failure);
    const v = { l, controller, level: this.headingLevel, server: serverOf(this) };
    return html`
      <div id="root" class=${drawn ? 'card' : ''} part="root" lang=${l.language} dir=${l.dir}>
        <div role="status" class="quietly">${controller.acted && l.ready ? sayDone(l, controller.acted) : nothing}</div>
        ${
          !drawn
            ? nothing
            : value
              ? this.#renderTrack({ ...v, suggestion: value })
              : found
                ? renderLookup(v)
                : renderAbsent(l, this, controller.resource, sayUnknown(v))
        }
        ${drawn && !value && failure && isUnknown(failure) ? renderAuthor(v) : nothing}
        ${found ? nothing : html`<slot></slot>`}
      </div>
    `;
  }

  #renderTrack(v: TrackView) {
    const { l, controller, server, suggestion } = v;
    const { reference, consultation, agency, title, text, direction, supporters, acts, publication } = suggestion;
    const next = nextSteps(v);
    return html`
      <div role="heading" aria-level=${v.level} tabindex="-1" class="heading" id="heading" part="heading">
        ${fill(l.msg(str`متابعة المقترح ${hole(0)}`, { id: 'track/of' }), renderReference(reference))}
      </div>
      ${controller.acted ? html`<p><b>${sayDone(l, controller.acted)}</b></p>` : nothing}
      ${
        text === undefined
          ? nothing
          : html`<div class="quote">${title ? html`<b>${renderWords(title, direction)}</b>` : nothing}${renderWords(text, direction)}</div>`
      }
      ${renderPromoted(l, suggestion, server, agency.timeZone, controller.support.given.has(reference))}
      ${renderSource(v)}
      <p class="meta">
        ${publication === 'published' ? html`${countSupporters(l, supporters)} · ` : nothing}<a href="${server}c/${consultation}">${l.msg('الاستشارة التي قُدّم إليها', { id: 'track/consultation' })}</a>
      </p>
      <ol class="thread">
        ${acts.map((act, index) => renderAct(v, act, index === acts.length - 1, next.length > 0))}
        ${next}
      </ol>
      ${renderAuthor(v)}
      ${
        this.reference
          ? nothing
          : html`<div class="bar"><button type="button" part="button" @click=${() => controller.find('')}>${l.msg('متابعة مقترح آخر', { id: 'track/other' })}</button></div>`
      }
    `;
  }
}
