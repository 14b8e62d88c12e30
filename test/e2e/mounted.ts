import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { SentSuggestion } from '@shura/contract';
import { createShura, type ShuraOptions } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { drawing } from '@shura/widgets/static';
import { Hono } from 'hono';
import { parse } from 'yaml';
import { startShura } from '../harness/shura-process.ts';
import { serveHost } from '../hosts/host-server.ts';

const path = '/shura';
/** A path that looks like an API root, as a host may have it. */
const inHost = `${path}/api/v1`;
const adminToken = 'an-admin-token-for-tests';
const builtOf = (name: string) => new URL(`../../packages/${name}/dist/browser/`, import.meta.url);

/** A server not mounted at the root. */
export interface Mounted extends AsyncDisposable {
  /** Address of the mount point, without a trailing slash. */
  readonly url: string;
  /** The link that makes the first administrator. */
  readonly setUp: string;
  /** A published suggestion. */
  readonly reference: string;
}

/** A server process behind a proxy that strips the path, as nginx does with `proxy_pass http://shura/`. */
export const behindProxy = async (): Promise<Mounted> => {
  const mount = { path, url: '' } as const satisfies Parameters<typeof serveHost>[2];
  const proxy = await serveHost({ body: 'An agency' }, {}, mount);
  const url = proxy.url + path;
  const shura = await startShura(undefined, undefined, {
    SHURA_PUBLIC_URL: url,
    SHURA_SECURITY_CONTACT: 'mailto:security@example.om',
  });
  Object.assign(mount, { url: shura.url });
  const { suggestions } = (await shura.api('consultations/green-spaces/suggestions')) as {
    suggestions: readonly { reference: string }[];
  };
  return {
    url,
    setUp: shura.setUp ?? '',
    reference: suggestions[0]?.reference ?? '',
    async [Symbol.asyncDispose]() {
      await shura[Symbol.asyncDispose]();
      await proxy[Symbol.asyncDispose]();
    },
  };
};

const both = (en: string) => ({ ar: `${en} بالعربية`, en });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const consultation = {
  slug: 'green-spaces',
  title: both('Green spaces'),
  purpose: both('To choose where the new gardens go'),
  undecided: both('The places'),
  decided: both('How many, and for how much'),
  promise: 'consult',
  owner: both('The directorate of parks'),
  decision: { by: both('The municipal council'), on: inDays(60) },
  opens: `${inDays(-1)}T09:00`,
  closes: `${inDays(30)}T09:00`,
  suggestions: {},
};

/** The app inside a host's Hono app, by default without a configured address. */
export const inHostApp = async (options: Partial<ShuraOptions> = {}): Promise<Mounted> => {
  const data = mkdtempSync(join(tmpdir(), 'shura-mounted-'));
  const shura = await createShura({
    store: await openSqliteStore({ file: join(data, 'shura.db') }),
    keys: { root: Buffer.alloc(32, 1) },
    drawing,
    adminToken,
    widgets: { built: builtOf('widgets') },
    desk: builtOf('desk'),
    securityContact: 'mailto:security@example.om',
    ...options,
  });
  const site = new Hono()
    .get('/', (c) => c.text('An agency'))
    .get('/favicon.ico', (c) => c.body(null, 204))
    .route(inHost, shura.app);
  const server = createAdaptorServer({ fetch: site.fetch }) as Server;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${inHost}`;

  const post = async <Body>(to: string, body: object, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(`${url}/api/v1/${to}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as Body;
  };
  const admin = { authorization: `Bearer ${adminToken}` };
  const agency = parse(readFileSync(new URL('../../examples/agency.yaml', import.meta.url), 'utf8')) as object;
  await post('admin/apply', { ...agency, consultations: [consultation] }, admin);
  const { token } = await post<{ token: string }>('devices', { consultation: 'green-spaces', once: 'd'.repeat(22) });
  const said = {
    once: 's'.repeat(22),
    text: 'أقترح زراعة أشجار الغاف على جانبي شارع المدارس',
    basis: [],
    language: 'ar',
  };
  const { reference } = await post<SentSuggestion>('consultations/green-spaces/suggestions', said, {
    'shura-device': token,
  });
  const published = { kind: 'publish', checked: true };
  await post('admin/acts', { by: 'أمينة', on: [{ reference, seen: 0 }], act: published }, admin);
  return {
    url,
    setUp: `${url}/desk#join=${String(await shura.setUpToken())}`,
    reference,
    async [Symbol.asyncDispose]() {
      shura.endStreams();
      server.close();
      server.closeAllConnections();
      await shura.close();
    },
  };
};
