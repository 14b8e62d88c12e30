import type { AgencyDocument, DeskSuggestion } from '@shura/contract';
import { nothing } from 'lit';
import type { AnswerValues } from '../../ui/answering/typed-values.ts';
import { WritingController } from '../../ui/answering/writing-controller.ts';
import type { DeskView } from '../../ui/desk.ts';
import { keepOffice } from '../../ui/editing/last-office.ts';
import { FormController, formOf } from '../../ui/fields/form-controller.ts';
import { readForm } from '../../ui/fields/read-form.ts';
import type { BulkController } from './bulk/bulk-controller.ts';
import { answerAbout, type BulkAct, fits, itemOf } from './bulk/bulk-job.ts';
import { bulkProblems, proposes, readBulkAct, renderPanel } from './bulk/bulk-panel.ts';
import type { SelectionController } from './selection-controller.ts';

/** The form of a bulk act on the selection, and the start of its job. */
export class BulkForm {
  kind: BulkAct['kind'] | undefined;
  readonly #host: DeskView;
  readonly #selection: SelectionController;
  readonly #bulk: BulkController;
  readonly #form: FormController;
  readonly #text: WritingController;
  #values: AnswerValues = {};
  #sending: readonly DeskSuggestion[] = [];

  constructor(host: DeskView, selection: SelectionController, bulk: BulkController) {
    this.#host = host;
    this.#selection = selection;
    this.#bulk = bulk;
    this.#form = new FormController(host);
    this.#text = new WritingController(host, '#bulk', '#bulk-title');
  }

  async open(kind: BulkAct['kind']): Promise<void> {
    // Another form would hide the undo button of the answer that waits.
    if (this.#text.delay.waits) return;
    this.#form.clear();
    if (kind === 'answer') await this.#begin();
    this.kind = kind;
    this.#text.focus();
  }

  render(agency: AgencyDocument) {
    const { kind } = this;
    const selected = this.#selected;
    if (!kind || selected.length === 0) return nothing;
    const { desk } = this.#host;
    return renderPanel({
      desk,
      kind,
      chosen: this.#covered(kind),
      leftOut: selected.filter((one) => !fits(kind, one)),
      agency,
      values: kind === 'answer' ? this.#text.draft.values : this.#values,
      form: this.#form,
      text: this.#text,
      type: ({ currentTarget }) => this.#type(currentTarget as HTMLFormElement, kind),
      send: (event) => void this.#send(event, kind, agency),
      cancel: () => {
        this.#close('h1');
        void this.#bulk.look();
      },
    });
  }

  readonly #covered = (kind: BulkAct['kind']) => this.#selected.filter((one) => fits(kind, one));

  /** While an answer can be undone, those that it is sent to: its undo button stays, whatever is selected meanwhile. */
  get #selected(): readonly DeskSuggestion[] {
    return this.#text.delay.waits ? this.#sending : this.#selection.chosen;
  }

  /** Loads the drafts. The form starts with the stored draft, even if a colleague wrote it. */
  async #begin(): Promise<void> {
    const { client, agency } = this.#host.desk;
    const { draft, templates } = this.#text;
    if (!agency) return;
    // Text typed just before the form was closed may not be on the server yet: keep it.
    const settled = draft.state === 'idle' || draft.state === 'saved';
    const drafts = await client.drafts(agency.slug).catch(() => []);
    if (settled) draft.begin(agency.slug, answerAbout, drafts, {});
    templates.begin(drafts);
  }

  #type(form: HTMLFormElement, kind: BulkAct['kind']): void {
    if (kind === 'answer') this.#text.draft.type(form);
    else this.#values = { ...this.#values, ...readForm(form) };
    this.#host.requestUpdate();
  }

  /** An answer can be undone for a while, since many people read it at once. */
  async #send(event: SubmitEvent, kind: BulkAct['kind'], agency: AgencyDocument): Promise<void> {
    const form = formOf(event);
    const { draft, templates } = this.#text;
    const answers = kind === 'answer';
    if (answers && !this.#text.chosen()) return;
    if (answers) draft.read(form);
    else this.#type(form, kind);
    const choice = () => {
      const values = answers ? draft.values : this.#values;
      return { desk: this.#host.desk, kind, chosen: this.#covered(kind), agency, values };
    };
    const check = () => ({ ...bulkProblems(choice()), ...(answers && templates.problems(draft.values)) });
    const right = await this.#form.check(form, check);
    const panel = choice();
    const act = right && readBulkAct(panel);
    if (!act) return;
    keepOffice(this.#host.desk, agency.offices ?? [], panel.values['office']);
    const items = panel.chosen.map(itemOf).filter(({ reference }) => act.kind !== 'link' || reference !== act.to);
    const begin = () => {
      this.#selection.clear();
      this.#close('#bulk-progress');
      void this.#bulk.start(act, items, proposes(panel));
      // The job now contains the answer, so its draft is deleted.
      if (answers) void draft.end().then(() => this.#bulk.look());
    };
    const { agencySlug, href } = this.#host.desk;
    const away = async () => {
      await this.#bulk.start(act, items, proposes(panel));
      const { failure } = this.#bulk;
      if (failure !== undefined)
        throw failure instanceof Error ? failure : new Error('It was cut off', { cause: failure });
      await this.#host.desk.client.dropDraft(agencySlug, answerAbout).catch(() => {});
    };
    this.#sending = this.#selection.chosen;
    if (answers) void this.#text.delay.begin(form, { here: begin, away, back: href('inbox') });
    else begin();
  }

  #close(focus: string): void {
    [this.kind, this.#values] = [undefined, {}];
    this.#text.delay.undo();
    this.#text.focus(focus);
  }
}
