import type { Deleted, Deletion } from '@shura/contract';
import { renderText } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { type Desk, DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { titlesOf } from '../../ui/facts/facts.ts';
import { bilingualProblems, readBilingual, renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderInput, renderOutcome, renderSubmit } from '../../ui/fields/field.ts';
import { FormController, formOf, typed } from '../../ui/fields/form-controller.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { ownTimeZone } from '../../ui/fields/time-zone.ts';
import { type DeskResource, deskResource, ofAgency } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { deletionWords } from './deletion-words.ts';

async function load({ client, agencySlug }: Desk) {
  const [deletion, asking] = await Promise.all([
    client.deletion(agencySlug),
    client.asking(agencySlug).catch(() => undefined),
  ]);
  return { ...deletion, asking };
}
type Loaded = Awaited<ReturnType<typeof load>>;

/** Deletes the agency: the first step requests it; the second, at least a day later, does it. */
export class DeskDeletion extends DeskView {
  static override readonly styles = deskStyles;

  @state() private gone: Deleted | undefined;

  readonly #deletion: DeskResource<Loaded> = deskResource(this, load, ofAgency);
  readonly #form: FormController = new FormController(this);

  protected override render() {
    const { language, dir } = this.desk;
    const w = deletionWords[language];
    const { value } = this.#deletion;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <h1 tabindex="-1">${this.gone ? w.gone : shellWords[language].views.deletion}</h1>
        ${this.gone ? this.#renderGone(this.gone) : value ? this.#renderSteps(value) : renderUnloaded(this.desk, this.#deletion)}
      </div>
    `;
  }

  #renderSteps(deletion: Loaded) {
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

  #renderWhat({ suggestions, unanswered, open, asking }: Loaded) {
    const { language, format, href } = this.desk;
    const w = deletionWords[language];
    const titles = asking && titlesOf(asking, language);
    const still = [
      ...open.consultations.map((slug) => ({ slug, at: slug })),
      ...open.polls.map((slug) => ({ slug, at: `polls/${slug}` })),
    ];
    return html`
      <p>${w.suggestions(format, suggestions)} ${suggestions > 0 ? w.unanswered(format, unanswered) : nothing}</p>
      ${
        still.length > 0
          ? html`
              <p>${w.open}</p>
              <ul>${still.map(({ slug, at }) => html`<li><a href=${href('asking', at)}><bdi>${titles?.get(slug) ?? slug}</bdi></a></li>`)}</ul>
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
        <div class="bar">${renderSubmit(form, w.ask, w.asking, 'grave')}</div>
      </form>
    `;
  }

  #renderAsked({ reason, by, at }: NonNullable<Deletion['asked']>) {
    const { language, format } = this.desk;
    const w = deletionWords[language];
    return html`
      <p>${w.askedBy(by, format.time(at, ownTimeZone()))}</p>
      <blockquote>${renderText(reason, language)}</blockquote>
      <div class="bar"><button type="button" @click=${this.#withdraw}>${w.withdraw}</button></div>
    `;
  }

  #renderRemove({ open }: Deletion, { from }: NonNullable<Deletion['asked']>) {
    const { language, format } = this.desk;
    const w = deletionWords[language];
    const form = this.#form;
    if (Date.parse(from) > Date.now()) return html`<p class="later">${w.from(format.time(from, ownTimeZone()))}</p>`;
    if (open.consultations.length + open.polls.length > 0) return html`<p>${w.open}</p>`;
    return html`
      <form class="part" novalidate @submit=${this.#remove}>
        ${renderInput({ name: 'agency', label: w.typed, hint: w.typedHint(this.desk.agencySlug), dir: 'ltr', short: true, form })}
        ${renderOutcome(form)}
        <div class="bar">${renderSubmit(form, w.remove, w.removing, 'grave')}</div>
      </form>
    `;
  }

  #renderGone({ file, records }: Deleted) {
    const { language, format, base } = this.desk;
    const w = deletionWords[language];
    return html`<p class="kept">${w.goneWords(format, file, records)}</p><p><a href=${base}>${w.leave}</a></p>`;
  }

  readonly #ask = (event: SubmitEvent) => {
    const form = formOf(event);
    const { client, agencySlug, language } = this.desk;
    const check = () => bilingualProblems(language, form, 'reason');
    void this.#form.submit(form, check, async () => {
      await client.askDeletion(agencySlug, readBilingual(form, 'reason'));
      await this.#reload();
    });
  };

  readonly #withdraw = () => {
    const { client, language } = this.desk;
    void this.#form.send(this, async () => {
      await client.withdrawDeletion(this.desk.agencySlug);
      await this.#reload();
      return deletionWords[language].withdrawn;
    });
  };

  readonly #remove = (event: SubmitEvent) => {
    const form = formOf(event);
    const { client, agencySlug, language } = this.desk;
    const agency = () => typed(form, 'agency');
    const check = () => ({ agency: agency() === agencySlug ? undefined : deletionWords[language].typedWrong });
    void this.#form.submit(form, check, async () => {
      this.gone = await client.deleteAgency(agencySlug, agency());
      await this.focusOn('h1');
    });
  };

  async #reload(): Promise<void> {
    await this.#deletion.reload();
    await this.desk.refresh();
  }
}
