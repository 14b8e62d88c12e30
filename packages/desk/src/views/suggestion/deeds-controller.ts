import { ShuraProblem } from '@shura/client';
import type { DeskSuggestion, StaffAct } from '@shura/contract';
import { DelayController, type Later } from '../../ui/answering/delay-controller.ts';
import type { AnswerValues } from '../../ui/answering/typed-values.ts';
import type { DeskView } from '../../ui/desk.ts';
import { FormController } from '../../ui/fields/form-controller.ts';
import { readForm } from '../../ui/fields/read-form.ts';

type Problems = Readonly<Record<string, string | undefined>>;

/** What is done to the suggestion: a form each, and what was typed in it. Holds no markup and no words. */
export class DeedsController {
  /** What was done last. */
  done: StaffAct['kind'] | undefined;
  /** Something was refused because the suggestion is not what was read. */
  stale = false;
  readonly #host: DeskView;
  readonly #reload: () => Promise<void>;
  readonly #forms = new Map<string, FormController>();
  readonly #delays = new Map<string, DelayController>();
  /** Another object for each suggestion that was opened. */
  #page = {};
  #values: Readonly<Record<string, AnswerValues>> = {};

  constructor(host: DeskView, reload: () => Promise<void>) {
    this.#host = host;
    this.#reload = reload;
  }

  /** Nothing of one suggestion is said of the next; what waits to be sent goes along. */
  clear(): void {
    for (const delay of this.#delays.values()) delay.carry();
    this.#page = {};
    [this.done, this.stale, this.#values] = [undefined, false, {}];
    this.#forms.clear();
  }

  form(name: string): FormController {
    const form = this.#forms.get(name) ?? new FormController(this.#host);
    this.#forms.set(name, form);
    return form;
  }

  delay(name: string): DelayController {
    const delay = this.#delays.get(name) ?? new DelayController(this.#host);
    this.#delays.set(name, delay);
    return delay;
  }

  /** The same as `send`, unless it is taken back within ten seconds. */
  async sendLater(name: string, element: HTMLElement, wrong: Problems, later: Later): Promise<void> {
    if (await this.form(name).check(element, () => wrong)) await this.delay(name).begin(element, later);
  }

  values(name: string): AnswerValues {
    return this.#values[name] ?? {};
  }

  /** Takes what is chosen otherwise than in a field. */
  set(name: string, values: AnswerValues): void {
    this.keep(name, values);
    this.#host.requestUpdate();
  }

  /** The same, for what a form begins with. */
  keep(name: string, values: AnswerValues): void {
    this.#values = { ...this.#values, [name]: { ...this.values(name), ...values } };
  }

  /** Takes what stands in a form. */
  type(name: string, form: HTMLFormElement): AnswerValues {
    this.set(name, readForm(form));
    return this.values(name);
  }

  /** Sends an act on what was read, unless something is wrong; then the suggestion is loaded again. */
  async send(
    name: string,
    element: HTMLElement,
    suggestion: DeskSuggestion,
    act: () => StaffAct | undefined,
    wrong: Problems = {},
  ): Promise<boolean> {
    const sent = await this.form(name).send(
      element,
      async () => this.#act(suggestion, act()),
      () => wrong,
    );
    if (!sent) return false;
    this.#values = { ...this.#values, [name]: {} };
    element.closest('details')?.removeAttribute('open');
    return true;
  }

  /** Sends an act on what was read, once its page was left: nothing of the page changes. */
  async sendAway({ reference, version }: DeskSuggestion, act: StaffAct): Promise<void> {
    const { client, agencySlug } = this.#host.desk;
    await client.act(agencySlug, { on: [{ reference, seen: version }], act });
  }

  async #act({ reference, version }: DeskSuggestion, act: StaffAct | undefined): Promise<void> {
    const { client, agency } = this.#host.desk;
    if (!act || !agency) return;
    const page = this.#page;
    try {
      await client.act(agency.slug, { on: [{ reference, seen: version }], act });
    } catch (error) {
      if (page === this.#page) this.stale = error instanceof ShuraProblem && error.type === 'stale-suggestion';
      throw error;
    }
    if (page !== this.#page) return;
    [this.done, this.stale] = [act.kind, false];
    await this.#reload();
  }
}
