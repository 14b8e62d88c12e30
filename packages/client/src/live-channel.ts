import type { Results } from '@shura/contract';

type Listener = (results: Results) => void;
type Ask = (slug: string) => Promise<Results>;

/** Timeout in milliseconds. A working stream repeats the results of each poll more often. */
const timeoutMs = 20_000;
/** Maximum random addition to the timeout, in milliseconds, so that pages do not send requests at the same time. */
const maxDelayMs = 10_000;

const channels = new Map<string, LiveChannel>();

/**
 * Listens to polls' live results over one event stream for each page and server, opened with the first listener and
 * closed with the last. If nothing arrives through it, requests results regularly.
 *
 * @returns a function of a poll's slug and a listener; it returns a function that unsubscribes
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
    // The page may have removed EventSource.
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
    // A busy server refuses the stream, and a proxy may buffer it. The browser does not reconnect a refused stream.
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
      timeoutMs + Math.random() * maxDelayMs,
    );
    listeners.set(hear, slug);
    // Widgets of a page are often added or removed together: reconnect once for all of them.
    setTimeout(connect);
    return () => {
      clearInterval(timer);
      listeners.delete(hear);
      // A page in the back/forward cache runs no timers, and its connection is dead when it returns.
      if (listeners.size) setTimeout(connect);
      else connect();
    };
  };
}
