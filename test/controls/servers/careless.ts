// The server of a control. CARELESS=breaks fails on invalid JSON; CARELESS=echoes repeats the unknown path.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { createShura } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { drawing } from '@shura/widgets/static';

const data = process.env['SHURA_DATA'] ?? '';
mkdirSync(data, { recursive: true });
const { app } = await createShura({
  drawing,
  store: await openSqliteStore({ file: join(data, 'shura.db') }),
  keys: { root: randomBytes(32) },
  adminToken: process.env['SHURA_ADMIN_TOKEN'] ?? '',
  trustedProxies: ['127.0.0.1'],
  onError: () => {},
});

const careless = async (request: Request): Promise<Response> => {
  const answer = await app.fetch(request);
  if (process.env['CARELESS'] === 'breaks') {
    return answer.status === 400 && (await answer.clone().text()).includes('malformed-json')
      ? new Response(null, { status: 500 })
      : answer;
  }
  if (answer.status !== 404) return answer;
  const problem = (await answer.json()) as object;
  return new Response(JSON.stringify({ ...problem, detail: decodeURI(new URL(request.url).pathname) }), answer);
};

const server = createAdaptorServer({ fetch: careless }) as Server;
server.listen(Number(process.env['PORT']), '127.0.0.1');
