import { limits } from '@shura/contract/limits';
import type { ReactiveController } from 'lit';
import type { DeskView } from '../../ui/desk.ts';

/** Reports regularly that this desk has a suggestion open, and receives the names of others who have it open. */
export class PresenceController implements ReactiveController {
  others: readonly string[] = [];
  readonly #host: DeskView;
  readonly #writes: (name: string) => boolean;
  readonly #news: (names: readonly string[]) => void;
  /** Last announced state: who is present, and who writes. */
  #said: readonly string[] = [];
  #open = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  /**
   * @param writes whether a person writes an answer
   * @param news called once with the names of people who have just come, or began or stopped writing
   */
  constructor(host: DeskView, writes: (name: string) => boolean, news: (names: readonly string[]) => void) {
    this.#host = host;
    this.#writes = writes;
    this.#news = news;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => void this.#say(), limits.presenceSeconds * 1_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  hostUpdated(): void {
    const standing = (name: string) => `${name} ${this.#writes(name)}`;
    const news = this.others.filter((name) => !this.#said.includes(standing(name)));
    this.#said = this.others.map(standing);
    if (news.length) this.#news(news);
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
    this.others = present.others;
    this.#host.requestUpdate();
  }
}
