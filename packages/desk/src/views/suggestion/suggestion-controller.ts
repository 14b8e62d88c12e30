import type { ReactiveController } from 'lit';
import type { Desk, DeskView } from '../../ui/desk.ts';
import { type DeskResource, deskResource } from '../../ui/loading/resource.ts';
import { watchAgency } from '../../ui/loading/watch-agency.ts';

/** One suggestion with data for its page: the agency's offices and rules, drafts, and colleagues. */
async function load({ client, agencySlug, route, may }: Desk) {
  const [suggestion, { agency }, drafts, colleagues] = await Promise.all([
    client.suggestion(agencySlug, route.id ?? ''),
    client.settings(agencySlug),
    client.drafts(agencySlug),
    may('moderator') ? client.colleagues(agencySlug) : [],
  ]);
  return { suggestion, agency, drafts, colleagues };
}
export type SuggestionLoaded = Awaited<ReturnType<typeof load>>;

/** Loads the suggestion of the address, and reports when it has changed. */
export class SuggestionController implements ReactiveController {
  readonly resource: DeskResource<SuggestionLoaded>;
  /** The suggestion has changed since it was loaded. */
  newer = false;
  readonly #host: DeskView;
  readonly #arrived: (loaded: SuggestionLoaded) => void;
  /** Reference last loaded. */
  #reference: string | undefined;

  /** @param arrived called when another suggestion is loaded, not when the same one is loaded again */
  constructor(host: DeskView, arrived: (loaded: SuggestionLoaded) => void) {
    this.#host = host;
    this.#arrived = arrived;
    this.resource = deskResource(host, load, ({ agencySlug, route }) => [agencySlug, route.id]);
    host.addController(this);
    watchAgency(host, () => void this.#look());
  }

  hostUpdate(): void {
    const { value } = this.resource;
    if (value?.suggestion.reference === this.#reference) return;
    this.#reference = value?.suggestion.reference;
    this.newer = false;
    if (value) this.#arrived(value);
  }

  /** Loads the suggestion again; the old version stays on the page until then. */
  reload(): Promise<void> {
    this.newer = false;
    return this.resource.reload();
  }

  /** Asks the server for a newer version, and sets `newer`. Does not replace the version on the page. */
  async #look(): Promise<void> {
    const { client, agencySlug } = this.#host.desk;
    const shown = this.resource.value?.suggestion;
    if (!shown) return;
    const now = await client.suggestion(agencySlug, shown.reference, true).catch(() => undefined);
    if (now && shown === this.resource.value?.suggestion) this.newer = now.version > shown.version;
    this.#host.requestUpdate();
  }
}
