/** Milliseconds before retrying a stream that was refused, for example while signed out. */
const retryMs = 30_000;

/** Listens to an agency's event stream. The server ends it from time to time, and the browser reconnects. */
export function watchEvents(address: string, listener: (changes: number) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opened = false;

  const listen = () => {
    source = new EventSource(address);
    source.addEventListener('changed', ({ data }: MessageEvent<string>) => listener(Number(data) || 0));
    source.addEventListener('open', () => {
      if (opened) listener(0);
      opened = true;
    });
    source.addEventListener('error', () => {
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(listen, retryMs);
    });
  };

  listen();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
