import type { Language } from '@shura/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds from the last key to a new drawing. */
const debounceMs = 350;

/** A preview with its language and width; drawn again after a pause in typing. */
export class PreviewController<Shown> implements ReactiveController {
  language: Language = 'ar';
  wide = false;
  shown: Shown | undefined;
  /** Increases with each drawing, to replace the element: an element reads its client only once. */
  drawing = 0;
  /** The public elements are loaded. */
  ready = false;
  readonly #host: ReactiveControllerHost;
  #latest: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void import('./public-elements.ts').then(
      () => this.turn(() => (this.ready = true)),
      () => {},
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** @param source a new object means new content */
  show(source: object, make: () => Shown): void {
    if (source === this.#latest) return;
    const first = this.#latest === undefined;
    this.#latest = source;
    clearTimeout(this.#timer);
    const draw = () => {
      this.shown = make();
      this.drawing += 1;
    };
    if (first) draw();
    else this.#timer = setTimeout(() => this.turn(draw), debounceMs);
  }

  turn(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
