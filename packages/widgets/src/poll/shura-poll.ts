import type { ShuraClient } from '@shura/client';
import type { Numerals, ThemeChoice } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keepFocus } from '../controllers/draw-over.ts';
import { drawFirst } from '../controllers/first-drawing.ts';
import { home } from '../controllers/home.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { renderAbsent } from './poll-absent.ts';
import { renderPoll } from './poll-card.ts';
import { PollController } from './poll-controller.ts';
import { sayThanks } from './poll-outcome.ts';
import { styles } from './shura-poll.styles.ts';

export type { PollChangedEvent, PollVotedEvent, ShuraErrorEvent } from './poll-events.ts';

/**
 * Asks the public a question, or a few, on the page they are reading: takes their vote, lets them change it, and shows
 * the results as soon as the agency lets them be seen.
 *
 * @summary A poll: one vote per browser on each site.
 * @tag shura-poll
 * @slot - Shown while the poll loads and when it cannot be loaded. Put a link to the server's page of the same poll
 *   here (`/p/{slug}`), so that people without scripts can vote.
 * @attr {string} lang - Language of the element, `ar` or `en` with or without a region; by default that of the nearest
 *   ancestor that has one, else Arabic.
 * @fires {PollVotedEvent} shura-poll-voted - The server counted a first answer. Ids only.
 * @fires {PollChangedEvent} shura-poll-changed - The server counted a changed answer. Ids only.
 * @fires {ShuraErrorEvent} shura-error - Something could not be loaded or sent.
 * @csspart root - The card.
 * @csspart question - The question, a heading.
 * @csspart option - One answer: a label with its input.
 * @csspart button - Every button.
 * @csspart results - The list of bars.
 * @csspart result - One answer with its bar and numbers.
 * @csspart bar - The filled part of a bar.
 * @csspart apart - What staff entered from paper or by phone, a `details` for each.
 * @csspart facts - What the numbers mean: participants, assurance, who decides.
 * @csspart problem - What went wrong, and where.
 * @cssprop {<color>} [--shura-accent=light-dark(#0e5a5a, #6fd0c5)] - Buttons, chosen answers, bars.
 * @cssprop {<color>} [--shura-on-accent=light-dark(#fff, #06211f)] - Words on the accent.
 * @cssprop {<color>} [--shura-surface=light-dark(#fff, #151a21)] - The card.
 * @cssprop {<color>} [--shura-text=light-dark(#1c2430, #e9edf2)] - Words.
 * @cssprop {<color>} [--shura-muted=light-dark(#465060, #b1bac7)] - Rules, dates and marks.
 * @cssprop {<color>} [--shura-border=light-dark(#d8dce3, #323b48)] - Hairlines.
 * @cssprop {<color>} [--shura-danger=light-dark(#9b1c1c, #ff9d92)] - Errors.
 * @cssprop {<color>} [--shura-focus=var(--shura-accent)] - The focus ring.
 * @cssprop {<length>} [--shura-radius=14px] - Corners of the card.
 * @cssprop {<length>} [--shura-space=1rem] - The unit of space.
 * @cssprop {<font-family>} [--shura-font=inherit] - The font.
 * @cssprop {<number>} [--shura-font-scale-ar=1.08] - How much larger Arabic is set than English.
 */
export class ShuraPoll extends LitElement {
  static override readonly styles = styles;

  /** Slug of the poll, such as `new-parks`. */
  @property() poll = '';

  /** Address of the Shura server, with its mount path; by default where the script came from. */
  @property() server = '';

  /** Digits: `latn` (123) or `arab` (١٢٣), whatever the language. */
  @property() numerals: Numerals = 'latn';

  /** Follows the reader's system (`auto`), or is always `light` or `dark`. */
  @property() theme: ThemeChoice = 'auto';

  /** Level of the poll's heading, 1 to 5, to fit the outline of the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** `hide` never shows results here, even where the server would. */
  @property() results: 'show' | 'hide' = 'show';

  /** Makes the calls to the server; for hosts with a transport of their own, and for tests. */
  @property({ attribute: false }) client: ShuraClient | undefined;

  readonly #locale: LocaleController = new LocaleController(this);
  readonly #poll: PollController = new PollController(this);
  #form: boolean | undefined;

  /** Looks up the language again, after a shadow root around the element has changed its `lang`. */
  refreshLocale(): void {
    void this.#locale.refresh();
  }

  override connectedCallback(): void {
    const poll = this.#poll;
    void drawFirst(
      this,
      this.#locale,
      () => this.poll && this.#open(),
      () => !poll.state.poll,
      () => super.connectedCallback(),
    );
  }

  protected override willUpdate(): void {
    void this.#open();
    keepFocus(this);
    this.#holdSize();
  }

  protected override render() {
    const l = this.#locale;
    const { state } = this.#poll;
    const { poll, problem, extras, thanked, announced } = state;
    const resultsHidden = this.results === 'hide';
    const loading = !l.ready || !(poll || problem || extras);
    extras?.wear(this.renderRoot as ShadowRoot);
    const v = poll && {
      ...state,
      poll,
      results: resultsHidden ? undefined : state.results,
      l,
      controller: this.#poll,
      level: this.headingLevel,
      resultsHidden,
    };
    return html`
      <div id="root" class=${loading ? '' : 'card'} part="root" lang=${l.language} dir=${l.dir}>
        <div role="status" class="quietly">${thanked ? sayThanks(l) : announced}</div>
        ${loading ? nothing : v ? this.#renderIn(l.language, renderPoll(v)) : renderAbsent(l, state, () => this.#poll.load())}
        ${poll && !loading ? nothing : html`<slot></slot>`}
      </div>
    `;
  }

  /** Each language is drawn by itself: Arabic lines are taller, and nothing that stays may move (a template more does it). */
  #renderIn(language: string, card: unknown) {
    return language === 'ar' ? html`${card}` : html`${card} `;
  }

  #open(): Promise<void> {
    return this.#poll.open(this.poll, this.server || home, this.client);
  }

  /** What follows the element on the page must not move when results take the place of the form. */
  #holdSize(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('#root');
    const { form } = this.#poll.state;
    if (root && form !== this.#form) root.style.minBlockSize = form ? '' : `${root.offsetHeight}px`;
    this.#form = form;
  }
}
