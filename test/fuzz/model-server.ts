import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { ApplyInput } from '@shura/contract';
import { createShura, type Store } from '@shura/server';
import { drawing } from '@shura/widgets/static';
import { agency, consultation, questions } from './asked.ts';

/** The server's storage: new locations, and how to open one. The same location reopens the same store. */
export interface Keeping {
  readonly newPlace: () => string;
  readonly open: (place: string) => Promise<Store>;
}

export const hour = 3_600_000;
export const day = 24 * hour;
/** Start of each sequence in UTC milliseconds, a Tuesday. */
export const beginning = Date.UTC(2026, 10, 24, 9);
/** Burst of changed answers of one device in one poll; refilled within an hour. */
export const changesAtOnce = 4;

const local = (at: number) => new Date(at).toISOString().slice(0, 16);
const adminToken = 'an-admin-token-for-the-model';
const plenty = { perMinute: 1e6, burst: 1e6 };

/** Days after `beginning` when each closes. */
export const closing = { kinds: 30, after: 10, late: 2, sealed: 5, green: 20 } as const;
const visibilityOf = { kinds: 'live', after: 'after-vote', late: 'after-close', sealed: 'sealed' } as const;
export const pollSlugs = ['kinds', 'after', 'late', 'sealed'] as const;
export type PollSlug = (typeof pollSlugs)[number];
export const visibility = (slug: PollSlug) => visibilityOf[slug];

const asked: ApplyInput = {
  agency,
  consultations: [{ ...consultation, opens: local(beginning - day), closes: local(beginning + closing.green * day) }],
  polls: pollSlugs.map((slug) => ({
    slug,
    visibility: visibilityOf[slug],
    decision: consultation.decision,
    opens: local(beginning - day),
    closes: local(beginning + closing[slug] * day),
    questions: [...questions],
  })),
};

/** The server compared with the model: on loopback, with a clock the test sets. */
export async function startModelServer({ newPlace, open }: Keeping) {
  const place = newPlace();
  const time = { now: beginning };
  let made = 0;
  let running = await start();

  async function start() {
    const shura = await createShura({
      store: await open(place),
      drawing,
      keys: { root: Buffer.alloc(32, 1) },
      adminToken,
      clock: () => time.now,
      random: (bytes) => createHash('shake256', { outputLength: bytes }).update(String(made++)).digest(),
      onError: () => {},
      rates: {
        changes: { perMinute: 1, burst: changesAtOnce },
        newDevices: { free: 1e6, cannot: 1e6 },
        newSuggestions: plenty,
        attempts: plenty,
        supports: plenty,
      },
    });
    const server = createAdaptorServer({ fetch: shura.app.fetch }) as Server;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { shura, server, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/v1` };
  }
  async function close() {
    const { server, shura } = running;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
    await shura.close();
  }

  const send = async (path: string, { device, body, admin }: Asked = {}): Promise<Told> => {
    const answer = await fetch(`${running.url}/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(device !== undefined && { 'shura-device': device }),
        ...(admin && { authorization: `Bearer ${adminToken}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Told['body'] };
  };
  const applied = await send('admin/apply', { body: asked, admin: true });
  if (applied.status !== 200) throw new Error(JSON.stringify(applied.body));

  return {
    /** Number of steps taken. */
    steps: 0,
    time,
    send,
    close,
    async restart() {
      await close();
      running = await start();
    },
  };
}
export type ModelServer = Awaited<ReturnType<typeof startModelServer>>;

interface Asked {
  readonly device?: string | undefined;
  readonly body?: unknown;
  readonly admin?: boolean;
}

export interface Told {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}
