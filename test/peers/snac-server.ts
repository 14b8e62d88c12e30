import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { freePort } from '../../scripts/free-port.ts';
import { until } from '../harness/until.ts';

/** True if the server is installed: `apt-get install snac2`. */
export const snacInstalled = spawnSync('snac').error === undefined;

/** A real fediverse server with one author who posts and deletes. Its posts carry its configured host name. */
export interface SnacServer extends AsyncDisposable {
  readonly host: string;
  /** The server's real address. */
  readonly url: string;
  post(words: string): void;
  /** Deletes a post as its author does on the server's page. */
  remove(url: string): Promise<void>;
}

export async function startSnac(): Promise<SnacServer> {
  const host = 'snac.example.om';
  const folder = mkdtempSync(join(tmpdir(), 'shura-snac-'));
  const data = join(folder, 'data');
  const port = await freePort();
  execFileSync('snac', ['init', data], {
    input: `127.0.0.1\n${port}\n${host}\n\n\n`,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const made = execFileSync('snac', ['adduser', data, 'salim'], {
    input: '',
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const password = /password is (\S+)/.exec(made)?.[1] ?? '';
  const child = spawn('snac', ['httpd', data], { stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGKILL'));
  await until(`snac on port ${port}`, () => isUp(port));
  const shim = createServer((request, response) => {
    void forward(request, port, host).then(({ status, body }) => response.writeHead(status).end(body));
  }).listen(0, '127.0.0.1');
  await once(shim, 'listening');
  const url = `http://localhost:${(shim.address() as AddressInfo).port}`;
  return {
    host,
    url,
    post: (words) => void execFileSync('snac', ['note', data, 'salim', words], { stdio: 'ignore' }),
    async remove(id) {
      const response = await fetch(`${url}/salim/admin/action`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa(`salim:${password}`)}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ id, actor: `https://${host}/salim`, action: 'Delete' }).toString(),
        redirect: 'manual',
      });
      if (response.status !== 303) throw new Error(`snac did not delete: ${response.status}`);
    },
    async [Symbol.asyncDispose]() {
      shim.close();
      child.kill();
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * snac does not decode a request's path, as Mastodon does (snac 2.75): Arabic hashtags must arrive as raw bytes, which
 * no HTTP client sends.
 */
async function forward(request: IncomingMessage, port: number, host: string) {
  const body = await text(request);
  const [path = '', query] = (request.url ?? '').split('?');
  const { authorization, 'content-type': type } = request.headers;
  const head = [
    `${request.method} ${decodeURIComponent(path)}${query ? `?${query}` : ''} HTTP/1.0`,
    `Host: ${host}`,
    ...(authorization ? [`Authorization: ${authorization}`] : []),
    ...(type ? [`Content-Type: ${type}`] : []),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  const socket = connect(port, '127.0.0.1');
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  const answer = await text(socket);
  return {
    status: Number(/^HTTP\/\S+ (\d+)/.exec(answer)?.[1] ?? 502),
    body: answer.slice(answer.indexOf('\r\n\r\n') + 4),
  };
}

async function isUp(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
