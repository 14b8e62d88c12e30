import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { Problem } from '@shura/contract';
import { until } from '../harness/until.ts';
import { type NginxOptions, startNginx } from './nginx.ts';

/** A stand-in for one of our servers, with the requests it got. */
const standIn = async (answer: RequestListener) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${String(request.method)} ${String(request.url)}`);
    answer(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    asked,
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const ballots = '/api/v1/polls/gardens/ballots';

/** Tests of an nginx before our servers, with the example's configuration, some directives changed. */
export const describeFrontDoor = (name: string, changed: NonNullable<NginxOptions['directives']> = []): void => {
  describe(name, () => {
    it('refuses an address that sends thousands at once with a problem, but not an office of people', async () => {
      await using server = await standIn((_, response) => response.end('ok'));
      await using nginx = await startNginx([server.port], { limited: true, directives: changed });
      const send = async (times: number) => {
        const answers: Response[] = [];
        for (let sent = 0; sent < times; sent += 100) {
          answers.push(...(await Promise.all(Array.from({ length: 100 }, () => fetch(`${nginx.url}${ballots}`)))));
        }
        return answers;
      };
      // Three hundred people, six requests each.
      deepEqual(new Set((await send(1_800)).map(({ status }) => status)), new Set([200]));
      const refused: Response[] = [];
      while (refused.length === 0) refused.push(...(await send(1_000)).filter(({ status }) => status === 429));
      for (const answer of refused) {
        equal(((await answer.json()) as Problem).type, 'urn:shura:problem:too-many-requests');
        equal(answer.headers.get('retry-after'), '5');
        equal(answer.headers.get('access-control-allow-origin'), '*');
      }
      doesNotMatch(nginx.logged().replace(/^.*"GET .*$/gm, ''), /127\.0\.0\.1/);
    });

    it('logs no address of a person who votes or suggests', async () => {
      await using server = await standIn((_, response) => response.end('ok'));
      await using nginx = await startNginx([server.port], { directives: changed });
      for (const path of [
        '/api/v1/devices',
        ballots,
        '/api/v1/consultations/green/suggestions',
        '/p/gardens',
        '/c/green',
        `/shura${ballots}`,
        '/shura/p/gardens',
      ]) {
        await fetch(`${nginx.url}${path}`, { method: 'POST', body: 'x' });
      }
      await fetch(`${nginx.url}/p/gardens`);
      // nginx logs a request after its response, and one connection's requests in their order.
      await until('the log of the last request', () => nginx.logged() !== '');
      match(nginx.logged(), /^127\.0\.0\.1 .*"GET \/p\/gardens.*\n$/);
    });

    it('removes the mount path from requests to the servers', async () => {
      await using server = await standIn((_, response) => response.end('ok'));
      await using nginx = await startNginx([server.port], { below: '/shura', directives: changed });
      for (const path of ['/', '/p/gardens?lang=en', '/api/v1/desk/session']) await fetch(`${nginx.url}/shura${path}`);
      deepEqual(server.asked, ['GET /', 'GET /p/gardens?lang=en', 'GET /api/v1/desk/session']);
    });

    it('retries at the next server a request that the first could not receive, but not one it was processing', async () => {
      await using silent = await standIn(() => {});
      await using other = await standIn((_, response) => response.end('ok'));
      const times = [
        ['proxy_read_timeout', '2s'],
        ['proxy_next_upstream_timeout', '1s'],
      ] as const; // 60 s and 5 s in the example
      await using nginx = await startNginx([silent.port, other.port], { directives: [...times, ...changed] });
      const post = () => fetch(`${nginx.url}${ballots}`, { method: 'POST', body: 'x' });
      deepEqual(new Set([(await post()).status, (await post()).status]), new Set([200, 504]));
      deepEqual([silent.asked.length, other.asked.length], [1, 1]);

      await using closing = await standIn(({ socket }) => socket.destroy());
      await using again = await startNginx([closing.port, other.port], { directives: changed });
      for (let n = 0; n < 6; n += 1) {
        equal((await fetch(`${again.url}${ballots}`, { method: 'POST', body: 'x' })).status, 200);
      }
      ok(closing.asked.length > 0);
    });
  });
};
