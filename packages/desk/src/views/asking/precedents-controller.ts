import type { Precedents, SearchAnswer } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { requiredLanguages } from '@shura/contract/lists';
import { pageSizes } from '@shura/contract/page-sizes';
import type { DeskView } from '../../ui/desk.ts';
import type { Both } from '../../ui/editing/two-languages-value.ts';

/** Milliseconds from the last key to a search. */
const debounceMs = 1_000;

/** The query for a draft, from its texts in one language: the search finds both. Cut at the limit, after a whole word. */
export function queryOf(texts: readonly Both[]): string {
  const said = requiredLanguages.map((language) => texts.map((text) => text[language]).join(' '));
  const words = (said.map((one) => one.trim()).find(Boolean) ?? '').replace(/\s+/g, ' ');
  return words.length > limits.search ? words.slice(0, limits.search).replace(/\s\S*$/u, '') : words;
}

/** What the public search finds for a draft. Each query is sent once; the last hits stay until it is answered. */
export class PrecedentsController {
  hits: SearchAnswer['hits'] | undefined;
  standing: 'none' | 'asking' | 'asked' | 'failed' = 'none';
  query = '';
  readonly #host: DeskView;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DeskView) {
    this.#host = host;
    host.addController({ hostDisconnected: () => clearTimeout(this.#timer) });
  }

  /** Searches unless the query is the same as before. @param self path of the draft's own public page */
  ask(query: string, self: string): void {
    if (query === this.query) return;
    const first = this.query === '';
    this.query = query;
    clearTimeout(this.#timer);
    if (query) this.#timer = setTimeout(() => void this.#search(query, self), first ? 0 : debounceMs);
    else [this.hits, this.standing] = [undefined, 'none'];
  }

  /** As the person sees them now, without their words. */
  get shown(): Precedents {
    return this.hits ? { hits: this.hits.map(({ kind, href, states }) => ({ kind, href, states })) } : {};
  }

  async #search(q: string, self: string): Promise<void> {
    const { client, agencySlug } = this.#host.desk;
    this.standing = 'asking';
    this.#host.requestUpdate();
    const answer = await client.search({ q, agency: agencySlug }).catch(() => undefined);
    if (q !== this.query) return;
    this.hits = answer?.hits.filter(({ href }) => href !== self).slice(0, pageSizes.precedents);
    this.standing = answer ? 'asked' : 'failed';
    this.#host.requestUpdate();
  }
}
