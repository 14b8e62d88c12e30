import type { LitElement } from 'lit';
import { type Failure, failureOf } from './failure.ts';

export { type Failure, failureOf };

/** Loads one resource of an element, again when its arguments change. The last call wins. */
export class ResourceController<Value> {
  /** Both undefined while it loads. */
  value: Value | undefined;
  failure: Failure | undefined;
  readonly #host: LitElement;
  readonly #load: () => Promise<Value>;
  #asked: readonly unknown[] = [];
  #turn = 0;
  #opened: Promise<void> | undefined;

  /** @param load throws what a client throws */
  constructor(host: LitElement, load: () => Promise<Value>) {
    this.#host = host;
    this.#load = load;
  }

  /** Loads unless the arguments are the same as before; resolves when loaded. */
  async open(...asked: readonly unknown[]): Promise<void> {
    if (asked.some((part, index) => part !== this.#asked[index])) {
      this.#asked = asked;
      this.value = undefined;
      this.#opened = this.reload();
    }
    await this.#opened;
  }

  /** Loads again; the old value stays until it is replaced. */
  async reload(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.failure = undefined;
    try {
      const value = await this.#load();
      if (turn === this.#turn) this.value = value;
    } catch (error) {
      if (turn === this.#turn) this.failure = failureOf(error);
    }
    this.#host.requestUpdate();
  }
}
