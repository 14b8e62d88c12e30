import type { DeskSuggestion } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import type { ReactiveControllerHost } from 'lit';

/** Selected suggestions, in order of selection. The act that links them links all others to the first. */
export class SelectionController {
  readonly #host: ReactiveControllerHost;
  #chosen: ReadonlyMap<string, DeskSuggestion> = new Map();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get chosen(): readonly DeskSuggestion[] {
    return [...this.#chosen.values()];
  }

  get size(): number {
    return this.#chosen.size;
  }

  readonly has = (reference: string): boolean => this.#chosen.has(reference);

  readonly toggle = (one: DeskSuggestion): void => {
    if (this.has(one.reference)) this.#set(this.chosen.filter(({ reference }) => reference !== one.reference));
    else this.add([one]);
  };

  /** Adds suggestions up to the maximum of a bulk act; the rest are left out. */
  add(more: readonly DeskSuggestion[]): void {
    this.#set([...this.chosen, ...more.filter(({ reference }) => !this.has(reference))].slice(0, limits.bulkAct));
  }

  remove(some: readonly DeskSuggestion[]): void {
    const gone = new Set(some.map(({ reference }) => reference));
    this.#set(this.chosen.filter(({ reference }) => !gone.has(reference)));
  }

  clear(): void {
    this.#set([]);
  }

  #set(chosen: readonly DeskSuggestion[]): void {
    this.#chosen = new Map(chosen.map((one) => [one.reference, one]));
    this.#host.requestUpdate();
  }
}
