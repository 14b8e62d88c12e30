import type { AgencyDocument, Asking } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { defaultInboxView } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import { answeringStyles } from '../../ui/answering/answering.styles.ts';
import { DeskView } from '../../ui/desk.ts';
import { factStyles } from '../../ui/facts/facts.styles.ts';
import { sayCount } from '../../ui/facts/facts.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { AcknowledgeController } from './acknowledge-controller.ts';
import { bulkStyles } from './bulk/bulk.styles.ts';
import { bulkKinds, renderBar } from './bulk/bulk-bar.ts';
import { BulkController } from './bulk/bulk-controller.ts';
import { renderBegun, renderProgress, renderUnfinished, sayProgress } from './bulk/bulk-progress.ts';
import { BulkForm } from './bulk-form.ts';
import { inboxStyles } from './desk-inbox.styles.ts';
import { InboxController } from './inbox-controller.ts';
import { renderFilters, renderViews } from './inbox-filters.ts';
import { renderList } from './inbox-list.ts';
import { type InboxAsked, readAsked } from './inbox-query.ts';
import { inboxRowStyles } from './inbox-row.styles.ts';
import { SelectionController } from './selection-controller.ts';
import { ShortcutsController } from './shortcuts.ts';
import { renderShortcuts } from './shortcuts-dialog.ts';
import { inboxWords } from './words.ts';

/** The inbox: suggestions that wait, the longest first, with bulk acts. */
export class DeskInbox extends DeskView {
  static override readonly styles = [
    ...deskStyles,
    factStyles,
    answeringStyles,
    inboxStyles,
    inboxRowStyles,
    bulkStyles,
  ];

  readonly #inbox: InboxController = new InboxController(this);
  readonly #selection: SelectionController = new SelectionController(this);
  readonly #bulk: BulkController = new BulkController(this);
  readonly #form: BulkForm = new BulkForm(this, this.#selection, this.#bulk);
  readonly #acknowledge: AcknowledgeController = new AcknowledgeController(this, this.#inbox, (one) => {
    this.#selection.clear();
    this.#selection.add([one]);
    void this.#form.open('acknowledge');
  });
  readonly #shortcuts: ShortcutsController = new ShortcutsController(this, {
    rows: () => this.#inbox.rows,
    select: (one) => this.#mayAct && this.#selection.toggle(one),
    selected: () => this.#selection.size,
    acknowledge: () => void (this.#mayAct && this.#form.open('acknowledge')),
  });
  #asked: InboxAsked = { view: defaultInboxView };
  #agency = '';
  #asking: Asking | undefined;
  #document: AgencyDocument | undefined;
  #ran = false;
  /** Number selected at the last announcement. */
  #said = 0;

  protected override willUpdate(): void {
    const { agency, route } = this.desk;
    this.#asked = readAsked(route.query);
    void this.#open();
    if (agency && agency.slug !== this.#agency) void this.#begin(agency.slug);
    // A finished job changed its suggestions: load the rows again.
    if (this.#ran && !this.#bulk.runs) {
      void this.#inbox.reload();
      this.desk.announce(sayProgress(this.desk, this.#bulk));
    }
    this.#ran = this.#bulk.runs;
    this.#saySelected();
  }

  protected override updated(): void {
    if (this.from && this.#inbox.rows.length > 0) {
      this.renderRoot.querySelector<HTMLElement>(`#at-${CSS.escape(this.from)}`)?.focus();
      this.from = undefined;
    }
    const form = this.renderRoot.querySelector<HTMLFormElement>('form.filters');
    const key = JSON.stringify(this.#asked);
    // Going back changes the address: reset the fields to it.
    if (form && form.dataset['asked'] !== key) form.reset();
    if (form) form.dataset['asked'] = key;
  }

  protected override render() {
    const { language, dir, format } = this.desk;
    const [w, inbox] = [inboxWords[language], this.#inbox];
    const { late = 0, waiting = 0 } = inbox.counts ?? {};
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div class="split">
          <div>
            <h1 tabindex="-1">${w.title}</h1>
            ${waiting ? html`<p class="lede">${sayCount(this.desk, waiting)} · <span class=${late ? 'late' : ''}><b class="due">${w.late(format, late)}</b></span></p>` : nothing}
          </div>
          <button type="button" class="plain keys-button" @click=${this.#help}>${w.keysOpen}</button>
        </div>
        ${this.#bulk.unfinished.map((one) => (this.#mayAct ? renderUnfinished(this.desk, this.#bulk, one) : nothing))}
        ${this.#bulk.begun && !this.#form.kind && bulkKinds(this.desk).includes('answer') ? renderBegun(this.desk, this.#bulk, this.#bulk.begun) : nothing}
        ${renderProgress(this.desk, this.#bulk, () => this.#close())}
        ${this.#document ? this.#form.render(this.#document) : nothing}
        ${renderViews(this.desk, this.#asked, inbox.counts)}
        ${renderFilters(this.desk, this.#asked, this.#asking, this.#document?.offices ?? [])}
        <p class="quiet-line" role="status">${inbox.changes ? html`<span>${w.changes(format, inbox.changes)}</span><button type="button" @click=${() => this.#refresh()}>${w.show}</button>` : nothing}</p>
        ${renderList({ desk: this.desk, asked: this.#asked, inbox, selection: this.#selection, mayAct: this.#mayAct, quick: (one) => this.#acknowledge.render(one, this.#document?.offices ?? []) })}
        ${this.#selection.size && !this.#form.kind && !this.#bulk.runs ? this.#renderBar() : nothing}
        ${renderShortcuts(language, this.#shortcuts)}
      </div>
    `;
  }

  #renderBar() {
    const { language, format } = this.desk;
    const [w, selection, { total }] = [inboxWords[language], this.#selection, this.#inbox];
    const max = Math.min(total, limits.bulkAct);
    return renderBar({
      desk: this.desk,
      chosen: selection.size,
      words: w.selected(format, selection.size),
      open: (kind) => void this.#form.open(kind),
      more: html`
        ${selection.size < max ? html`<button type="button" class="plain" @click=${() => this.#selectAll()}>${w.selectAll(format, max)}</button>` : nothing}
        <button type="button" class="plain" @click=${() => selection.clear()}>${w.unselect}</button>
        ${selection.size === limits.bulkAct ? html`<p class="meta">${w.maxSelected(format, limits.bulkAct)}</p>` : nothing}
      `,
    });
  }

  get #mayAct(): boolean {
    return bulkKinds(this.desk).length > 0;
  }

  /** Loads the data for the filters, the offices and the notice of unfinished jobs. */
  async #begin(agency: string): Promise<void> {
    this.#agency = agency;
    this.#selection.clear();
    void this.#bulk.look();
    const { client } = this.desk;
    const [asking, settings] = await Promise.allSettled([client.asking(agency), client.settings(agency)]);
    if (agency !== this.#agency) return;
    this.#asking = asking.status === 'fulfilled' ? asking.value : undefined;
    this.#document = settings.status === 'fulfilled' ? settings.value.agency : undefined;
    this.requestUpdate();
  }

  /** Loads the query, then announces the number of matches to screen readers. */
  async #open(): Promise<void> {
    if (!(await this.#inbox.open(this.#asked))) return;
    const { announce } = this.desk;
    announce(sayCount(this.desk, this.#inbox.total));
  }

  /** A job clears its selection, and announces its own progress. */
  #saySelected(): void {
    const { size } = this.#selection;
    if (size === this.#said) return;
    this.#said = size;
    const { language, format, announce } = this.desk;
    if (!this.#bulk.runs) announce(inboxWords[language].selected(format, size));
  }

  async #refresh(): Promise<void> {
    await this.#inbox.reload();
    await this.focusOn('h1');
  }

  async #selectAll(): Promise<void> {
    this.#selection.add(await this.#inbox.upTo(limits.bulkAct));
  }

  #close(): void {
    this.#bulk.state = undefined;
    this.requestUpdate();
    void this.focusOn('h1');
  }

  readonly #help = () => this.renderRoot.querySelector<HTMLDialogElement>('#shortcuts')?.showModal();
}
