import type { Language } from '@shura/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds without typing after which the preview is drawn again. */
const pause = 350;

/** What a preview shows, in which language and how wide; drawn again once one has paused. */
export class PreviewController<Shown> implements ReactiveController {
  language: Language = 'ar';
  wide = false;
  shown: Shown | undefined;
  /** Another number is another drawing: the elements take what they show once. */
  drawing = 0;
  /** The public's own elements are here. */
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

  /** @param source another one is another thing to show */
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
    else this.#timer = setTimeout(() => this.turn(draw), pause);
  }

  turn(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
