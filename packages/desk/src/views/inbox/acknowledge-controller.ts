import type { DeskSuggestion, Offices, Text } from '@shura/contract';
import { mayAs, roleOfAct } from '@shura/contract/roles';
import { renderText } from '@shura/widgets/text';
import { html, nothing, type ReactiveController } from 'lit';
import { renderSending } from '../../ui/answering/sending.ts';
import { UndoCountdownController } from '../../ui/answering/undo-countdown-controller.ts';
import type { Desk, DeskView } from '../../ui/desk.ts';
import { usualOffice } from '../../ui/editing/last-office.ts';
import { renderOutcome } from '../../ui/fields/field.ts';
import { FormController, formOf } from '../../ui/fields/form-controller.ts';
import { actWords } from '../suggestion/act-words.ts';
import { fits } from './bulk/bulk-job.ts';
import type { InboxController } from './inbox-controller.ts';

interface RowAct {
  readonly form: FormController;
  readonly delay: UndoCountdownController;
}

const isOpen = (one: DeskSuggestion): boolean => fits('acknowledge', one) && one.acknowledged.doneAt === undefined;

/** Acknowledges a suggestion from its row with one press, for the office that this person chose last. */
export class AcknowledgeController implements ReactiveController {
  readonly #host: DeskView;
  readonly #inbox: InboxController;
  /** Asks for the office, where none was chosen before. */
  readonly #ask: (one: DeskSuggestion) => void;
  readonly #rows = new Map<string, RowAct>();

  constructor(host: DeskView, inbox: InboxController, ask: (one: DeskSuggestion) => void) {
    this.#host = host;
    this.#inbox = inbox;
    this.#ask = ask;
    host.addController(this);
  }

  /** The undo button of a row that is no longer listed moves to the top of the desk. */
  hostUpdate(): void {
    const listed = new Set(this.#inbox.rows.map(({ reference }) => reference));
    for (const [reference, { delay }] of this.#rows) if (delay.waits && !listed.has(reference)) delay.takeOver();
  }

  render(one: DeskSuggestion, offices: Offices) {
    const { desk } = this.#host;
    if (!isOpen(one) || !desk.agency || !mayAs(desk.agency.role, roleOfAct.acknowledge)) return nothing;
    const { form, delay } = this.#of(one.reference);
    const office = offices.find(({ id }) => id === usualOffice(desk, offices))?.name;
    const send = (event: SubmitEvent) => {
      const element = formOf(event);
      if (office) void this.#begin(element, one, office);
      else this.#ask(one);
    };
    return html`
      <form class="acknowledge" id="acknowledge-${one.reference}" novalidate @submit=${send}>
        ${delay.waits && office ? html`<p class="meta">${renderText(office, desk.language)}</p>` : nothing}
        ${renderOutcome(form)}
        ${renderSending({ desk, form, delay, words: actWords[desk.language].send.acknowledge })}
      </form>
    `;
  }

  #of(reference: string): RowAct {
    const row = this.#rows.get(reference) ?? {
      form: new FormController(this.#host),
      delay: new UndoCountdownController(this.#host),
    };
    this.#rows.set(reference, row);
    return row;
  }

  #begin(element: HTMLElement, { reference }: DeskSuggestion, office: Text): Promise<void> {
    const { desk } = this.#host;
    const away = () => perform(desk, reference, office);
    const here = () => void this.#send(element, reference, away);
    return this.#of(reference).delay.begin(element, { here, away, back: desk.href('inbox') });
  }

  async #send(element: HTMLElement, reference: string, act: () => Promise<unknown>): Promise<void> {
    const focused = element.matches(':focus-within');
    if (!(await this.#of(reference).form.send(element, act))) return;
    const { announce, language } = this.#host.desk;
    announce(actWords[language].done.acknowledge);
    await this.#inbox.again(reference);
    // The button is gone, and the focus with it.
    if (focused) await this.#host.focusOn(`#at-${CSS.escape(reference)}`);
  }
}

/** Idempotent, so the version that was read does not matter. */
const perform = ({ client, agencySlug }: Desk, reference: string, office: Text) =>
  client.act(agencySlug, { on: [{ reference }], act: { kind: 'acknowledge', office } });
