import type { Asking, Insights } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { renderChoice } from '../../ui/fields/field.ts';
import { type DeskResource, deskResource, ofAgency } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { chartsOf } from './chart-contents.ts';
import { renderChart } from './chart-figure.ts';
import { insightsStyles } from './desk-insights.styles.ts';
import { DrawingController } from './drawing-controller.ts';
import { insightWords } from './words.ts';

/** Figures about an agency's suggestions: counts, and distributions of times. */
export class DeskInsights extends DeskView {
  static override readonly styles = [...deskStyles, insightsStyles];

  readonly #insights: DeskResource<Insights> = deskResource(
    this,
    () => this.desk.client.insights(this.desk.agencySlug, this.#consultation),
    (desk) => [desk.agencySlug, this.#consultation],
  );
  readonly #asking: DeskResource<Asking> = deskResource(
    this,
    () => this.desk.client.asking(this.desk.agencySlug),
    ofAgency,
  );
  readonly #drawing: DrawingController = new DrawingController(this);

  protected override willUpdate(): void {
    const { value } = this.#insights;
    this.#drawing.charts = value?.received.length ? chartsOf(this.desk, value) : [];
  }

  /** Going back changes the address: update the choice. */
  protected override updated(): void {
    this.renderRoot.querySelector('form')?.reset();
  }

  protected override render() {
    const { language, dir } = this.desk;
    const w = insightWords[language];
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div>
          <h1 tabindex="-1">${shellWords[language].views.insights}</h1>
          <p class="lede">${w.lede}</p>
        </div>
        ${this.#renderFilter()}
        ${this.#insights.value ? this.#renderCharts() : renderUnloaded(this.desk, this.#insights)}
      </div>
    `;
  }

  #renderCharts() {
    const { language } = this.desk;
    const w = insightWords[language];
    const { charts, failed } = this.#drawing;
    if (charts.length === 0) return html`<p class="empty">${this.#consultation ? w.noneHere : w.none}</p>`;
    return html`
      ${failed ? html`<p class="problem">${w.notDrawn}</p>` : nothing}
      <div class="charts">${charts.map((chart) => renderChart(language, chart))}</div>
    `;
  }

  #renderFilter() {
    const { language, href, go } = this.desk;
    const w = insightWords[language];
    const consultations = this.#asking.value?.consultations ?? [];
    if (consultations.length === 0) return nothing;
    const options = consultations.map(
      ({ document: { slug, title } }) => [slug, wordsIn(title, language).words] as const,
    );
    const choose = ({ target }: Event) => {
      const { value } = target as HTMLSelectElement;
      go(value ? `${href('insights')}?${new URLSearchParams({ consultation: value })}` : href('insights'));
    };
    return html`
      <form class="finding" @change=${choose} @submit=${(event: Event) => event.preventDefault()}>
        ${renderChoice({ name: 'consultation', label: w.consultation, value: this.#consultation ?? '', options: [['', w.all], ...options] })}
      </form>
    `;
  }

  get #consultation(): string | undefined {
    return this.desk.route.query.get('consultation') ?? undefined;
  }
}
