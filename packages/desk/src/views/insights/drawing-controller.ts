import type { ReactiveController } from 'lit';
import type { DeskView } from '../../ui/desk.ts';
import type { Chart } from './chart.ts';

/** Draws a view's charts into their places, again when the width changes. */
export class DrawingController implements ReactiveController {
  /** The drawing module failed to load. */
  failed = false;
  charts: readonly Chart[] = [];
  readonly #host: DeskView;
  #observer: ResizeObserver | undefined;
  /** Content of each place. */
  readonly #shown = new WeakMap<Element, string>();

  constructor(host: DeskView) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => void this.#draw());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    for (const place of this.#places()) this.#observer?.observe(place);
    if (this.charts.length) void this.#draw();
  }

  #places(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.drawing')];
  }

  async #draw(): Promise<void> {
    const library = await import('./draw-chart.ts').catch(() => undefined);
    if (!library) {
      if (!this.failed) this.#host.requestUpdate();
      this.failed = true;
      return;
    }
    const { dir, format } = this.#host.desk;
    for (const place of this.#places()) {
      const chart = this.charts.find(({ id }) => id === place.dataset['chart']);
      const width = Math.floor(place.clientWidth);
      const key = JSON.stringify([chart?.marks, width, dir]);
      if (!chart || width < 1 || this.#shown.get(place) === key) continue;
      this.#shown.set(place, key);
      place.replaceChildren(library.drawChart({ chart, width, dir, number: format.number }));
    }
  }
}
