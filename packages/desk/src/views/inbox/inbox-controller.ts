import type { DeskSuggestion, Inbox } from '@shura/contract';
import { defaultInboxView } from '@shura/contract/lists';
import { pageSizes } from '@shura/contract/page-sizes';
import { type Failure, failureOf } from '@shura/widgets/resource';
import type { DeskView } from '../../ui/desk.ts';
import { watchAgency } from '../../ui/loading/watch-agency.ts';
import type { InboxAsked } from './inbox-query.ts';

/** Identity of a row's visible state. */
const standOf = ({ reference, version }: DeskSuggestion): string => `${reference} ${version}`;

/**
 * Number of rows of the first page that are new, changed or gone; rows moved to the next page by new ones do not count.
 */
function changesBetween(rows: readonly DeskSuggestion[], { suggestions, next }: Inbox): number {
  const shown = new Set(rows.map(({ reference }) => reference));
  const asShown = new Set(rows.map(standOf));
  const now = new Set(suggestions.map(({ reference }) => reference));
  const added = suggestions.filter(({ reference }) => !shown.has(reference)).length;
  const changed = suggestions.filter((one) => shown.has(one.reference) && !asShown.has(standOf(one))).length;
  const missing = rows.slice(0, pageSizes.inbox).filter(({ reference }) => !now.has(reference)).length;
  return added + changed + (next === undefined ? missing : Math.max(0, missing - added));
}

/** Pages of an inbox. Later changes are only counted, so that the rows being read do not move. */
export class InboxController {
  rows: readonly DeskSuggestion[] = [];
  counts: Inbox['counts'] | undefined;
  total = 0;
  failure: Failure | undefined;
  loading = false;
  /** Number of rows of the first page that have changed since loading. */
  changes = 0;
  readonly #host: DeskView;
  #next: string | undefined;
  #asked: InboxAsked = { view: defaultInboxView };
  #key = '';
  #turn = 0;

  constructor(host: DeskView) {
    this.#host = host;
    watchAgency(host, () => void this.#look());
  }

  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  /**
   * Loads a query, unless it is loaded.
   *
   * @returns true if this query is loaded and replaced an earlier one
   */
  async open(asked: InboxAsked): Promise<boolean> {
    const key = JSON.stringify([this.#host.desk.agencySlug, asked]);
    if (key === this.#key) return false;
    const before = this.#key;
    this.#key = key;
    this.#asked = asked;
    await this.reload();
    return before !== '' && key === this.#key && !this.failure;
  }

  /** Loads from the top; the old rows stay until then. */
  reload(): Promise<void> {
    return this.#load(undefined);
  }

  more(): Promise<void> {
    return this.#load(this.#next);
  }

  /** Loads one row again, after an act on it; the other rows stay. */
  async again(reference: string): Promise<void> {
    const { client, agencySlug } = this.#host.desk;
    const now = await client.suggestion(agencySlug, reference).catch(() => undefined);
    if (now) this.rows = this.rows.map((row) => (row.reference === reference ? now : row));
    this.#host.requestUpdate();
    await this.#look();
  }

  /** All suggestions of the query up to a maximum, loading further pages. */
  async upTo(max: number): Promise<readonly DeskSuggestion[]> {
    while (this.hasMore && this.rows.length < max && !this.failure) await this.more();
    return this.rows.slice(0, max);
  }

  async #load(after: string | undefined): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.loading = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      const page = await this.#ask(after);
      if (turn === this.#turn) this.#take(page, after !== undefined);
    } catch (error) {
      if (turn === this.#turn && !this.#host.desk.lost(error)) this.failure = failureOf(error);
    }
    if (turn === this.#turn) this.loading = false;
    this.#host.requestUpdate();
  }

  #ask(after?: string, unattended = false): Promise<Inbox> {
    const query = { ...this.#asked, ...(after !== undefined && { after }) };
    return this.#host.desk.client.inbox(this.#host.desk.agencySlug, query, unattended);
  }

  #take({ suggestions, next, total, counts }: Inbox, more: boolean): void {
    const known = new Set(more ? this.rows.map(({ reference }) => reference) : []);
    const added = suggestions.filter(({ reference }) => !known.has(reference));
    this.rows = more ? [...this.rows, ...added] : suggestions;
    this.#next = next;
    this.total = total;
    this.counts = counts;
    if (!more) this.changes = 0;
  }

  /** Updates the counts; the rows stay. */
  async #look(): Promise<void> {
    const turn = this.#turn;
    const page = await this.#ask(undefined, true).catch(() => undefined);
    if (!page || turn !== this.#turn || this.loading) return;
    this.changes = changesBetween(this.rows, page);
    this.counts = page.counts;
    this.#host.requestUpdate();
  }
}
