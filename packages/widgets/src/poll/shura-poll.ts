import type { ShuraClient } from '@shura/client';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { keepFocus } from '../controllers/draw-over.ts';
import { serverOf } from '../controllers/server-of.ts';
import { ShuraElement } from '../element/shura-element.ts';
import { renderNothing } from '../parts/absent.ts';
import { sayThanks } from '../say/voting.ts';
import { renderPoll } from './poll-card.ts';
import { PollController } from './poll-controller.ts';
import { styles } from './shura-poll.styles.ts';

export type { ShuraErrorEvent } from '../controllers/error-events.ts';
export type { PollVotedEvent } from './poll-events.ts';

/**
 * Asks the public one question or several. People vote on the page that they are reading, can change their vote, and see
 * the results once the agency makes them visible.
 *
 * @summary A poll: one vote per browser on each site.
 * @tag shura-poll
 * @slot - Shown while the poll loads and when it cannot be loaded. Put a link to the server's page of the same poll
 * here (`/p/{slug}`), so that people without scripts can vote.
 * @fires {PollVotedEvent} shura-poll-voted - The server counted a first answer. Ids only.
 * @fires {PollVotedEvent} shura-poll-changed - The server counted a changed answer. Ids only.
 * @fires {ShuraErrorEvent} shura-error - Something could not be loaded or sent.
 * @csspart question - The question, a heading.
 * @csspart option - One answer: a label with its input.
 * @csspart results - The list of bars.
 * @csspart result - One answer with its bar and numbers.
 * @csspart bar - The filled part of a bar.
 * @csspart apart - Answers that staff entered from paper or by phone: one `details` for each channel.
 * @csspart facts - Facts about the numbers: participants, assurance, who decides.
 * @csspart problem - What went wrong, and where.
 */
export class ShuraPoll extends ShuraElement<ShuraClient> {
  static override readonly styles = styles;

  /** Slug of the poll, such as `new-parks`. */
  @property() poll = '';

  /** `hide` never shows results here, even if the server would. */
  @property() results: 'show' | 'hide' = 'show';

  readonly #poll: PollController = new PollController(this);
  #form: boolean | undefined;

  protected override wanted() {
    return this.poll;
  }

  protected override open(): Promise<void> {
    return this.#poll.open(this.poll, serverOf(this), this.client);
  }

  protected override failed() {
    return !this.#poll.state.poll;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    keepFocus(this);
    this.#holdSize();
  }

  protected override announces() {
    const { thanked, announced } = this.#poll.state;
    return thanked ? sayThanks(this.l) : announced;
  }

  protected override renderCard() {
    const { l, headingLevel: level } = this;
    const controller = this.#poll;
    const { state } = controller;
    const { poll, problem, extras } = state;
    extras?.wear(this.renderRoot as ShadowRoot);
    const resultsHidden = this.results === 'hide';
    const results = resultsHidden ? undefined : state.results;
    if (poll)
      return this.#renderIn(
        l.language,
        renderPoll({ ...state, poll, results, l, controller, level, resultsHidden, server: serverOf(this) }),
      );
    return (problem ?? extras) && renderNothing(l, extras?.sayAbsent(l, problem), () => controller.load());
  }

  /** One template for each language: a change creates new nodes. Reused ones would move: Arabic lines are taller. */
  #renderIn(language: string, card: unknown) {
    return language === 'ar' ? html`${card}` : html`${card} `;
  }

  /** Keeps the element's height, so that the page below does not move when results replace the form. */
  #holdSize(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('#root');
    const { form } = this.#poll.state;
    if (root && form !== this.#form) root.style.minBlockSize = form ? '' : `${root.offsetHeight}px`;
    this.#form = form;
  }
}
