import type { AgencyDocument, DeskSuggestion, Draft } from '@shura/contract';
import { type Failure, failureOf } from '@shura/widgets/resource';
import type { ReactiveController } from 'lit';
import type { DeskView } from '../shell/desk.ts';

/** One suggestion with what its page needs to know besides: the agency's offices and rules, and what is being written. */
export class SuggestionController implements ReactiveController {
  suggestion: DeskSuggestion | undefined;
  agency: AgencyDocument | undefined;
  drafts: readonly Draft[] = [];
  failure: Failure | undefined;
  /** There is more to it by now than is shown. */
  newer = false;
  readonly #host: DeskView;
  readonly #arrived: () => void;
  #key = '';
  #unwatch: (() => void) | undefined;
  #watched = '';

  /** @param arrived called when another suggestion is there, not when the same one is loaded again */
  constructor(host: DeskView, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#watched = '';
  }

  get #at(): readonly [agency: string, reference: string] {
    const { agencySlug, route } = this.#host.desk;
    return [agencySlug, route.id ?? ''];
  }

  /** Loads what the address names, unless it is there. */
  async open(): Promise<void> {
    const key = this.#at.join('/');
    this.#watch();
    if (key === this.#key) return;
    this.#key = key;
    [this.suggestion, this.failure, this.newer] = [undefined, undefined, false];
    await this.#load(key);
    if (key === this.#key && this.suggestion) this.#arrived();
  }

  /** Loads it again; what is there stays until then. */
  async reload(): Promise<void> {
    this.newer = false;
    await this.#load(this.#key);
  }

  async #load(key: string): Promise<void> {
    const { client } = this.#host.desk;
    const [agency, reference] = this.#at;
    this.failure = undefined;
    try {
      const [suggestion, settings, drafts] = await Promise.all([
        client.suggestion(agency, reference),
        client.settings(agency),
        client.drafts(agency),
      ]);
      if (key !== this.#key) return;
      [this.suggestion, this.agency, this.drafts] = [suggestion, settings.agency, drafts];
    } catch (error) {
      if (key === this.#key && !this.#host.desk.lost(error)) this.failure = failureOf(error);
    }
    this.#host.requestUpdate();
  }

  #watch(): void {
    const [agency] = this.#at;
    if (!agency || agency === this.#watched) return;
    this.#unwatch?.();
    this.#watched = agency;
    this.#unwatch = this.#host.desk.client.watch(agency, () => void this.#look());
  }

  /** What is being read stays; that there is more is said. */
  async #look(): Promise<void> {
    const shown = this.suggestion;
    if (!shown) return;
    const now = await this.#host.desk.client.suggestion(this.#at[0], shown.reference, true).catch(() => undefined);
    if (now && shown === this.suggestion) this.newer = now.version > shown.version;
    this.#host.requestUpdate();
  }
}
