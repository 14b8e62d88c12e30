import { ShuraProblem } from '@shura/client';
import type { DeskSuggestion, StaffAct } from '@shura/contract';
import type { AnswerValues } from '../../ui/answering/typed-values.ts';
import { type DelayedRequest, UndoCountdownController } from '../../ui/answering/undo-countdown-controller.ts';
import type { DeskView } from '../../ui/desk.ts';
import { FormController } from '../../ui/fields/form-controller.ts';
import { readForm } from '../../ui/fields/read-form.ts';
import type { Check } from '../../ui/fields/refused-fields.ts';

/** Acts on a suggestion: one form each, with its typed values. Draws nothing. */
export class ActsController {
  /** The last act done; undefined after an answer, which is confirmed in its own section. */
  done: Exclude<StaffAct['kind'], 'answer' | 'confirm'> | undefined;
  /** An act was refused because the suggestion has changed since it was read. */
  stale = false;
  readonly #host: DeskView;
  readonly #reload: () => Promise<void>;
  readonly #forms = new Map<string, FormController>();
  readonly #delays = new Map<string, UndoCountdownController>();
  /** Identity of the open suggestion. */
  #page = {};
  #values: Readonly<Record<string, AnswerValues>> = {};

  constructor(host: DeskView, reload: () => Promise<void>) {
    this.#host = host;
    this.#reload = reload;
  }

  /** Resets for the next suggestion. The desk takes over acts that still wait for their undo time. */
  clear(): void {
    for (const delay of this.#delays.values()) delay.takeOver();
    this.#page = {};
    [this.done, this.stale, this.#values] = [undefined, false, {}];
    for (const form of this.#forms.values()) this.#host.removeController(form);
    this.#forms.clear();
  }

  form(name: string): FormController {
    const form = this.#forms.get(name) ?? new FormController(this.#host);
    this.#forms.set(name, form);
    return form;
  }

  delay(name: string): UndoCountdownController {
    const delay = this.#delays.get(name) ?? new UndoCountdownController(this.#host);
    this.#delays.set(name, delay);
    return delay;
  }

  /** Like `send`, unless undone within ten seconds. */
  async sendLater(name: string, element: HTMLElement, check: Check, later: DelayedRequest): Promise<void> {
    if (await this.form(name).check(element, check)) await this.delay(name).begin(element, later);
  }

  values(name: string): AnswerValues {
    return this.#values[name] ?? {};
  }

  /** Sets values that have no field, and updates the page. */
  set(name: string, values: AnswerValues): void {
    this.keep(name, values);
    this.#host.requestUpdate();
  }

  /** Sets a form's initial values. */
  keep(name: string, values: AnswerValues): void {
    this.#values = { ...this.#values, [name]: { ...this.values(name), ...values } };
  }

  /** Reads the values of a form. */
  type(name: string, form: HTMLFormElement): AnswerValues {
    this.set(name, readForm(form));
    return this.values(name);
  }

  /** Sends an act on the version that was read, unless there are errors; then loads the suggestion again. */
  async send(
    name: string,
    element: HTMLElement,
    suggestion: DeskSuggestion,
    act: StaffAct | undefined,
    check: Check = () => ({}),
  ): Promise<boolean> {
    if (!(await this.form(name).submit(element, check, () => this.#act(suggestion, act)))) return false;
    this.#values = { ...this.#values, [name]: {} };
    element.closest('details')?.removeAttribute('open');
    return true;
  }

  /** Sends an act on the version that was read. Does not touch the page, which may have been left. */
  async perform({ reference, version }: DeskSuggestion, act: StaffAct): Promise<void> {
    const { client, agencySlug } = this.#host.desk;
    await client.act(agencySlug, { on: [{ reference, seen: version }], act });
  }

  async #act(suggestion: DeskSuggestion, act: StaffAct | undefined): Promise<void> {
    if (!act) return;
    const page = this.#page;
    try {
      await this.perform(suggestion, act);
    } catch (error) {
      if (page === this.#page) this.stale = error instanceof ShuraProblem && error.type === 'stale-suggestion';
      throw error;
    }
    if (page !== this.#page) return;
    this.done = act.kind === 'answer' || act.kind === 'confirm' ? undefined : act.kind;
    this.stale = false;
    await this.#reload();
  }
}
