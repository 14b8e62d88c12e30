import type { Sources } from '@shura/contract';
import { html } from 'lit';
import { DeskView } from '../../ui/desk.ts';
import { type DeskResource, deskResource, ofAgency } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { AdoptionController } from './adoption-controller.ts';
import type { AdoptionView, OpenConsultation } from './adoption-view.ts';
import { renderConsultation, renderNoneOpen } from './consultation-part.ts';
import { adoptionStyles } from './desk-adoption.styles.ts';
import { renderFile } from './file-part.ts';
import { renderKeys } from './keys-part.ts';
import { renderLinkless } from './linkless-part.ts';
import { renderLinks } from './links-part.ts';
import { renderReplies } from './replies-part.ts';
import { renderReview } from './review-part.ts';
import { renderSearch } from './search-part.ts';
import { renderWays, type Way, wayOf } from './ways.ts';
import { adoptionWords } from './words.ts';

/** Adopts posts under a public hashtag as suggestions of a consultation. */
export class DeskAdoptionView extends DeskView {
  static override readonly styles = [...deskStyles, adoptionStyles];

  readonly #adoption: AdoptionController = new AdoptionController(this);
  readonly #sources: DeskResource<Sources> = deskResource(
    this,
    () => this.desk.client.adoption.sources(this.desk.agencySlug),
    ofAgency,
  );
  readonly #open: DeskResource<readonly OpenConsultation[]> = deskResource(
    this,
    async () => {
      const { consultations } = await this.desk.client.asking(this.desk.agencySlug);
      const open = consultations
        .filter(({ state, document }) => state === 'open' && document.suggestions)
        .map(({ document }) => document);
      const named = this.desk.route.query.get('consultation');
      const first = open.find(({ slug }) => slug === named) ?? open[0];
      if (first) void this.#adoption.open(first.slug, first.hashtag ?? '');
      return open;
    },
    ofAgency,
  );

  protected override render() {
    const { language, dir } = this.desk;
    const w = adoptionWords[language];
    const { value } = this.#open;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <h1 tabindex="-1">${w.title}</h1>
        <p class="lede">${w.lede}</p>
        ${value ? this.#renderPage(value) : renderUnloaded(this.desk, this.#open)}
      </div>
    `;
  }

  #renderPage(open: readonly OpenConsultation[]) {
    const way = wayOf(this.desk);
    const view = this.#view;
    if (way === 'keys') return html`${renderWays(this.desk, way)}${this.#renderWay(view, way)}`;
    if (open.length === 0) return renderNoneOpen(this.desk);
    return html`
      ${renderConsultation(view, open)} ${renderWays(this.desk, way)} ${this.#renderWay(view, way)}
      ${way === 'file' ? renderLinkless(view) : ''} ${renderReview(view, way)} ${renderReplies(view)}
    `;
  }

  #renderWay(view: AdoptionView, way: Way) {
    if (way === 'links') return renderLinks(view);
    if (way === 'file') return renderFile(view);
    if (this.#sources.value) return way === 'search' ? renderSearch(view) : renderKeys(view);
    return renderUnloaded(this.desk, this.#sources);
  }

  get #view(): AdoptionView {
    return {
      desk: this.desk,
      adoption: this.#adoption,
      sources: this.#sources.value?.sources ?? [],
      reloadSources: () => this.#sources.reload(),
      focus: (selector) =>
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus()),
    };
  }
}
