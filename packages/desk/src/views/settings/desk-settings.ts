import { ShuraProblem } from '@shura/client';
import type { Settings } from '@shura/contract';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { renderOutcome, renderSubmit } from '../../ui/fields/field.ts';
import { FormController, formOf } from '../../ui/fields/form-controller.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { LeavingController } from '../../ui/leaving/leaving-controller.ts';
import { renderLeaving } from '../../ui/leaving/leaving-dialog.ts';
import { leavingWords } from '../../ui/leaving/words.ts';
import { type DeskResource, deskResource, ofAgency } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { renderAgency, renderSites } from './agency-section.ts';
import { renderBrand } from './brand-section.ts';
import { renderCalendar, renderPledge } from './calendar-section.ts';
import { settingsStyles } from './desk-settings.styles.ts';
import { renderOffices } from './offices-section.ts';
import { renderNoPolicy, renderPolicy } from './policy-section.ts';
import { readSettings, settingsProblems } from './read-settings.ts';
import { renderIndex } from './section-index.ts';
import { draftOf, type SettingsDraft, type SettingsView } from './settings-draft.ts';
import { settingsWords } from './words.ts';

/** Settings of the agency and its participation policy. */
export class DeskSettings extends DeskView {
  static override readonly styles = [...deskStyles, settingsStyles];

  @state() private draft: SettingsDraft | undefined;
  /** Someone else has saved since these settings were loaded. */
  @state() private overtaken = false;

  /** Typed values are not saved. */
  #changed = false;
  readonly #form: FormController = new FormController(this);
  readonly #leaving: LeavingController = new LeavingController(this, () =>
    this.#changed ? leavingWords[this.desk.language].unsaved : undefined,
  );
  readonly #settings: DeskResource<Settings> = deskResource(
    this,
    async ({ client, agencySlug }) => {
      const settings = await client.settings(agencySlug);
      this.draft = draftOf(settings.agency);
      this.#changed = false;
      return settings;
    },
    ofAgency,
  );

  protected override render() {
    const { language, dir } = this.desk;
    const { value } = this.#settings;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <h1 tabindex="-1">${shellWords[language].views.settings}</h1>
        ${value && this.draft ? this.#renderForm(value, this.draft) : renderUnloaded(this.desk, this.#settings)}
        ${renderLeaving(language, this.#leaving)}
      </div>
    `;
  }

  #renderForm(settings: Settings, draft: SettingsDraft) {
    const [desk, form] = [this.desk, this.#form];
    const w = fieldWords[desk.language];
    const v: SettingsView = { desk, form, agency: settings.agency, draft, redraft: this.#redraft };
    return html`
      ${renderIndex(desk.language, draft.takesSuggestions)}
      <form novalidate class="subjects" @input=${this.#touch} @submit=${(event: SubmitEvent) => this.#save(event, settings)}>
        ${renderAgency(v)}${renderOffices(v)}${renderSites(v)}${renderBrand(v)}
        ${draft.takesSuggestions ? html`${renderPledge(v)}${renderCalendar(v)}${renderPolicy(v)}` : renderNoPolicy(v)}
        <div class="save">
          ${renderOutcome(form)}
          <div class="bar">
            ${renderSubmit(form, w.save, w.saving)}
            ${this.overtaken ? html`<button type="button" class="plain" @click=${this.#loadTheirs}>${settingsWords[desk.language].loadTheirs}</button>` : nothing}
          </div>
        </div>
      </form>
      <p class="meta"><a href=${desk.href('deletion')}>${shellWords[desk.language].views.deletion}</a></p>
    `;
  }

  readonly #touch = () => {
    this.#changed = true;
  };

  readonly #redraft = (change: Partial<SettingsDraft>, focus?: string) => {
    if (this.draft) this.draft = { ...this.draft, ...change };
    this.#touch();
    if (focus) void this.focusOn(focus);
  };

  #save(event: SubmitEvent, { agency, version }: Settings): void {
    const form = formOf(event);
    const draft = () => this.draft ?? draftOf(agency);
    const { client, agencySlug, language } = this.desk;
    const check = () => settingsProblems(language, form, draft());
    void this.#form.submit(form, check, async () => {
      const document = readSettings(form, agency, draft());
      await client.saveSettings(agencySlug, document, version).catch((error: unknown) => {
        this.overtaken = error instanceof ShuraProblem && error.type === 'changed-meanwhile';
        throw error;
      });
      await this.#settings.reload();
      await this.desk.refresh();
      return fieldWords[language].saved;
    });
  }

  readonly #loadTheirs = async () => {
    await this.#settings.reload();
    this.#form.clear();
    this.overtaken = false;
    await this.updateComplete;
    this.renderRoot.querySelector('form')?.reset();
  };
}
