import type { Deleted, Deletion } from '@shura/contract';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { bilingualProblems, readBilingual, renderBilingual } from '../fields/bilingual.ts';
import { renderInput, renderOutcome, renderSubmit } from '../fields/field.ts';
import { FormController, formOf, typed } from '../fields/form-controller.ts';
import { type DeskResource, deskResource } from '../loading/resource.ts';
import { renderUnloaded } from '../loading/unloaded.ts';
import { renderSection } from '../sections/section.ts';
import type { Desk, DeskView } from '../shell/desk.ts';
import { deskStyles } from '../styles/desk.ts';
import { deletionWords } from './words.ts';

/** Takes the agency off the server: asked for in one step, done in another a day later at the earliest. */
export class DeskDeletion extends LitElement implements DeskView {
  static override readonly styles = deskStyles;

  @property({ attribute: false }) desk!: Desk;

  @state() private gone: Deleted | undefined;

  readonly #deletion: DeskResource<Deletion> = deskResource(this, () => this.desk.client.deletion(this.#agency));
  readonly #form: FormController = new FormController(this);

  protected override willUpdate(): void {
    if (!this.gone) void this.#deletion.open(this.#agency);
  }

  protected override render() {
    const { language, dir } = this.desk;
    const w = deletionWords[language];
    const { value } = this.#deletion;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <h1 tabindex="-1">${this.gone ? w.gone : w.title}</h1>
        ${this.gone ? this.#renderGone(this.gone) : value ? this.#renderSteps(value) : renderUnloaded(this.desk, this.#deletion)}
      </div>
    `;
  }

  #renderSteps(deletion: Deletion) {
    const w = deletionWords[this.desk.language];
    return html`
      <p class="lede">${w.lede}</p>
      <div class="part">
        ${renderSection({ title: w.what, why: w.whatWhy }, this.#renderWhat(deletion))}
        ${renderSection({ title: w.first, why: w.firstWhy }, deletion.asked ? this.#renderAsked(deletion.asked) : this.#renderAsk())}
        ${deletion.asked ? renderSection({ title: w.second }, this.#renderRemove(deletion, deletion.asked)) : nothing}
      </div>
    `;
  }

  #renderWhat({ suggestions, unanswered, open }: Deletion) {
    const { language, format, href } = this.desk;
    const w = deletionWords[language];
    const still = [...open.consultations, ...open.polls.map((poll) => `polls/${poll}`)];
    return html`
      <p>${w.suggestions(format, suggestions)} ${suggestions > 0 ? w.unanswered(format, unanswered) : nothing}</p>
      ${
        still.length > 0
          ? html`
              <p>${w.open}</p>
              <ul>${still.map((id) => html`<li><a href=${href('asking', id)}><bdi dir="ltr">${id.replace('polls/', '')}</bdi></a></li>`)}</ul>
            `
          : nothing
      }
    `;
  }

  #renderAsk() {
    const { language } = this.desk;
    const w = deletionWords[language];
    const form = this.#form;
    return html`
      <form class="part" novalidate @submit=${this.#ask}>
        ${renderBilingual(language, { name: 'reason', label: w.reason, lines: true, form })}
        ${renderOutcome(form)}
        <div class="bar">${renderSubmit(form, w.ask, w.asking)}</div>
      </form>
    `;
  }

  #renderAsked({ reason, by, at }: NonNullable<Deletion['asked']>) {
    const { language } = this.desk;
    const w = deletionWords[language];
    return html`
      <p>${w.askedBy(by, this.#moment(at))}</p>
      <blockquote lang=${language}>${reason[language]}</blockquote>
      <div class="bar"><button type="button" @click=${this.#withdraw}>${w.withdraw}</button></div>
    `;
  }

  #renderRemove({ open }: Deletion, { from }: NonNullable<Deletion['asked']>) {
    const { language } = this.desk;
    const w = deletionWords[language];
    const form = this.#form;
    if (Date.parse(from) > Date.now()) return html`<p class="later">${w.from(this.#moment(from))}</p>`;
    if (open.consultations.length + open.polls.length > 0) return html`<p>${w.open}</p>`;
    return html`
      <form class="part" novalidate @submit=${this.#remove}>
        ${renderInput({ name: 'agency', label: w.typed, hint: w.typedHint(this.#agency), dir: 'ltr', short: true, form })}
        ${renderOutcome(form)}
        <div class="bar"><button class="grave" aria-disabled=${form.busy ? 'true' : 'false'}>${form.busy ? w.removing : w.remove}</button></div>
      </form>
    `;
  }

  #renderGone({ file, records }: Deleted) {
    const { language, format, base } = this.desk;
    const w = deletionWords[language];
    return html`<p class="kept">${w.goneWords(format, file, records)}</p><p><a href=${base}>${w.leave}</a></p>`;
  }

  get #agency(): string {
    return this.desk.agency?.slug ?? '';
  }

  #moment(instant: string): string {
    const tag = this.desk.language === 'ar' ? 'ar-OM-u-nu-latn' : 'en-GB';
    return new Date(instant).toLocaleString(tag, { dateStyle: 'long', timeStyle: 'short' });
  }

  readonly #ask = (event: SubmitEvent) => {
    const form = formOf(event);
    const { client, language } = this.desk;
    void this.#form.send(
      form,
      async () => {
        await client.askDeletion(this.#agency, readBilingual(form, 'reason'));
        await this.#reload();
      },
      () => bilingualProblems(language, form, 'reason'),
    );
  };

  readonly #withdraw = () => {
    const { client, language } = this.desk;
    void this.#form.send(this, async () => {
      await client.withdrawDeletion(this.#agency);
      await this.#reload();
      return deletionWords[language].withdrawn;
    });
  };

  readonly #remove = (event: SubmitEvent) => {
    const form = formOf(event);
    const { client, language } = this.desk;
    void this.#form.send(
      form,
      async () => {
        this.gone = await client.deleteAgency(this.#agency, typed(form, 'agency'));
        await this.updateComplete;
        this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
      },
      () => ({ agency: typed(form, 'agency') === this.#agency ? undefined : deletionWords[language].typedWrong }),
    );
  };

  async #reload(): Promise<void> {
    await this.#deletion.reload();
    await this.desk.refresh();
  }
}
