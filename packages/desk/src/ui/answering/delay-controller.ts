import type { ReactiveController } from 'lit';
import type { DeskView } from '../desk.ts';
import { answeringWords } from './words.ts';

/** What is sent a little later. */
export interface Later {
  /** Sends it from its page, which says what came of it. */
  readonly here: () => void;
  /** Sends it once its page was left: touches nothing of the page, and throws why it was not sent. */
  readonly away: () => Promise<unknown>;
  /** Address of its page. */
  readonly back: string;
}

/** Seconds in which what is to be published can still be taken back. */
const secondsToUndo = 10;

/** Milliseconds in which the second press of a double one falls, which would take back what the first began. */
const doublePress = 500;

/**
 * Sends something a little later, so that it can be undone before anyone has read it. Who leaves its page within takes the
 * undo along: the desk shows it on every other page.
 */
export class DelayController implements ReactiveController {
  /** Seconds that are left, while something waits. */
  left: number | undefined;
  /** Begun just now: it is too early to mean that it is taken back. */
  young = false;
  /** Was taken back, until something is begun again. */
  undone = false;
  readonly #host: DeskView;
  #later: Later | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: DeskView) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.carry();
  }

  get waits(): boolean {
    return this.left !== undefined;
  }

  /** Says how long, and goes to what takes it back, in the form that it was asked for in. */
  async begin(form: HTMLElement, later: Later): Promise<void> {
    this.undo();
    this.#later = later;
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
    const later = this.#later;
    this.undo();
    later?.here();
  }

  /** Its page is left: what still waits goes along, with the way to take it back. */
  carry(): void {
    const [later, left] = [this.#later, this.left];
    this.undo();
    if (later && left !== undefined) this.#host.desk.carry({ send: later.away, back: later.back, left });
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
    [this.#later, this.left] = [undefined, undefined];
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
