import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { freePort } from '../../testing/shura-process.ts';
import { CommandError } from '../command-error.ts';
import { createSender } from './send.ts';

const { signal } = new AbortController();

/** A server that sends these responses in order, then repeats the last. */
const answering = async (...answers: RequestListener[]) => {
  let count = 0;
  const server = createServer((request, response) => {
    answers[Math.min(count++, answers.length - 1)]?.(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    seen: () => count,
    [Symbol.dispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
};
const status = (code: number, headers = {}): RequestListener => {
  return (_, response) => response.writeHead(code, headers).end('{}');
};

test('a request is retried after a temporary refusal or a lost connection', async () => {
  using there = await answering(
    status(503),
    (request) => request.socket.destroy(),
    status(429, { 'retry-after': '1' }),
    (request, response) => response.end(request.headers.authorization),
  );
  const sender = createSender({ server: there.server, adminToken: 'token', signal });
  const started = performance.now();
  assert.equal(await sender.post('devices'), 'Bearer token');
  assert.equal(there.seen(), 4);
  assert.ok(performance.now() - started >= 1000, 'Retry-After is kept');
});

test('a request is not retried after a permanent refusal', async () => {
  using there = await answering(status(422));
  const sender = createSender({ server: there.server, adminToken: 'token', signal });
  await assert.rejects(sender.post('devices'), CommandError);
  assert.equal(there.seen(), 1);
});

test('an unreachable server ends the import, with a message on how to resume', async () => {
  const server = `http://127.0.0.1:${await freePort()}`;
  const sender = createSender({ server, adminToken: 'token', signal, retries: 2 });
  await assert.rejects(sender.get('polls'), /lost the server at .*run the same command again; it goes on from here/);
});
