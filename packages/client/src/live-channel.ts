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
  const channel = channels.get(base) ?? createChannel(base);
  channels.set(base, channel);
  return channel(slug, listener);
}

type LiveChannel = (slug: string, listener: Listener) => () => void;

function createChannel(base: string): LiveChannel {
  const listeners = new Map<Listener, string>();
  let source: EventSource | undefined;
  let asked = '';

  const connect = () => {
    const query = [...new Set(listeners.values())]
      .sort()
      .map((slug) => `slug=${slug}`)
      .join('&');
    if (query === asked) return;
    asked = query;
    source?.close();
    // A page may have taken it away: results are then as they were when they were asked for.
    source = query && globalThis.EventSource ? new EventSource(`${base}/api/v1/live?${query}`) : undefined;
    source?.addEventListener('results', ({ data }: MessageEvent<string>) => {
      const results = JSON.parse(data) as Results;
      for (const [listener, slug] of listeners) if (slug === results.poll) listener(results);
    });
  };

  return (slug, listener) => {
    listeners.set(listener, slug);
    // Widgets of one page come and go together: their changes become one connection.
    setTimeout(connect);
    return () => {
      listeners.delete(listener);
      // A page that is left runs no more timers, and what it kept open is dead when it is come back to.
      if (listeners.size) setTimeout(connect);
      else connect();
    };
  };
}
