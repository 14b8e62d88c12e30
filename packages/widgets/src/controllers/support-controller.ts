import type { SuggestionClient } from '@shura/client';
import type { Suggestion, Support } from '@shura/contract';
import type { LitElement } from 'lit';
import { report } from './error-events.ts';
import type { Failure } from './failure.ts';

/** Which suggestions this browser supports, and the server's counts after a change. */
export class SupportController {
  /** References of the suggestions that this browser supports. */
  given: ReadonlySet<string> = new Set();
  /** Reference of the suggestion whose support is being sent. */
  underway: string | undefined;
  /** Why the last change of support failed, by the suggestion's reference. */
  readonly failures = new Map<string, Failure>();
  readonly #counted = new Map<string, Support>();
  readonly #host: LitElement;
  readonly #client: () => SuggestionClient;

  constructor(host: LitElement, client: () => SuggestionClient) {
    this.#host = host;
    this.#client = client;
  }

  /** Loads what this browser supports; ignores a failure. */
  async open(slug: string): Promise<void> {
    const { given } = this;
    const known = await this.#client()
      .supported(slug)
      .catch(() => []);
    // A change made meanwhile is newer than this response.
    if (given === this.given) this.given = new Set(known);
    this.#host.requestUpdate();
  }

  /** The server's last counts. */
  countsOf(suggestion: Suggestion): Support {
    return this.#counted.get(suggestion.reference) ?? suggestion;
  }

  /** Gives or withdraws support; shows nothing before the server has counted it. */
  async toggle({ reference, consultation }: Suggestion): Promise<void> {
    if (this.underway) return;
    const given = new Set(this.given);
    const gives = !given.delete(reference);
    if (gives) given.add(reference);
    this.underway = reference;
    this.failures.delete(reference);
    this.#host.requestUpdate();
    try {
      this.#counted.set(reference, await this.#client().support(consultation, reference, gives));
      this.given = given;
    } catch (error) {
      this.failures.set(reference, report(this.#host, { consultation }, error));
    }
    this.underway = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // A final refusal has replaced the button, and gets its focus unless the reader has moved on.
    if (document.activeElement === document.body)
      this.#host.shadowRoot?.querySelector<HTMLElement>(`#no-${reference}`)?.focus();
  }
}
