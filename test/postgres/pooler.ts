import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requirePrograms } from '../../scripts/browsers.ts';
import { freePort } from '../../scripts/free-port.ts';
import type { Cluster } from '../harness/postgres-cluster.ts';
import { listens } from '../harness/server-process.ts';

export interface Pooler extends AsyncDisposable {
  /** A database's address through the pooler. */
  through(address: string): string;
}

/** PgBouncer in transaction mode with few connections: sessions keep neither prepared statements nor settings. */
export const startPooler = async ({ folder, port }: Cluster): Promise<Pooler> => {
  const { pgbouncer } = requirePrograms('pgbouncer');
  const [own, users, config] = [await freePort(), join(folder, 'users.txt'), join(folder, 'pgbouncer.ini')];
  writeFileSync(users, '"shura" ""\n');
  writeFileSync(
    config,
    `[databases]
* = host=127.0.0.1 port=${String(port)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${String(own)}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pool_mode = transaction
default_pool_size = 6
max_prepared_statements = 0
`,
  );
  const child = spawn(pgbouncer, [...(process.getuid?.() === 0 ? ['-u', 'nobody'] : []), config], { stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGQUIT'));
  const ended = once(child, 'exit');
  const died = ended.then(() => Promise.reject(new Error('PgBouncer ended before it listened')));
  await Promise.race([listens(own), died]);
  died.catch(() => {});
  return {
    through: (address) => address.replace(/:\d+\//, `:${String(own)}/`),
    async [Symbol.asyncDispose]() {
      // SIGTERM would wait for its clients.
      child.kill('SIGQUIT');
      await ended;
    },
  };
};
