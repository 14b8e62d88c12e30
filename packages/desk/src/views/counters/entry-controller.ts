import type { Channel } from '@shura/contract';
import type { DeskView } from '../../ui/desk.ts';
import { FormController } from '../../ui/fields/form-controller.ts';
import { answerProblems, readAnswers } from './answers.ts';
import type { Counter } from './counter-place.ts';
import type { Slip } from './slip.ts';
import { readSuggestion, suggestionProblems } from './suggestion-fields.ts';
import { counterWords } from './words.ts';

/** Idempotency key of a slip: 16 random bytes, base64url. */
const newOnce = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Enters slips one after another. Each has its own `once`, which a retry sends again. */
export class EntryController {
  /** Paper or phone; the last choice stays for the next slip. */
  channel: Channel = 'paper';
  /** Number entered since the page was opened. */
  entered = 0;
  receipt: Slip | undefined;
  /** Values were typed and not sent. */
  typed = false;
  /** The receipt was neither printed nor closed. */
  handsOver = false;
  /** The basis is another country's practice. */
  abroad = false;
  readonly form: FormController;
  readonly #host: DeskView;
  #once: string | undefined;

  constructor(host: DeskView) {
    this.#host = host;
    this.form = new FormController(host);
  }

  /** Resets the form and the count for another poll or consultation. */
  leave(): void {
    [this.#once, this.receipt, this.entered] = [undefined, undefined, 0];
    this.typed = this.handsOver = this.abroad = false;
    this.form.clear();
  }

  readonly type = (): void => {
    this.typed = true;
  };

  readonly set = (change: Partial<Pick<this, 'channel' | 'abroad'>>): void => {
    Object.assign(this, change);
    this.#host.requestUpdate();
  };

  next(): void {
    this.receipt = undefined;
    this.handsOver = false;
    this.form.clear();
    this.#host.requestUpdate();
  }

  async send(counter: Counter, fields: HTMLFormElement, today: string): Promise<boolean> {
    const { desk } = this.#host;
    return counter.kind === 'poll'
      ? this.form.submit(
          fields,
          () => answerProblems(desk, counter.document.questions, fields),
          () => this.#ballot(counter.document, fields),
        )
      : this.form.submit(
          fields,
          () => suggestionProblems(desk, fields, today),
          () => this.#suggestion(counter.document.slug, fields, today),
        );
  }

  get #slip() {
    this.#once ??= newOnce();
    return { channel: this.channel, once: this.#once };
  }

  async #ballot(poll: Extract<Counter, { kind: 'poll' }>['document'], fields: HTMLFormElement) {
    const { desk } = this.#host;
    await desk.client.enterBallot(desk.agencySlug, poll.slug, {
      ...this.#slip,
      answers: readAnswers(poll.questions, fields),
    });
    this.#done(fields);
    return counterWords[desk.language].saved;
  }

  async #suggestion(consultation: string, fields: HTMLFormElement, today: string): Promise<void> {
    const { desk } = this.#host;
    const said = { ...this.#slip, ...readSuggestion(fields) };
    const receipt = await desk.client.enterSuggestion(desk.agencySlug, consultation, said);
    this.receipt = { ...receipt, language: said.language, receivedOn: said.receivedOn ?? today };
    this.handsOver = true;
    this.#done(fields);
  }

  #done(fields: HTMLFormElement): void {
    this.entered += 1;
    this.typed = this.abroad = false;
    this.#once = undefined;
    fields.reset();
  }
}
