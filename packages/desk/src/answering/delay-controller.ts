import type { ReactiveController } from 'lit';
import type { DeskView } from '../shell/desk.ts';
import { answeringWords } from './words.ts';

/** Seconds in which what is to be published can still be taken back. */
const secondsToUndo = 10;

/** Milliseconds in which the second press of a double one falls, which would take back what the first began. */
const doublePress = 500;

/** Sends something a little later, so that it can be undone before anyone has read it. Leaving the page within sends it. */
export class DelayController implements ReactiveController {
  /** Seconds that are left, while something waits. */
  left: number | undefined;
  /** Begun just now: it is too early to mean that it is taken back. */
  young = false;
  /** Was taken back, until something is begun again. */
  undone = false;
  readonly #host: DeskView;
  #send: (() => void) | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: DeskView) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.now();
  }

  get waits(): boolean {
    return this.left !== undefined;
  }

  /** Says how long, and goes to what takes it back, in the form that it was asked for in. */
  async begin(form: HTMLElement, send: () => void): Promise<void> {
    this.undo();
    this.#send = send;
    this.left = secondsToUndo;
    [this.young, this.undone] = [true, false];
    setTimeout(() => {
      this.young = false;
      this.#host.requestUpdate();
    }, doublePress);
    this.#timer = setInterval(() => this.#tick(), 1_000);
    addEventListener('beforeunload', this.#warn);
    this.#host.requestUpdate();
    const { language, format, announce } = this.#host.desk;
    const w = answeringWords[language];
    announce(`${w.soon(format, secondsToUndo)} ${w.undo}`);
    await this.#host.updateComplete;
    form.querySelector<HTMLElement>('.undo')?.focus();
  }

  /** Sends without waiting any longer. */
  now(): void {
    const send = this.#send;
    this.undo();
    send?.();
  }

  /** Nothing is sent, which is said; the focus goes back to what sends. */
  async takeBack(form: HTMLElement): Promise<void> {
    if (this.young) return;
    this.undo();
    this.undone = true;
    const { language, announce } = this.#host.desk;
    announce(answeringWords[language].undone);
    await this.#host.updateComplete;
    form.querySelector<HTMLElement>('button.main')?.focus();
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
