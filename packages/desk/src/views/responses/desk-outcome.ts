import type { Response } from '@shura/contract';
import { inEach } from '@shura/contract/languages';
import { requiredLanguages } from '@shura/contract/lists';
import { renderText, wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { DeskView } from '../../ui/desk.ts';
import { renderConfirmation } from '../../ui/editing/confirmation.ts';
import { renderFound, renderOvertaken } from '../../ui/editing/draft-notices.ts';
import { editorStyles } from '../../ui/editing/editing.styles.ts';
import { fieldEdited, withField } from '../../ui/editing/field-path.ts';
import { lineStyles } from '../../ui/editing/lines.styles.ts';
import { renderSummary } from '../../ui/editing/summary.ts';
import type { Both } from '../../ui/editing/two-languages-value.ts';
import { editingWords } from '../../ui/editing/words.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { PreviewController } from '../../ui/preview/preview-controller.ts';
import { renderPreview } from '../../ui/preview/preview-frame.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { daysSince } from './days-since.ts';
import { responsesStyles } from './desk-responses.styles.ts';
import { factsOf } from './facts.ts';
import { nameOutcomeField } from './name-field.ts';
import { OutcomeController, type OutcomeLoaded } from './outcome-controller.ts';
import { renderOutcomeFields } from './outcome-fields.ts';
import type { OutcomeForm } from './outcome-form.ts';
import { drawOutcome, type OutcomeShown, showOutcome } from './outcome-preview.ts';
import { responseWords } from './words.ts';

/** Editor of a consultation's response: we asked, you said, we did. */
export class DeskOutcome extends DeskView {
  static override readonly styles = [...deskStyles, editorStyles, lineStyles, responsesStyles];

  readonly #outcome: OutcomeController = new OutcomeController(this);
  readonly #preview: PreviewController<OutcomeShown> = new PreviewController(this);

  protected override willUpdate(): void {
    const { loaded, kept } = this.#outcome;
    const { form } = kept;
    if (loaded && form) this.#preview.show(form, () => showOutcome(form, loaded));
    const { language } = this.desk;
    const title = loaded?.entry && wordsIn(loaded.entry.document.title, language).words;
    this.desk.title([responseWords[language].write, title].filter(Boolean).join(': '));
  }

  protected override render() {
    const { language, dir } = this.desk;
    const w = responseWords[language];
    const { loaded, kept, resource } = this.#outcome;
    const { form } = kept;
    const title = loaded?.entry ? renderText(loaded.entry.document.title, language) : w.write;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div class="head">
          <p><a href=${this.desk.href('responses')}>${w.back}</a></p>
          <h1 tabindex="-1">${title}</h1>
          ${loaded?.card ? this.#renderStanding(loaded.card, loaded.agency.timeZone) : nothing}
        </div>
        ${loaded?.entry && form ? this.#renderEditor(loaded, form) : loaded ? html`<p>${w.absent}</p>` : renderUnloaded(this.desk, resource)}
      </div>
    `;
  }

  /** Days for which an outcome has been owed; else when the newest was published, and the number of versions. */
  #renderStanding({ outcomeOwedSince, outcome, versions }: Response, timeZone: string) {
    const { language, format } = this.desk;
    const w = responseWords[language];
    if (outcomeOwedSince) return html`<p class="overdue">${w.days(format, daysSince(outcomeOwedSince, timeZone))}</p>`;
    if (!outcome) return nothing;
    return html`<p class="meta">${w.published(format.time(outcome.publishedAt, timeZone))} · ${w.versions(format, versions)}</p>`;
  }

  #renderEditor(loaded: OutcomeLoaded, form: OutcomeForm) {
    const { desk } = this;
    const w = responseWords[desk.language];
    const { page, kept } = this.#outcome;
    const locked = !desk.may('publisher');
    const summary = renderSummary(desk.language, page, (field) => nameOutcomeField(desk, field));
    const change = (next: OutcomeForm, focus?: string) => this.#outcome.kept.change(next, focus);
    return html`
      ${this.#renderNotices(loaded)}
      ${locked ? html`<p class="note">${w.onlyLooking}</p>` : nothing}
      <div class="editor ${this.#preview.wide ? 'widely' : ''}">
        <form novalidate class="subjects" @input=${this.#edit} @submit=${(event: Event) => event.preventDefault()}>
          ${kept.overtaken && page.overtaken ? nothing : summary}
          ${kept.overtaken ? this.#renderOvertaken() : nothing}
          <fieldset role="none" class="subjects" ?disabled=${locked}>
            ${renderOutcomeFields({ desk, form, page, settings: loaded.settings, change })}
          </fieldset>
        </form>
        <aside>
          ${locked ? nothing : this.#renderFacts(loaded, form, change)}
          ${renderPreview(desk, this.#preview, drawOutcome, loaded.settings.brand)}
        </aside>
      </div>
      ${locked ? nothing : this.#renderSave()}
      ${this.#outcome.confirming ? this.#renderConfirmation(loaded) : nothing}
    `;
  }

  #renderNotices({ entry, agency }: OutcomeLoaded) {
    const w = responseWords[this.desk.language];
    const { kept } = this.#outcome;
    if (kept.overtaken) return nothing;
    return html`
      ${entry?.document.outcome ? html`<p class="note">${w.earlier}</p>` : nothing}
      ${renderFound(this.desk, kept, agency.timeZone, this.#discard)}
    `;
  }

  /** A colleague's response, with a button that loads it. */
  #renderOvertaken() {
    const w = responseWords[this.desk.language];
    return renderOvertaken(
      w.overtaken,
      html`<button type="button" @click=${() => void this.#outcome.goOn()}>${w.reload}</button>`,
    );
  }

  #renderFacts({ card, polls, results }: OutcomeLoaded, form: OutcomeForm, change: (form: OutcomeForm) => void) {
    const { language, announce, dir } = this.desk;
    const w = responseWords[language];
    const facts = card ? factsOf(card, polls, results) : [];
    const joined = (words: string, more: string) => [words.trim(), more].filter(Boolean).join('\n');
    const add = (fact: Both) => {
      change({ ...form, said: inEach(requiredLanguages, (tongue) => joined(form.said[tongue], fact[tongue])) });
      announce(w.factAdded);
    };
    return html`
      <section class="recorded" aria-labelledby="facts">
        <div>
          <h2 id="facts">${w.facts.title}</h2>
          <p class="meta">${w.facts.why}</p>
        </div>
        ${facts.length ? nothing : html`<p class="meta">${w.noFacts}</p>`}
        <ul>
          ${facts.map(
            (fact, index) => html`
              <li>
                <p id="fact-${index}" dir=${dir}>${wordsIn(fact, language).words}</p>
                <button type="button" class="plain" aria-describedby="fact-${index}" @click=${() => add(fact)}>${w.addFact}</button>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #renderSave() {
    const { language } = this.desk;
    const w = responseWords[language];
    const { page, kept } = this.#outcome;
    const { standing } = kept;
    return html`
      <div class="save">
        <div class="split">
          <div class="bar">
            <button type="button" class="main" aria-disabled=${page.busy ? 'true' : 'false'} @click=${() => void this.#outcome.ask()}>${page.busy ? fieldWords[language].publishing : w.publish}</button>
          </div>
          ${page.done && standing === 'saved' ? html`<p class="done">${page.done}</p>` : html`<p class="meta ${standing}">${standing === 'saved' ? nothing : editingWords[language].standing[standing]}</p>`}
        </div>
      </div>
    `;
  }

  #renderConfirmation({ card }: OutcomeLoaded) {
    const { language, format } = this.desk;
    const w = responseWords[language];
    const versions = card?.versions ?? 0;
    const title = versions ? w.publishVersion(format, versions + 1) : w.publishTitle;
    return renderConfirmation({
      ...{ language, form: this.#outcome.dialog, title, words: w.publishWords },
      ...{ yes: w.publish, busy: fieldWords[language].publishing },
      send: (event) => {
        event.preventDefault();
        void this.#outcome.publish();
      },
      close: () => this.#outcome.confirm(false),
    });
  }

  readonly #edit = (event: Event) => {
    const { kept, page } = this.#outcome;
    const edited = fieldEdited(event);
    if (!edited || !kept.form) return;
    page.touched(edited[0]);
    kept.write(withField(kept.form, ...edited));
  };

  readonly #discard = async () => {
    await this.#outcome.kept.drop();
    await this.#outcome.resource.reload();
    this.desk.announce(editingWords[this.desk.language].discarded);
  };
}
