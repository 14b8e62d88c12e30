import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { serverOf } from '../controllers/server-of.ts';
import { ShuraElement } from '../element/shura-element.ts';
import { renderButton } from '../parts/button.ts';
import { sayNoSuggestion } from '../say/absent.ts';
import { sayDone } from '../say/authors.ts';
import { renderAbsent } from '../suggestion/absent.ts';
import { styles } from './shura-track.styles.ts';
import { renderTrack } from './suggestion-card.ts';
import { renderAuthor } from './track-author.ts';
import { renderSupporterContest } from './track-contest.ts';
import { TrackController } from './track-controller.ts';
import { isUnknown, renderLookup, sayMissed } from './track-lookup.ts';

export type { ShuraErrorEvent } from '../controllers/error-events.ts';
export type { TrackActedEvent } from './track-events.ts';

/**
 * The history of one suggestion, step by step, and the next promised step. A sender also sees an own suggestion before it
 * is published. With the tracking code, the author can reply, appeal or erase the suggestion.
 *
 * @summary The path of one suggestion, by its reference.
 * @tag shura-track
 * @slot - Shown while the suggestion loads and when it cannot be loaded. Put a link to the server's page of the same
 * suggestion here (`/s/{reference}`), so that people without scripts can read it.
 * @fires {TrackActedEvent} shura-track-acted - The server accepted an act of the author. Reference and kind only.
 * @fires {ShuraErrorEvent} shura-error - An act of the author could not be sent.
 * @csspart heading - The heading.
 * @csspart facts - Supporters, basis and category.
 * @csspart promoted - The note about the poll that was made from the suggestion.
 * @csspart contest - Controls for a supporter who says whether what was promised is carried out, a `details`.
 * @csspart author - Controls for the author only, a `details`.
 */
export class ShuraTrack extends ShuraElement {
  static override readonly styles = styles;

  /** Reference of the suggestion, such as `K3M7-9QXT`; without one, the reader can type it. */
  @property() reference = '';

  readonly #track: TrackController = new TrackController(this);

  /** Without a reference, the reader can type one. */
  protected override wanted() {
    return true;
  }

  protected override open(): Promise<void> {
    return this.#track.open();
  }

  protected override failed() {
    return this.#track.resource.failure;
  }

  protected override announces() {
    const { acted, resource } = this.#track;
    if (acted) return sayDone(this.l, acted);
    return this.reference || resource.value ? nothing : sayMissed(this.#view());
  }

  protected override renderCard() {
    const { l, reference } = this;
    const v = this.#view();
    const { resource } = this.#track;
    const { value: suggestion, failure } = resource;
    if (suggestion) {
      const track = { ...v, suggestion };
      return html`${renderTrack(track, [renderSupporterContest(track), renderAuthor(track)])} ${reference ? nothing : this.#renderOthers()}`;
    }
    const author = failure && isUnknown(failure) ? renderAuthor(v) : nothing;
    if (!reference) return html`${renderLookup(v)} ${author}`;
    const missing = { title: l.msg('تعذّر عرض المقترح', { id: 'track/not-shown' }), unknown: sayNoSuggestion(l) };
    return failure && html`${renderAbsent(l, this, resource, missing)} ${author}`;
  }

  #view() {
    const { l, headingLevel: level } = this;
    return { l, controller: this.#track, level, server: serverOf(this) };
  }

  #renderOthers() {
    return html`<div class="bar">${renderButton(this.l.msg('متابعة مقترح آخر', { id: 'track/other' }), () => this.#track.find(''))}</div>`;
  }
}
