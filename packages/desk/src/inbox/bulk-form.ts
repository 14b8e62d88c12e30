import type { AgencyDocument } from '@shura/contract';
import type { ReactiveController } from 'lit';
import { nothing } from 'lit';
import { DelayController, secondsToUndo } from '../answering/delay-controller.ts';
import type { AnswerValues } from '../answering/typed-values.ts';
import { answeringWords } from '../answering/words.ts';
import type { BulkController } from '../bulk/bulk-controller.ts';
import { type BulkAct, itemOf } from '../bulk/bulk-job.ts';
import { bulkProblems, readBulkAct, renderPanel } from '../bulk/bulk-panel.ts';
import { FormController, formOf } from '../fields/form-controller.ts';
import { readForm } from '../fields/read-form.ts';
import type { DeskView } from '../shell/desk.ts';
import type { SelectionController } from './selection-controller.ts';

export interface BulkFormParts {
  readonly selection: SelectionController;
  readonly bulk: BulkController;
}

/** The form of what is to be done to those selected, and its way to the job. */
export class BulkForm implements ReactiveController {
  kind: BulkAct['kind'] | undefined;
  readonly #host: DeskView;
  readonly #selection: SelectionController;
  readonly #bulk: BulkController;
  readonly #form: FormController;
  readonly #delay: DelayController;
  #values: AnswerValues = {};
  #focus: string | undefined;

  constructor(host: DeskView, { selection, bulk }: BulkFormParts) {
    this.#host = host;
    this.#selection = selection;
    this.#bulk = bulk;
    this.#form = new FormController(host);
    this.#delay = new DelayController(host);
    host.addController(this);
  }

  hostConnected(): void {}

  open(kind: BulkAct['kind']): void {
    this.kind = kind;
    this.#form.clear();
    this.#focus = '#bulk-title';
    this.#host.requestUpdate();
  }

  /** Moves the focus to what has just appeared. */
  updated(): void {
    const target = this.#focus && this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }

  render(agency: AgencyDocument) {
    const { kind } = this;
    const { chosen } = this.#selection;
    if (!kind || chosen.length === 0) return nothing;
    const { desk } = this.#host;
    return renderPanel({
      desk,
      kind,
      chosen,
      agency,
      values: this.#values,
      form: this.#form,
      delay: this.#delay,
      type: ({ currentTarget }) => this.#type(currentTarget as HTMLFormElement),
      send: (event) => void this.#send(event, kind, agency),
      cancel: () => this.#close('h1'),
    });
  }

  #type(form: HTMLFormElement): void {
    this.#values = { ...this.#values, ...readForm(form) };
    this.#host.requestUpdate();
  }

  /** An answer can be undone for a while: many read it at once. */
  async #send(event: SubmitEvent, kind: BulkAct['kind'], agency: AgencyDocument): Promise<void> {
    const form = formOf(event);
    this.#type(form);
    const { desk } = this.#host;
    const panel = { desk, kind, chosen: this.#selection.chosen, agency, values: this.#values };
    const right = await this.#form.send(
      form,
      async () => undefined,
      () => bulkProblems(panel),
    );
    const act = right && readBulkAct(panel);
    if (!act) return;
    const items = panel.chosen.map(itemOf).filter(({ reference }) => act.kind !== 'link' || reference !== act.to);
    const begin = () => {
      this.#selection.clear();
      this.#close('#bulk-progress');
      void this.#bulk.start(act, items);
    };
    if (kind !== 'answer') return begin();
    this.#delay.begin(begin);
    this.#focus = '#undo';
    const { language, format, announce } = desk;
    announce(`${answeringWords[language].soon(format, secondsToUndo)} ${answeringWords[language].undo}`);
  }

  #close(focus: string): void {
    [this.kind, this.#values, this.#focus] = [undefined, {}, focus];
    this.#delay.undo();
    this.#host.requestUpdate();
  }
}
