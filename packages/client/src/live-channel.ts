import type { Results } from '@shura/contract';

type Listener = (results: Results) => void;
type Ask = (slug: string) => Promise<Results>;

/** Milliseconds within which a stream that lives says something of each poll. */
const patience = 20_000;
/** Milliseconds of which a page waits some more, so that no two keep step. */
const spread = 10_000;

const channels = new Map<string, LiveChannel>();

/**
 * Listens for polls' live results over the one event stream that a page holds to a server, opened with the first listener
 * and closed with the last. Where nothing comes through it, asks for the results now and then.
 *
 * @returns takes the slug of a poll and a listener, and returns what stops listening
 */
export function liveChannel(base: string, ask: Ask): LiveChannel {
  const channel = channels.get(base) ?? createChannel(base, ask);
  channels.set(base, channel);
  return channel;
}

type LiveChannel = (slug: string, listener: Listener) => () => void;

function createChannel(base: string, ask: Ask): LiveChannel {
  const listeners = new Map<Listener, string>();
  let source: EventSource | undefined;
  let asked = '';

  const connect = () => {
    const query = [...new Set(listeners.values())].join('&slug=');
    if (query === asked) return;
    asked = query;
    source?.close();
    // A page may have taken it away.
    source = query && globalThis.EventSource ? new EventSource(`${base}/api/v1/live?slug=${query}`) : undefined;
    source?.addEventListener('results', ({ data }: MessageEvent<string>) => {
      const results = JSON.parse(data) as Results;
      for (const [listener, slug] of listeners) if (slug === results.poll) listener(results);
    });
  };

  return (slug, listener) => {
    let heard = false;
    const hear = (results: Results) => {
      heard = true;
      listener(results);
    };
    // A server that has too many refuses a stream, and a proxy may keep it to itself: a browser would not open it again.
    const timer = setInterval(
      () => {
        if (!heard) {
          ask(slug).then(listener, () => {});
          if (Math.random() < 0.1) {
            asked = '';
            connect();
          }
        }
        heard = false;
      },
      patience + Math.random() * spread,
    );
    listeners.set(hear, slug);
    // Widgets of one page come and go together: their changes become one connection.
    setTimeout(connect);
    return () => {
      clearInterval(timer);
      listeners.delete(hear);
      // A page that is left runs no more timers, and what it kept open is dead when it is come back to.
      if (listeners.size) setTimeout(connect);
      else connect();
    };
  };
}
