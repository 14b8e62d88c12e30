import type { Results } from '@shura/contract';

type Listener = (results: Results) => void;

const channels = new Map<string, LiveChannel>();

/**
 * Listens for one poll's live results over the one event stream that a page holds to a server, opened with the first
 * listener and closed with the last.
 *
 * @returns stops listening
 */
export function listen(base: string, slug: string, listener: Listener): () => void {
  const channel = channels.get(base) ?? new LiveChannel(base);
  channels.set(base, channel);
  return channel.add(slug, listener);
}

class LiveChannel {
  readonly #base: string;
  readonly #listeners = new Map<Listener, string>();
  #source: EventSource | undefined;
  #asked = '';
  #planned = false;

  constructor(base: string) {
    this.#base = base;
  }

  add(slug: string, listener: Listener): () => void {
    this.#listeners.set(listener, slug);
    this.#plan();
    return () => {
      this.#listeners.delete(listener);
      this.#plan();
    };
  }

  /** Widgets of one page come and go together: their changes become one connection. */
  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    setTimeout(() => {
      this.#planned = false;
      this.#connect();
    });
  }

  #connect(): void {
    const slugs = [...new Set(this.#listeners.values())].sort();
    const asked = slugs.map((slug) => `slug=${slug}`).join('&');
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#source?.close();
    this.#source = undefined;
    if (!asked) return;
    this.#source = new EventSource(`${this.#base}/api/v1/live?${asked}`);
    this.#source.addEventListener('results', ({ data }) => this.#tell(data));
  }

  #tell(data: string): void {
    const results = JSON.parse(data) as Results;
    for (const [listener, slug] of this.#listeners) if (slug === results.poll) listener(results);
  }
}
