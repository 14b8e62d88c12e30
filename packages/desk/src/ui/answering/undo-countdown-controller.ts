import type { ReactiveController } from 'lit';
import type { DeskView } from '../desk.ts';
import { SignOutEvent } from '../sign-out-event.ts';
import { answeringWords } from './words.ts';

/** A request to send after a delay. */
export interface DelayedRequest {
  /** Sends the request from its page, which shows the result. */
  readonly here: () => void;
  /** Sends the request after its page was left. Does not touch the page; throws if the request fails. */
  readonly away: () => Promise<unknown>;
  /** Address of its page. */
  readonly back: string;
}

/** Seconds in which publishing can be undone. */
export const secondsToUndo = 10;

/** Milliseconds in which the undo button is ignored: the second press of a double click would undo at once. */
export const doublePress = 500;

/**
 * Delays sending, so that a publication can be undone before anyone has read it. If the page is left meanwhile, the
 * desk shows the undo button on every other page.
 */
export class UndoCountdownController implements ReactiveController {
  /** Seconds until the request is sent; undefined if none waits. */
  left: number | undefined;
  /** The last request was undone. */
  undone = false;
  readonly #host: DeskView;
  #begunAt = 0;
  #later: DelayedRequest | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: DeskView) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener(SignOutEvent.type, this.#signOut);
  }

  hostDisconnected(): void {
    removeEventListener(SignOutEvent.type, this.#signOut);
    this.takeOver();
  }

  get waits(): boolean {
    return this.left !== undefined;
  }

  /** Starts the countdown, and focuses the undo button in the form. */
  async begin(form: HTMLElement, later: DelayedRequest): Promise<void> {
    this.undo();
    this.#later = later;
    this.left = secondsToUndo;
    this.#begunAt = performance.now();
    this.undone = false;
    this.#timer = setInterval(() => this.#tick(), 1_000);
    addEventListener('beforeunload', this.#warn);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    form.querySelector<HTMLElement>('.undo')?.focus();
  }

  /** Sends at once. */
  now(): void {
    const later = this.#later;
    this.undo();
    later?.here();
  }

  /** Hands a waiting request to the desk, since its page is left. */
  takeOver(): void {
    const [later, left] = [this.#later, this.left];
    this.undo();
    if (later && left !== undefined) this.#host.desk.takeOver({ send: later.away, back: later.back, left });
  }

  /** Cancels sending, announces it, and focuses the send button. */
  async takeBack(form: HTMLElement): Promise<void> {
    if (performance.now() - this.#begunAt < doublePress) return;
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

  readonly #signOut = () => this.takeOver();

  /** Makes the browser ask before the tab is closed, since a closed tab sends nothing. */
  readonly #warn = (event: BeforeUnloadEvent) => event.preventDefault();
}
