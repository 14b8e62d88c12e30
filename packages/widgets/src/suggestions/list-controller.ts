import type { ConsultationClient } from '@shura/client';
import type { Consultation, Suggestions, SuggestionsQuery } from '@shura/contract';
import { defaultSuggestionOrder } from '@shura/contract/lists';
import type { LitElement, ReactiveController } from 'lit';
import { report } from '../controllers/error-events.ts';
import type { Failure } from '../controllers/failure.ts';
import { followClosing } from '../controllers/follow-closing.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { clientOf } from '../controllers/server-of.ts';
import { SupportController } from '../controllers/support-controller.ts';

interface ListHost extends LitElement {
  readonly consultation: string;
  readonly server: string;
  readonly client: ConsultationClient | undefined;
}

type Query = Partial<SuggestionsQuery>;

/** Loads pages of a consultation's suggestions, ordered and filtered. Draws nothing. */
export class ListController implements ReactiveController {
  query: Query = { order: defaultSuggestionOrder };
  /** The pages shown, in order; they stay until others are loaded. */
  pages: readonly Suggestions[] = [];
  consultation: Consultation | undefined;
  /** Another page is loading. */
  loading = false;
  /** Why the next page failed to load. */
  problem: Failure | undefined;
  /** The filters are open. */
  filtering: boolean | undefined;
  /** The order or a filter was changed just now, so the live region announces the number of suggestions. */
  changed: boolean | undefined;
  readonly resource: ResourceController<Suggestions>;
  readonly support: SupportController;
  readonly #host: ListHost;
  #first: Suggestions | undefined;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
    this.resource = new ResourceController(host, () => this.#load());
    this.support = new SupportController(host, () => clientOf(host));
    followClosing(host, this, 'consultation');
  }

  /** A newly loaded first page replaces all pages. */
  hostUpdate(): void {
    const { value } = this.resource;
    if (!value || value === this.#first) return;
    this.#first = value;
    this.pages = [value];
    this.problem = undefined;
  }

  /** Shows the first page for the current query, unless it is shown. */
  open(): Promise<void> {
    const { consultation, server, client } = this.#host;
    const { order, basis, outcome, category } = this.query;
    return this.resource.open(consultation, server, client, order, basis, outcome, category);
  }

  /** Changes the order or a filter; an empty value removes the filter. */
  choose(name: 'order' | 'basis' | 'outcome' | 'category', value: string): void {
    const { [name]: _before, ...others } = this.query;
    this.query = value ? { ...others, [name]: value } : others;
    this.changed = true;
    this.#host.requestUpdate();
  }

  filter(): void {
    this.filtering = true;
    this.#host.requestUpdate();
  }

  /** Appends the page after the cursor `after`, and focuses its first suggestion. */
  async more(after: string): Promise<void> {
    if (this.loading) return;
    const { value } = this.resource;
    const { consultation } = this.#host;
    this.loading = true;
    this.problem = undefined;
    this.#host.requestUpdate();
    try {
      const page = await clientOf(this.#host).suggestions(consultation, { ...this.query, after });
      if (value === this.resource.value) this.pages = [...this.pages, page];
    } catch (error) {
      this.problem = report(this.#host, { consultation }, error);
    }
    this.loading = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.problem) this.#host.shadowRoot?.querySelector<HTMLElement>('section:last-of-type .reference')?.focus();
  }

  async #load(): Promise<Suggestions> {
    const { consultation: slug } = this.#host;
    const client = clientOf(this.#host);
    if (this.consultation?.slug !== slug) {
      this.pages = [];
      this.consultation = undefined;
      void this.support.open(slug);
    }
    try {
      const [page, consultation] = await Promise.all([
        client.suggestions(slug, this.query),
        this.consultation ?? client.consultation(slug),
      ]);
      if (slug === this.#host.consultation) this.consultation ??= consultation;
      return page;
    } catch (error) {
      report(this.#host, { consultation: slug }, error);
      throw error;
    }
  }
}
