import { limits } from '@shura/contract/limits';
import type { ReactiveController } from 'lit';
import type { DeskView } from '../shell/desk.ts';

/** Says again and again that a suggestion is open here, and learns who else has it open. */
export class PresenceController implements ReactiveController {
  others: readonly string[] = [];
  readonly #host: DeskView;
  readonly #arrived: (names: readonly string[]) => void;
  #open = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param arrived called once with the names of those who were not there before */
  constructor(host: DeskView, arrived: (names: readonly string[]) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => void this.#say(), limits.presenceSeconds * 1_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  open(reference: string): void {
    if (reference === this.#open) return;
    this.#open = reference;
    this.others = [];
    void this.#say();
  }

  async #say(): Promise<void> {
    const { desk, hidden } = this.#host;
    const reference = this.#open;
    if (!reference || hidden || !desk.agency) return;
    const present = await desk.client.present(desk.agency.slug, reference).catch(() => undefined);
    if (!present || reference !== this.#open) return;
    const arrived = present.others.filter((name) => !this.others.includes(name));
    this.others = present.others;
    if (arrived.length) this.#arrived(arrived);
    this.#host.requestUpdate();
  }
}
