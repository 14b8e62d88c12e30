import type { LitElement, ReactiveController } from 'lit';
import { answeringWords } from '../ui/answering/words.ts';
import type { DelayedAct, Desk } from '../ui/desk.ts';
import { shellWords } from '../ui/desk-words.ts';

/** A delayed request with its state. */
export interface PendingAct extends DelayedAct {
  readonly key: number;
  /** Id of the person whose act it is. */
  readonly by: string | undefined;
  readonly state: 'waits' | 'sending' | 'undone' | 'failed';
  /** Why sending failed. */
  readonly failure?: unknown;
}

/** Takes over delayed requests whose page was left: they are still sent on time, unless undone. */
export class PendingActsController implements ReactiveController {
  all: readonly PendingAct[] = [];
  readonly #host: LitElement;
  readonly #desk: () => Desk | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #keys = 0;

  constructor(host: LitElement, desk: () => Desk | undefined) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  /** Sends all waiting requests, since no page is left on which they could be undone. */
  hostDisconnected(): void {
    for (const one of this.#waiting) void this.send(one);
    this.#tend();
  }

  readonly take = (delayed: DelayedAct): void => {
    this.#keys += 1;
    const one: PendingAct = { ...delayed, key: this.#keys, by: this.#person, state: 'waits' };
    this.all = [...this.all, one];
    const desk = this.#desk();
    if (!desk || !this.#host.isConnected) {
      void this.send(one);
      return;
    }
    this.#tend();
    const { soon, undo } = answeringWords[desk.language];
    desk.announce(`${shellWords[desk.language].pending.waits} ${soon(desk.format, one.left)} ${undo}`);
  };

  /** After a move to another page, clears the messages about requests that were undone or failed. */
  moved(): void {
    this.all = this.all.filter(({ state }) => state === 'waits' || state === 'sending');
    this.#host.requestUpdate();
  }

  /** Sends all waiting requests; resolves to whether every one was accepted. */
  async sendAll(): Promise<boolean> {
    await Promise.all(this.#waiting.map((one) => this.send(one)));
    return this.all.length === 0;
  }

  /** Cancels instead if another person has signed in meanwhile: an act is recorded under the name of the session. */
  async send(one: PendingAct): Promise<void> {
    if (this.#person !== one.by) {
      this.#put(one, { state: 'undone' });
      this.#say('undone');
      return;
    }
    this.#put(one, { state: 'sending' });
    try {
      await one.send();
      this.all = this.all.filter(({ key }) => key !== one.key);
      this.#say('sent');
    } catch (failure) {
      this.#desk()?.lost(failure);
      this.#put(one, { state: 'failed', failure });
    }
    this.#tend();
  }

  /** Cancels sending, announces it, and focuses the link back to its page. */
  async undo(one: PendingAct): Promise<void> {
    this.#put(one, { state: 'undone' });
    this.#say('undone');
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#pending-act-${one.key} a`)?.focus();
  }

  get #person(): string | undefined {
    return this.#desk()?.session.person?.id;
  }

  get #waiting(): readonly PendingAct[] {
    return this.all.filter(({ state }) => state === 'waits');
  }

  #say(what: 'sent' | 'undone'): void {
    const desk = this.#desk();
    desk?.announce(shellWords[desk.language].pending[what]);
  }

  #put(one: PendingAct, change: Partial<PendingAct>): void {
    this.all = this.all.map((other) => (other.key === one.key ? { ...other, ...change } : other));
    this.#tend();
  }

  /** Runs the countdown while anything waits, and asks before the tab closes. */
  #tend(): void {
    const waits = this.#host.isConnected && this.#waiting.length > 0;
    if (waits && this.#timer === undefined) {
      this.#timer = setInterval(() => this.#tick(), 1_000);
      addEventListener('beforeunload', this.#warn);
    } else if (!waits) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      removeEventListener('beforeunload', this.#warn);
    }
    this.#host.requestUpdate();
  }

  #tick(): void {
    this.all = this.all.map((one) => (one.state === 'waits' ? { ...one, left: one.left - 1 } : one));
    for (const one of this.#waiting) if (one.left <= 0) void this.send(one);
    this.#tend();
  }

  readonly #warn = (event: BeforeUnloadEvent) => event.preventDefault();
}
