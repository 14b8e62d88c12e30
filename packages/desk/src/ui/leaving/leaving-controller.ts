import type { ReactiveController } from 'lit';
import type { DeskView } from '../desk.ts';
import { BackEvent } from '../place.ts';

const isWayOut = (node: EventTarget): node is HTMLElement =>
  node instanceof HTMLElement && node.matches('a[href]:not([target], [href^="#"]), [data-leaves]');

/** Asks before a view with unsaved values is left; the view draws the question. */
export class LeavingController implements ReactiveController {
  /** Leaving was requested. */
  asking = false;
  readonly #host: DeskView;
  readonly #loss: () => string | undefined;
  #go: () => void = () => {};
  #here = '';
  #goes = false;

  /** @param loss returns what would be lost now, as a sentence, or undefined */
  constructor(host: DeskView, loss: () => string | undefined) {
    this.#host = host;
    this.#loss = loss;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('click', this.#click, true);
    addEventListener(BackEvent.type, this.#back);
    addEventListener('beforeunload', this.#unload);
  }

  hostDisconnected(): void {
    removeEventListener('click', this.#click, true);
    removeEventListener(BackEvent.type, this.#back);
    removeEventListener('beforeunload', this.#unload);
  }

  hostUpdated(): void {
    this.#here = location.href;
  }

  get loss(): string | undefined {
    return this.#loss();
  }

  readonly stay = (): void => {
    this.asking = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      // The link may have been in a menu that is closed by now and cannot get the focus back.
      if (document.activeElement === document.body) this.#host.renderRoot.querySelector<HTMLElement>('h1')?.focus();
    });
  };

  readonly leave = (): void => {
    this.stay();
    this.#goes = true;
    this.#go();
    this.#goes = false;
  };

  /** Whether to ask. A view that the sign-in covers is not left, and does not ask. */
  get #asks(): boolean {
    return !this.#goes && !this.#host.hidden && this.loss !== undefined;
  }

  #ask(go: () => void): void {
    this.#go = go;
    this.asking = true;
    this.#host.requestUpdate();
  }

  readonly #click = (event: MouseEvent) => {
    const way = event.composedPath().find(isWayOut);
    if (!way || event.button || event.ctrlKey || event.metaKey || event.shiftKey || !this.#asks) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#ask(() => way.click());
  };

  /** The address has changed already: restore it while asking. */
  readonly #back = (event: Event) => {
    if (!this.#asks) return;
    event.preventDefault();
    const there = location.pathname + location.search;
    history.pushState(null, '', this.#here);
    this.#ask(() => this.#host.desk.go(there));
  };

  readonly #unload = (event: BeforeUnloadEvent) => {
    if (this.loss !== undefined) event.preventDefault();
  };
}
