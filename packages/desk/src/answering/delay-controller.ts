import type { ReactiveController } from 'lit';
import type { DeskView } from '../shell/desk.ts';

/** Seconds in which what is to be published can still be taken back. */
export const secondsToUndo = 10;

/** Sends something a little later, so that it can be undone before anyone has read it. Leaving the page within sends it. */
export class DelayController implements ReactiveController {
  /** Seconds that are left, while something waits. */
  left: number | undefined;
  readonly #host: DeskView;
  #send: (() => void) | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: DeskView) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.now();
  }

  get waits(): boolean {
    return this.left !== undefined;
  }

  begin(send: () => void): void {
    this.undo();
    this.#send = send;
    this.left = secondsToUndo;
    this.#timer = setInterval(() => this.#tick(), 1_000);
    addEventListener('beforeunload', this.#warn);
    this.#host.requestUpdate();
  }

  /** Sends without waiting any longer. */
  now(): void {
    const send = this.#send;
    this.undo();
    send?.();
  }

  undo(): void {
    clearInterval(this.#timer);
    removeEventListener('beforeunload', this.#warn);
    [this.#send, this.left] = [undefined, undefined];
    this.#host.requestUpdate();
  }

  #tick(): void {
    this.left = (this.left ?? 1) - 1;
    if (this.left <= 0) this.now();
    this.#host.requestUpdate();
  }

  /** A tab that is closed sends nothing: the browser asks whether that is meant. */
  readonly #warn = (event: BeforeUnloadEvent) => event.preventDefault();
}
