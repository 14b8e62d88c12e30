import { thread } from '@shura/widgets/styles';
import { html, nothing } from 'lit';
import { answeringStyles } from '../../ui/answering/answering.styles.ts';
import { DeskView } from '../../ui/desk.ts';
import { factStyles } from '../../ui/facts/facts.styles.ts';
import { listOf, nameOf, renderWritten } from '../../ui/facts/facts.ts';
import { factWords } from '../../ui/facts/words.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { mayDo, renderActForm } from './act-form.ts';
import { actWords } from './act-words.ts';
import { ActsController } from './acts-controller.ts';
import { AnswerController } from './answer-controller.ts';
import { renderAnswerPreview } from './answer-preview.ts';
import { renderAnswering } from './answer-section.ts';
import { renderContested } from './contest-part.ts';
import { suggestionStyles } from './desk-suggestion.styles.ts';
import { renderFacts } from './facts-panel.ts';
import { renderHappened } from './happened.ts';
import { LinkFinder, renderLinking } from './linking.ts';
import { hideForm, removeForm, renderModeration } from './moderation.ts';
import { officeActs } from './office-acts.ts';
import { renderMeta, renderOriginal } from './original.ts';
import { hidesHere } from './personal-part.ts';
import { PresenceController } from './presence-controller.ts';
import { redactForm } from './redaction.ts';
import { renderClaim } from './source/claim-part.ts';
import { renderPromote } from './source/promote-part.ts';
import { sourceStyles } from './source/source.styles.ts';
import { SourceController } from './source/source-controller.ts';
import { renderSource } from './source/source-part.ts';
import { renderWording } from './source/wording-part.ts';
import { SuggestionController } from './suggestion-controller.ts';
import type { SuggestionView } from './suggestion-view.ts';
import { renderTeam } from './team/team-part.ts';
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
  readonly #acts: ActsController = new ActsController(this, () => this.#page.reload());
  readonly #finder: LinkFinder = new LinkFinder(this);
  readonly #source: SourceController = new SourceController(this, this.#acts, () => this.#page.reload());
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
      this.#acts.clear();
      this.#finder.clear();
    }
    this.#presence.open(id);
  }

  protected override updated(): void {
    const { value } = this.#page.resource;
    if (value) this.desk.title(nameOf(value.suggestion, this.desk.language));
    const { done } = this.#acts;
    const target = done !== this.#done && this.renderRoot.querySelector<HTMLElement>('#done');
    this.#done = done;
    if (target) target.focus();
  }

  protected override render() {
    const { language, dir, href } = this.desk;
    const w = suggestionWords[language];
    const { value, failure } = this.#page.resource;
    const view = value && { desk: this.desk, acts: this.#acts, ...value };
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
          ${renderTeam(view, () => this.#page.reload())}
        </div>
        <div class="part doing">
          ${renderContested(view)}
          ${renderClaim(this.#source, view.suggestion)}
          ${renderModeration(view)}
          ${renderAnswering(view, this.#answer)}
        </div>
        ${renderAnswerPreview(view, this.#answer)}
        ${renderHappened(view)}
        ${this.#renderActs(view)}
      </div>
    `;
  }

  /** Confirms the last act, or reports that the suggestion has changed since it was loaded. */
  #renderNews({ desk }: SuggestionView) {
    const w = suggestionWords[desk.language];
    const { done, stale } = this.#acts;
    return html`
      <div role="status">
        ${stale || this.#page.newer ? html`<p class=${stale ? 'done stale' : 'quiet-line'}>${stale ? w.stale : w.newer} <button type="button" id="show-new" @click=${() => void this.#show()}>${w.show}</button></p>` : nothing}
      </div>
      ${done ? html`<p class="done" id="done" tabindex="-1">${actWords[desk.language].done[done]}</p>` : nothing}
    `;
  }

  #renderActs(view: SuggestionView) {
    const w = actWords[view.desk.language];
    const acts = [...officeActs, redactForm, hideForm, removeForm].filter(
      (actForm) => mayDo(view, actForm.kind) && actForm.possible(view) && !(actForm === redactForm && hidesHere(view)),
    );
    const links = view.suggestion.publication === 'published' && mayDo(view, 'link');
    if (acts.length === 0 && !links) return nothing;
    return html`
      <section class="acts" aria-labelledby="acts-title">
        <h2 id="acts-title">${w.acts}</h2>
        ${acts.map((actForm) => renderActForm(view, actForm))}
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
    this.#acts.stale = false;
    await this.#page.reload();
    await this.focusOn('h1');
  }
}
