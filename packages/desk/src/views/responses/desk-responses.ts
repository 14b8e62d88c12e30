import type { Response } from '@shura/contract';
import { sayShareKit } from '@shura/widgets/say';
import { renderText, wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { type Desk, DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { editorStyles } from '../../ui/editing/editing.styles.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { type DeskResource, deskResource, ofAgency } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { serverOf } from '../../ui/preview/preview-frame.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { daysSince } from './days-since.ts';
import { responsesStyles } from './desk-responses.styles.ts';
import { responseWords } from './words.ts';

async function load({ client, agencySlug }: Desk) {
  const [{ agency, responses }, drafts] = await Promise.all([client.responses(agencySlug), client.drafts(agencySlug)]);
  const closed = responses.filter(({ state }) => state === 'closed');
  closed.sort((one, other) => (one.closesAt ?? '').localeCompare(other.closesAt ?? ''));
  return { agency, closed, drafts };
}
type Loaded = Awaited<ReturnType<typeof load>>;

/** Closed consultations: first those that owe an outcome, the longest first, then the answered ones. */
export class DeskResponses extends DeskView {
  static override readonly styles = [...deskStyles, editorStyles, responsesStyles];

  readonly #loaded: DeskResource<Loaded> = deskResource(this, load, ofAgency);

  protected override render() {
    const { language, dir } = this.desk;
    const w = responseWords[language];
    const { value } = this.#loaded;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div>
          <h1 tabindex="-1">${shellWords[language].views.responses}</h1>
          <p class="lede">${w.lede}</p>
        </div>
        ${value ? this.#renderAll(value) : renderUnloaded(this.desk, this.#loaded)}
      </div>
    `;
  }

  #renderAll(loaded: Loaded) {
    const w = responseWords[this.desk.language];
    const owed = loaded.closed.filter(({ outcome }) => !outcome);
    const answered = loaded.closed.filter(({ outcome }) => outcome).reverse();
    const section = (id: string, heading: string, cards: readonly Response[], none: string) => html`
      <section class="card part" aria-labelledby=${id}>
        <h2 id=${id}>${heading}</h2>
        ${cards.length ? html`<ul class="list">${cards.map((card) => this.#renderCard(loaded, card))}</ul>` : html`<p class="meta">${none}</p>`}
      </section>
    `;
    return html`
      ${section('owed', w.owed, owed, w.noneOwed)}
      ${section('answered', w.answered, answered, w.noneAnswered)}
    `;
  }

  #renderCard({ agency, drafts }: Loaded, { consultation, title, outcome, outcomeOwedSince, versions }: Response) {
    const { language, format, href, may } = this.desk;
    const w = responseWords[language];
    const name = wordsIn(title, language).words;
    const draft = drafts.find(({ about }) => about === `outcome.${consultation}`);
    return html`
      <li class="split">
        <div class="about">
          <h3>${renderText(title, language)}</h3>
          ${outcomeOwedSince ? html`<p class="overdue">${w.days(format, daysSince(outcomeOwedSince, agency.timeZone))}</p>` : nothing}
          ${outcome ? html`<p class="meta">${w.published(format.time(outcome.publishedAt, agency.timeZone))} · ${w.versions(format, versions)}</p>` : nothing}
          ${outcome ? html`<p><a class="act" href="${serverOf(this.desk)}c/${consultation}/share?lang=${language}" target="_blank" aria-label=${w.shareOf(name)}>${sayShareKit(publicLocale(language))}</a></p>` : nothing}
          ${draft ? html`<p class="advice">${w.begun(draft.by)}</p>` : nothing}
        </div>
        ${
          may('publisher')
            ? html`<a class="button ${outcome ? '' : 'main'}" href=${href('responses', consultation)} aria-label=${(outcome ? w.againOf : w.writeOf)(name)}>${outcome ? w.again : w.write}</a>`
            : html`<a class="act" href=${href('responses', consultation)}>${name}</a>`
        }
      </li>
    `;
  }
}
