/** Milliseconds after which a stream is asked for again that was refused, as when nobody was signed in. */
const patience = 30_000;

/** Hears an agency's event stream, which its server ends and the browser opens again. */
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
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(listen, patience);
    });
  };

  listen();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
