import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  /** By lower-case name; the last value of a repeated header. */
  readonly headers: ReadonlyMap<string, string>;
  /** For an endless stream, the bytes that came with its head. */
  readonly body: Buffer;
  /** Milliseconds from the last byte sent to the last received. */
  readonly took: number;
}

/** The server closed the connection, or the request timed out. */
export type Silence = 'closed' | 'silent';

const headEnd = '\r\n\r\n';

/** A persistent connection for sequential requests; reopened after a close. */
export function createChannel(port: number, timeout = 60_000) {
  let socket: Socket | undefined;
  let received: Buffer = Buffer.alloc(0);
  let wake: (() => void) | undefined;
  let ended = true;

  const open = (): Socket => {
    if (socket && !ended) return socket;
    socket?.destroy();
    const opened = connect({ port, host: '127.0.0.1', noDelay: true });
    received = Buffer.alloc(0);
    ended = false;
    opened.on('data', (chunk) => {
      if (socket !== opened) return;
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      wake?.();
    });
    const end = () => {
      if (socket !== opened) return;
      ended = true;
      wake?.();
    };
    opened.on('error', end).on('end', end).on('close', end);
    socket = opened;
    return opened;
  };
  const close = () => {
    ended = true;
    socket?.destroy();
  };

  return {
    close,
    /** Sends raw bytes; resolves to the first complete response. */
    async ask(bytes: Buffer, method = 'GET'): Promise<Answer | Silence> {
      const used = socket !== undefined && !ended;
      const answer = await askOnce(bytes, method);
      // The connection was being closed: clients retry on a new one (RFC 9112, 9.3.1).
      return answer === 'closed' && used ? askOnce(bytes, method) : answer;
    },
  };
  async function askOnce(bytes: Buffer, method: string): Promise<Answer | Silence> {
    const sentAt = performance.now();
    open().write(bytes);
    const until = sentAt + timeout;
    for (;;) {
      const answer = parseAnswer(received, ended, method);
      if (answer) {
        received = received.subarray(answer.length);
        if (answer.last || received.length > 0) close();
        return { ...answer, took: performance.now() - sentAt };
      }
      if (ended) return 'closed';
      if (performance.now() > until) {
        close();
        return 'silent';
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, until - performance.now() + 1);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}

interface Parsed extends Omit<Answer, 'took'> {
  /** Bytes consumed. */
  readonly length: number;
  /** True if the connection ends after it. */
  readonly last: boolean;
}

/** Parses the first response; undefined while incomplete. Throws on invalid HTTP. */
export function parseAnswer(received: Buffer, ended: boolean, method = 'GET'): Parsed | undefined {
  const at = received.indexOf(headEnd);
  if (at < 0) return undefined;
  const [statusLine = '', ...lines] = received.toString('latin1', 0, at).split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1]);
  if (!status) throw new Error(`no HTTP answer: ${JSON.stringify(statusLine)}`);
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const from = at + headEnd.length;
  const done = (body: Buffer, to: number, last: boolean): Parsed => ({ status, headers, body, length: to, last });
  if (status === 100) return parseAnswer(received.subarray(from), ended, method);
  const closes = headers.get('connection') === 'close';
  const stream = headers.get('content-type') === 'text/event-stream';
  if (stream) return done(received.subarray(from), received.length, true);
  if (method === 'HEAD' || status === 204 || status === 304) return done(Buffer.alloc(0), from, closes);
  if (headers.has('content-length')) {
    const to = from + Number(headers.get('content-length'));
    return received.length < to ? undefined : done(received.subarray(from, to), to, closes);
  }
  if (headers.get('transfer-encoding') !== 'chunked') {
    return ended ? done(received.subarray(from), received.length, true) : undefined;
  }
  const chunks: Buffer[] = [];
  for (let next = from; ; ) {
    const lineEnd = received.indexOf('\r\n', next);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(received.toString('latin1', next, lineEnd), 16);
    const chunk = lineEnd + 2;
    if (received.length < chunk + size + 2) return undefined;
    if (size === 0) return done(Buffer.concat(chunks), chunk + 2, closes);
    chunks.push(received.subarray(chunk, chunk + size));
    next = chunk + size + 2;
  }
}
