import type { ConsultationClient } from '@shura/client';
import type { LitElement } from 'lit';
import { report } from '../controllers/error-events.ts';
import type { Failure } from '../controllers/failure.ts';
import { fullClientOf } from '../controllers/full-client-of.ts';
import { readTyped, wordsOf } from './typed.ts';

interface LostCodeHost extends LitElement {
  readonly server: string;
  readonly client: ConsultationClient | undefined;
}

/** A field that is not filled in, or the server's refusal. */
export type LostCodeProblem = 'reference' | 'contact' | Failure;

interface State {
  readonly problem?: LostCodeProblem;
  readonly sending?: boolean;
  readonly asked?: boolean;
}

/** Asks for a link to a new tracking code. Keeps neither the address nor the reference. */
export class LostCodeController {
  sending = false;
  asked = false;
  problem: LostCodeProblem | undefined;
  readonly #host: LostCodeHost;

  constructor(host: LostCodeHost) {
    this.#host = host;
  }

  async ask(form: HTMLFormElement): Promise<void> {
    const [reference, contact] = [readTyped(wordsOf(form, 'reference')), wordsOf(form, 'contact')];
    if (!/^.{4}-.{4}$/.test(reference)) return this.#show({ problem: 'reference' });
    if (!contact) return this.#show({ problem: 'contact' });
    void this.#show({ sending: true });
    try {
      await fullClientOf(this.#host).askNewCode(reference, contact);
      form.reset();
      await this.#show({ asked: true });
    } catch (error) {
      const problem = report(this.#host, {}, error);
      await this.#show({ problem: problem.errors?.some(({ field }) => field === 'contact') ? 'contact' : problem });
    }
  }

  /** Draws the new state, and moves the focus to what is new. */
  async #show({ problem, sending = false, asked = false }: State): Promise<void> {
    this.problem = problem;
    this.sending = sending;
    this.asked = asked;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const place = typeof problem === 'string' ? problem : problem ? 'problem' : asked && 'asked';
    if (place) this.#host.shadowRoot?.getElementById(`lost-${place}`)?.focus();
  }
}
