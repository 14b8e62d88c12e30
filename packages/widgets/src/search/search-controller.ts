import type { ConsultationClient } from '@shura/client';
import type { SearchAnswer } from '@shura/contract';
import type { LitElement } from 'lit';
import { report } from '../controllers/error-events.ts';
import type { Failure } from '../controllers/failure.ts';
import { fullClientOf } from '../controllers/full-client-of.ts';

type Host = LitElement & { readonly agency: string; readonly server: string; client: ConsultationClient | undefined };

/** Searches, and appends further pages. The last call wins. */
export class SearchController {
  /** What was found, by pages; undefined before the first search. */
  pages: readonly SearchAnswer[] | undefined;
  /** Of the last call. What was found before stays. */
  failure: Failure | undefined;
  /** Whether a call is under way. */
  busy = false;
  readonly #host: Host;
  #asked: readonly unknown[] = [];
  #words = '';
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Drops what was found, and the call under way, unless the arguments are the same as before. */
  open(...asked: readonly unknown[]): void {
    if (asked.every((part, index) => part === this.#asked[index])) return;
    this.#asked = asked;
    this.#turn += 1;
    this.busy = false;
    this.pages = undefined;
    this.failure = undefined;
  }

  async search(words: string): Promise<void> {
    this.#words = words;
    const page = await this.#ask();
    if (page) this.pages = [page];
    this.#host.requestUpdate();
  }

  /** Appends the page after a cursor, and focuses its first result. */
  async goOn(after: string): Promise<void> {
    const { pages = [] } = this;
    const page = await this.#ask({ after });
    if (page) this.pages = [...pages, page];
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const shown = pages.flatMap(({ hits }) => hits).length;
    if (page) this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.found a')[shown]?.focus();
  }

  /** Undefined if it failed, or if another call was made meanwhile. */
  async #ask(more: { readonly after?: string } = {}): Promise<SearchAnswer | undefined> {
    this.#turn += 1;
    const turn = this.#turn;
    const { agency } = this.#host;
    this.busy = true;
    this.#host.requestUpdate();
    try {
      const page = await fullClientOf(this.#host).search({ q: this.#words, agency: agency || undefined, ...more });
      if (turn !== this.#turn) return undefined;
      this.failure = undefined;
      this.busy = false;
      return page;
    } catch (error) {
      if (turn === this.#turn) {
        this.failure = report(this.#host, {}, error);
        this.busy = false;
      }
      return undefined;
    }
  }
}
