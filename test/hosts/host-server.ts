import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { witnessScript } from './witness.ts';

/** A site's response for one path. */
export interface Answer {
  readonly body: string;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A host site with its own origin and storage. */
export interface Host extends AsyncDisposable {
  readonly url: string;
  /** Requests so far, such as `GET /`. */
  readonly asked: readonly string[];
}

/** Proxies paths with this prefix to another server, without the prefix. */
export interface Mount {
  readonly path: `/${string}`;
  readonly url: string;
  /** Delay of votes, in ms. */
  readonly slow?: number;
}

/** Serves a page, and files that may change; 404 for other paths, unless another server is mounted there. */
export async function serveHost(
  page: Answer,
  files: Readonly<Record<string, Answer>> = {},
  mount?: Mount,
): Promise<Host> {
  const asked: string[] = [];
  const own: Readonly<Record<string, Answer>> = {
    '/': page,
    '/witness.js': { body: witnessScript, type: 'text/javascript' },
    '/favicon.ico': { body: '', status: 204 },
  };
  const server = createServer((incoming, response) => {
    const path = incoming.url ?? '/';
    asked.push(`${String(incoming.method)} ${path}`);
    const file = files[path] ?? own[path];
    if (mount && !file && path.startsWith(mount.path)) {
      const onward = () => passOn(incoming, response, mount.url + path.slice(mount.path.length));
      if (mount.slow && path.endsWith('/ballots')) setTimeout(onward, mount.slow);
      else onward();
      return;
    }
    const { body, type = 'text/html; charset=utf-8', status = 200, headers } = file ?? notFound;
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const notFound: Answer = { body: '<!doctype html><title>404</title>', status: 404 };

const passOn = (incoming: IncomingMessage, response: ServerResponse, url: string) => {
  const { method, headers } = incoming;
  const onward = request(url, { method, headers: { ...headers, host: new URL(url).host } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  incoming.pipe(onward);
};
