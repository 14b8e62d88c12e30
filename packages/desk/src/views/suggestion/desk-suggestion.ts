import { thread } from '@shura/widgets/styles';
import { html, nothing } from 'lit';
import { answeringStyles } from '../../ui/answering/answering.styles.ts';
import { DeskView } from '../../ui/desk.ts';
import { factStyles } from '../../ui/facts/facts.styles.ts';
import { listOf, nameOf, renderWritten } from '../../ui/facts/facts.ts';
import { factWords } from '../../ui/facts/words.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { AnswerController } from './answer-controller.ts';
import { renderAnswerPreview } from './answer-preview.ts';
import { renderAnswering } from './answer-section.ts';
import { mayDo, renderDeed } from './deed.ts';
import { deedWords } from './deed-words.ts';
import { DeedsController } from './deeds-controller.ts';
import { suggestionStyles } from './desk-suggestion.styles.ts';
import { renderFacts } from './facts-panel.ts';
import { renderHappened } from './happened.ts';
import { LinkFinder, renderLinking } from './linking.ts';
import { hideDeed, removeDeed, renderModeration } from './moderation.ts';
import { officeDeeds } from './office-deeds.ts';
import { renderMeta, renderOriginal } from './original.ts';
import { PresenceController } from './presence-controller.ts';
import { redactDeed } from './redaction.ts';
import { renderClaim } from './source/claim-part.ts';
import { renderPromote } from './source/promote-part.ts';
import { sourceStyles } from './source/source.styles.ts';
import { SourceController } from './source/source-controller.ts';
import { renderSource } from './source/source-part.ts';
import { renderWording } from './source/wording-part.ts';
import { SuggestionController } from './suggestion-controller.ts';
import type { SuggestionView } from './suggestion-view.ts';
import { suggestionWords } from './words.ts';

/** One suggestion: its words, its history, and the acts that the role allows. */
export class DeskSuggestionView extends DeskView {
  static override readonly styles = [
    ...deskStyles,
    thread,
    factStyles,
    answeringStyles,
    suggestionStyles,
    sourceStyles,
  ];

  readonly #answer: AnswerController = new AnswerController(this);
  readonly #page: SuggestionController = new SuggestionController(this, (loaded) => this.#answer.begin(loaded));
  readonly #deeds: DeedsController = new DeedsController(this, () => this.#page.reload());
  readonly #finder: LinkFinder = new LinkFinder(this);
  readonly #source: SourceController = new SourceController(this, this.#deeds, () => this.#page.reload());
  readonly #presence: PresenceController = new PresenceController(
    this,
    (name) => this.#writes(name),
    (names) => this.desk.announce(this.#sayPresent(names)),
  );
  #reference = '';
  #done: unknown;

  protected override willUpdate(): void {
    const { id = '' } = this.desk.route;
    if (id !== this.#reference) {
      this.#reference = id;
      this.#answer.leave();
      this.#deeds.clear();
      this.#finder.clear();
    }
    this.#presence.open(id);
  }

  protected override updated(): void {
    const { value } = this.#page.resource;
    if (value) this.desk.title(nameOf(value.suggestion, this.desk.language));
    const { done } = this.#deeds;
    const target = done !== this.#done && this.renderRoot.querySelector<HTMLElement>('#done');
    this.#done = done;
    if (target) target.focus();
  }

  protected override render() {
    const { language, dir, href } = this.desk;
    const w = suggestionWords[language];
    const { value, failure } = this.#page.resource;
    const view = value && { desk: this.desk, deeds: this.#deeds, ...value };
    const title = value?.suggestion.title;
    const absent = failure && 'status' in failure && failure.status === 404;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div class="head">
          <p><a href=${href('inbox')}>${w.back}</a></p>
          <h1 tabindex="-1">${title === undefined ? factWords[language].untitled(this.#reference) : renderWritten(title, dir)}</h1>
          ${view ? renderMeta(view) : nothing}
        </div>
        ${absent ? html`<p>${w.absent}</p>` : view && !failure ? nothing : renderUnloaded(this.desk, this.#page.resource)}
        ${view ? this.#renderPage(view) : nothing}
      </div>
    `;
  }

  #renderPage(view: SuggestionView) {
    const { others } = this.#presence;
    return html`
      <div class="notes">
        ${others.length ? html`<p class="quiet-line">${this.#sayPresent(others)}</p>` : nothing}
        ${this.#renderNews(view)}
      </div>
      ${renderFacts(view)}
      <div class="board ${this.#answer.shows(view) ? 'with-preview' : ''}">
        <div class="part original">
          ${renderOriginal(view)}
          ${renderSource(this.#source, view.suggestion)}
        </div>
        <div class="part doing">
          ${renderClaim(this.#source, view.suggestion)}
          ${renderModeration(view)}
          ${renderAnswering(view, this.#answer)}
        </div>
        ${renderAnswerPreview(view, this.#answer)}
        ${renderHappened(view)}
        ${this.#renderDeeds(view)}
      </div>
    `;
  }

  /** What was done, or that the suggestion has changed since. */
  #renderNews({ desk }: SuggestionView) {
    const w = suggestionWords[desk.language];
    const { done, stale } = this.#deeds;
    return html`
      <div role="status">
        ${stale || this.#page.newer ? html`<p class=${stale ? 'done stale' : 'quiet-line'}>${stale ? w.stale : w.newer} <button type="button" id="show-new" @click=${() => void this.#show()}>${w.show}</button></p>` : nothing}
      </div>
      ${done && !this.#answer.sent ? html`<p class="done" id="done" tabindex="-1">${deedWords[desk.language].done[done]}</p>` : nothing}
    `;
  }

  #renderDeeds(view: SuggestionView) {
    const w = deedWords[view.desk.language];
    const deeds = [...officeDeeds, redactDeed, hideDeed, removeDeed].filter(
      (deed) => mayDo(view, deed.kind) && deed.possible(view),
    );
    const links = view.suggestion.publication === 'published' && mayDo(view, 'link');
    if (deeds.length === 0 && !links) return nothing;
    return html`
      <section class="deeds" aria-labelledby="deeds-title">
        <h2 id="deeds-title">${w.deeds}</h2>
        ${deeds.map((deed) => renderDeed(view, deed))}
        ${links ? renderLinking(view, this.#finder) : nothing}
        ${renderWording(this.#source, view.suggestion)}
        ${renderPromote(this.#source, view.suggestion)}
      </section>
    `;
  }

  #writes(name: string): boolean {
    return this.#answer.text.draft.kept?.by === name;
  }

  #sayPresent(names: readonly string[]): string {
    const { language } = this.desk;
    const w = suggestionWords[language];
    const writer = names.find((name) => this.#writes(name));
    return writer ? w.writing(writer) : w.here(names.length, listOf(language, names));
  }

  async #show(): Promise<void> {
    this.#deeds.stale = false;
    await this.#page.reload();
    await this.focusOn('h1');
  }
}
