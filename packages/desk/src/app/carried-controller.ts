import type { LitElement, ReactiveController } from 'lit';
import { answeringWords } from '../ui/answering/words.ts';
import type { Carried, Desk } from '../ui/desk.ts';
import { shellWords } from '../ui/desk-words.ts';

/** How it stands, until it is sent. */
export interface Carrying extends Carried {
  readonly key: number;
  readonly state: 'waits' | 'sending' | 'undone' | 'failed';
  /** Why it was not sent. */
  readonly failure?: unknown;
}

/** What was to be sent a little later when its page was left: it is still sent then, unless it is taken back. */
export class CarriedController implements ReactiveController {
  all: readonly Carrying[] = [];
  readonly #host: LitElement;
  readonly #desk: () => Desk | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #keys = 0;

  constructor(host: LitElement, desk: () => Desk | undefined) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  /** Sends what waits: its undo has no page to stand on any more. */
  hostDisconnected(): void {
    for (const one of this.#waiting) void this.send(one);
    this.#tend();
  }

  readonly take = (carried: Carried): void => {
    this.#keys += 1;
    const one: Carrying = { ...carried, key: this.#keys, state: 'waits' };
    this.all = [...this.all, one];
    const desk = this.#desk();
    if (!desk || !this.#host.isConnected) {
      void this.send(one);
      return;
    }
    this.#tend();
    const { soon, undo } = answeringWords[desk.language];
    desk.announce(`${shellWords[desk.language].carried.waits} ${soon(desk.format, one.left)} ${undo}`);
  };

  /** Another page: what was said on the one before is not said again. */
  moved(): void {
    this.all = this.all.filter(({ state }) => state === 'waits' || state === 'sending');
    this.#host.requestUpdate();
  }

  async send(one: Carrying): Promise<void> {
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

  /** Nothing is sent, which is said; the focus goes to the way back to it. */
  async undo(one: Carrying): Promise<void> {
    this.#put(one, { state: 'undone' });
    this.#say('undone');
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#carried-${one.key} a`)?.focus();
  }

  get #waiting(): readonly Carrying[] {
    return this.all.filter(({ state }) => state === 'waits');
  }

  #say(what: 'sent' | 'undone'): void {
    const desk = this.#desk();
    desk?.announce(shellWords[desk.language].carried[what]);
  }

  #put(one: Carrying, change: Partial<Carrying>): void {
    this.all = this.all.map((other) => (other.key === one.key ? { ...other, ...change } : other));
    this.#tend();
  }

  /** Counts for as long as anything waits, and has the browser ask before its tab is closed. */
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
