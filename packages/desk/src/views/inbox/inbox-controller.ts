import type { DeskSuggestion, Inbox } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { type Failure, failureOf } from '@shura/widgets/resource';
import type { DeskView } from '../../ui/desk.ts';
import { watchAgency } from '../../ui/loading/watch-agency.ts';
import type { InboxAsked } from './inbox-query.ts';

/** What one of the inbox says, as far as a reader would see it change. */
const standOf = ({ reference, version }: DeskSuggestion): string => `${reference} ${version}`;

/** How many of the first page are new, changed or gone; those that new ones only pushed on to the next are not. */
function changesBetween(rows: readonly DeskSuggestion[], { suggestions, next }: Inbox): number {
  const shown = new Set(rows.map(({ reference }) => reference));
  const asShown = new Set(rows.map(standOf));
  const now = new Set(suggestions.map(({ reference }) => reference));
  const added = suggestions.filter(({ reference }) => !shown.has(reference)).length;
  const changed = suggestions.filter((one) => shown.has(one.reference) && !asShown.has(standOf(one))).length;
  const missing = rows.slice(0, limits.pageOfInbox).filter(({ reference }) => !now.has(reference)).length;
  return added + changed + (next === undefined ? missing : Math.max(0, missing - added));
}

/** Pages of an inbox. What changes meanwhile is counted, and never moves what is being read. */
export class InboxController {
  rows: readonly DeskSuggestion[] = [];
  counts: Inbox['counts'] | undefined;
  total = 0;
  failure: Failure | undefined;
  loading = false;
  /** How many of the first page are not what they were when it was loaded. */
  changes = 0;
  readonly #host: DeskView;
  #next: string | undefined;
  #asked: InboxAsked = { view: 'waiting' };
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
   * Loads what is asked for, unless it is there.
   *
   * @returns whether it has come, in place of what was asked for before
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

  /** Loads again from the top; what is there stays until then. */
  reload(): Promise<void> {
    return this.#load(undefined);
  }

  more(): Promise<void> {
    return this.#load(this.#next);
  }

  /** All that the filters leave, up to `most`: those that are not loaded yet too. */
  async upTo(most: number): Promise<readonly DeskSuggestion[]> {
    while (this.hasMore && this.rows.length < most && !this.failure) await this.more();
    return this.rows.slice(0, most);
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

  /** Counts are those of now; rows stay. */
  async #look(): Promise<void> {
    const turn = this.#turn;
    const page = await this.#ask(undefined, true).catch(() => undefined);
    if (!page || turn !== this.#turn || this.loading) return;
    this.changes = changesBetween(this.rows, page);
    this.counts = page.counts;
    this.#host.requestUpdate();
  }
}
