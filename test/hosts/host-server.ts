import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { witnessScript } from './witness.ts';

/** What a site answers under one path. */
export interface Answer {
  readonly body: string;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site that is not ours, of an origin of its own, and so with storage of its own. */
export interface Host extends AsyncDisposable {
  readonly url: string;
  /** What was asked of it so far, such as `GET /`. */
  readonly asked: readonly string[];
}

/** Serves paths, and `/witness.js`; 404 for every other. */
export async function serveHost(answers: Readonly<Record<string, Answer>>): Promise<Host> {
  const asked: string[] = [];
  const all: Readonly<Record<string, Answer>> = {
    '/witness.js': { body: witnessScript, type: 'text/javascript' },
    '/favicon.ico': { body: '', status: 204 },
    ...answers,
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(`${String(request.method)} ${path}`);
    const { body, type = 'text/html; charset=utf-8', status = 200, headers } = all[path] ?? notFound;
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
