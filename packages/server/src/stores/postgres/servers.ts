import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { addressesOf } from './addresses.ts';
import { checkTransport } from './transport.ts';

/** Timeouts in ms: for a response, and for the other servers after the first response. */
const timeouts = { answer: 1_000, others: 200 };

/** Maximum age of a connection in seconds, so that connections return to the primary even without an error. */
const lifetime = 60;

interface Server {
  readonly host: string;
  readonly port: number;
}

/** Asks a server for its WAL timeline, which increases with each promotion. A standby fails with 55000. */
const ask = async (address: string): Promise<Server & { readonly timeline: string }> => {
  const { answer } = timeouts;
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: answer, query_timeout: answer });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ timeline: string }>(
      'SELECT left(pg_walfile_name(pg_current_wal_lsn()), 8) AS timeline',
    );
    return { host: client.host, port: client.port, timeline: rows[0]?.timeline ?? '' };
  } finally {
    client.end().catch(() => {});
  }
};

/**
 * The writable server. If there are two, the one promoted last, so that the database works after a failover even before
 * the old primary is fixed.
 */
const findPrimary = async (addresses: readonly string[]): Promise<Server> => {
  const found: Awaited<ReturnType<typeof ask>>[] = [];
  const asking = addresses.map(async (address) => found.push(await ask(address)));
  await Promise.any(asking);
  await Promise.race([Promise.allSettled(asking), wait(timeouts.others)]);
  return found.reduce((best, other) => (other.timeline > best.timeline ? other : best));
};

/** The callback of `pg.Client.connect`. */
type Callback = (error: never, client: pg.Client) => void;

/** How pools connect to one database. */
export type Connecting = Pick<pg.PoolConfig, 'connectionString' | 'Client' | 'maxLifetimeSeconds'>;

/**
 * With several servers, each new connection goes to the current primary. When the primary changes, connections to other
 * servers are closed, even in use. Throws as {@link checkTransport} does.
 */
export const connectTo = (url: string): Connecting => {
  checkTransport(url);
  const addresses = addressesOf(url);
  const [connectionString] = addresses;
  if (addresses.length === 1) return { connectionString, Client: pg.Client };
  const open = new Set<pg.Client>();
  let finding: Promise<Server> | undefined;
  const find = async (): Promise<Server> => {
    const { host, port } = await findPrimary(addresses);
    for (const client of open) {
      if (client.host !== host || client.port !== port) {
        client.connection.stream.destroy(new Error('another server takes writes now'));
      }
    }
    return { host, port };
  };

  class Client extends pg.Client {
    override connect(told?: Callback): Promise<pg.Client> {
      const connected = this.#connect();
      const tell = (error: unknown) => told?.(error as never, this);
      if (told) connected.then(() => tell(null), tell);
      return connected;
    }

    async #connect(): Promise<pg.Client> {
      finding ??= find().finally(() => {
        finding = undefined;
      });
      Object.assign(this, await finding);
      const client = await super.connect();
      open.add(client);
      client.once('end', () => open.delete(client));
      return client;
    }
  }
  return { connectionString, Client, maxLifetimeSeconds: lifetime };
};
