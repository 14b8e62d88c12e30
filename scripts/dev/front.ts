import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { newsPath, policyWithScript, script, scriptPath, withScript } from './reload.ts';
import type { Behind } from './server.ts';

export interface Front {
  /** Makes every open page reload. */
  reload(): void;
  close(): Promise<void>;
}

/**
 * A loopback proxy in front of the server. It holds requests while the server restarts, and adds the reload script to
 * HTML pages, so that the packages contain nothing of it.
 */
export async function openFront(port: number, behind: () => Promise<Behind>): Promise<Front> {
  let news = Date.now();
  const watchers = new Set<ServerResponse>();
  const tell = (watcher: ServerResponse) => watcher.write(`data: ${String(news)}\n\n`);
  const server = createServer((asked, answer) => {
    if (asked.url === scriptPath) {
      answer.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(script);
    } else if (asked.url === newsPath) {
      answer.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      watchers.add(answer);
      answer.once('close', () => watchers.delete(answer));
      tell(answer);
    } else {
      void behind().then((server) =>
        'port' in server ? forward(asked, answer, server.port) : sayFailed(answer, server),
      );
    }
  });
  // A client may disconnect at any time.
  server.on('clientError', (_, socket) => socket.destroy());
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    reload() {
      news += 1;
      for (const watcher of watchers) tell(watcher);
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function forward(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  // Ask for an uncompressed page, since the script is added to it.
  const { 'accept-encoding': _, ...headers } = asked.headers;
  const { method, url } = asked;
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (answered) => {
    void pass(answered, answer, takesScript(asked, answered)).catch(() => answer.destroy());
  });
  onward.on('error', () => answer.destroy());
  answer.once('close', () => onward.destroy());
  asked.pipe(onward);
}

/** HTML pages, except those in frames: they reload with the page around them. */
const takesScript = ({ method, headers }: IncomingMessage, answered: IncomingMessage): boolean =>
  method === 'GET' &&
  headers['sec-fetch-dest'] !== 'iframe' &&
  (answered.headers['content-type'] ?? '').startsWith('text/html');

async function pass(answered: IncomingMessage, answer: ServerResponse, isPage: boolean): Promise<void> {
  const { connection: _, ...headers } = answered.headers;
  const { statusCode: status = 502 } = answered;
  if (!isPage) {
    answer.writeHead(status, headers);
    answered.pipe(answer);
    return;
  }
  const page = withScript(Buffer.concat((await answered.toArray()) as Buffer[]).toString());
  const { 'content-security-policy': policy, 'content-length': __, ...others } = headers;
  answer.writeHead(status, {
    ...others,
    ...(policy !== undefined && { 'content-security-policy': policyWithScript(String(policy)) }),
    'content-length': Buffer.byteLength(page),
  });
  answer.end(page);
}

/** An error page. It reloads when a build succeeds. */
function sayFailed(answer: ServerResponse, { failed }: { readonly failed: string }): void {
  answer.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
  answer.end(
    withScript(`<!doctype html>\n<title>No server</title>\n<p>${failed} The terminal of npm run dev says why.</p>\n`),
  );
}
