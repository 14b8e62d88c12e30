import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { requirePrograms } from '../../scripts/browsers.ts';
import { freePort } from '../../scripts/free-port.ts';
import { until } from './until.ts';

/** A PostgreSQL cluster on loopback for tests, which flushes every commit. It can be killed and restarted. */
export interface Cluster {
  readonly folder: string;
  readonly port: number;
  /** The address of a database in the cluster. */
  url(database?: string): string;
  /** Runs SQL with psql; returns the output, unaligned and without a header. */
  run(sql: string, database?: string): string;
  /** Opens a psql session that stays open until killed. */
  open(sql: string, address: string): ChildProcess;
  /** A new database, empty or a copy; returns its address. */
  newDatabase(copyOf?: string): string;
  start(): Promise<void>;
  /** The end of the cluster's stderr since its start. */
  said(): string;
  /** Stops the cluster at once (`immediate`: like a power loss, except for the page cache). */
  stop(how?: 'fast' | 'immediate'): Promise<void>;
  /** Kills the postmaster and all its processes. */
  kill(): Promise<void>;
  /** Stops the cluster and deletes its files. */
  remove(): Promise<void>;
}

export interface ClusterOptions {
  /** Lines of postgresql.conf. */
  readonly settings?: readonly string[];
  /** Parent of the cluster's folder; the temporary folder by default. */
  readonly within?: string;
  /** The primary to replicate until promoted. */
  readonly standbyOf?: Cluster;
  /** A free port by default. */
  readonly port?: number;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGQUIT');
});

/** The user PostgreSQL runs as if the tests run as root, which it refuses. */
export const owner =
  process.getuid?.() === 0
    ? {
        uid: Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' })),
        gid: Number(execFileSync('id', ['-g', 'nobody'], { encoding: 'utf8' })),
      }
    : {};

/** Creates and starts a cluster. */
export const startCluster = async ({
  settings = [],
  within = tmpdir(),
  standbyOf,
  port: wanted,
}: ClusterOptions = {}): Promise<Cluster> => {
  const { postgres } = requirePrograms('postgres');
  const tool = (name: string): string => join(dirname(postgres), name);
  const folder = mkdtempSync(join(within, 'shura-postgres-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const port = wanted ?? (await freePort());
  const as = { ...owner, cwd: folder, env: { ...process.env, HOME: folder } } as const;
  const made = standbyOf
    ? [
        'pg_basebackup',
        '-D',
        data,
        '-d',
        `host=127.0.0.1 port=${String(standbyOf.port)} user=postgres`,
        '-R',
        '-c',
        'fast',
      ]
    : ['initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
  const [maker = '', ...how] = made;
  execFileSync(tool(maker), [...how, '--no-sync'], { ...as, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(
    join(data, 'postgresql.conf'),
    [
      readFileSync(join(data, 'postgresql.conf'), 'utf8'),
      `port = ${String(port)}`,
      `listen_addresses = '127.0.0.1'`,
      // No sockets: their paths are limited to 107 bytes, and a checkout may be deeper.
      `unix_socket_directories = ''`,
      'max_connections = 200',
      ...settings,
      '',
    ].join('\n'),
  );

  let child: ChildProcess | undefined;
  let databases = 0;
  let said = '';
  const url = (database = 'postgres'): string => `postgres://shura@127.0.0.1:${String(port)}/${database}`;
  const run = (sql: string, database = 'postgres'): string =>
    execFileSync(
      tool('psql'),
      ['-XqAt', '-v', 'ON_ERROR_STOP=1', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-d', database],
      { ...as, input: sql, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] },
    ).trim();
  const ended = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    if (ending === undefined || hasEnded(ending)) return;
    ending.kill(signal);
    await until(`the end of PostgreSQL after ${signal}`, () => hasEnded(ending));
    running.delete(ending);
  };

  const cluster: Cluster = {
    folder,
    port,
    url,
    run,
    open(sql, address) {
      const psql = spawn(
        tool('psql'),
        ['-Xq', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-d', nameIn(address)],
        { ...as, stdio: ['pipe', 'ignore', 'inherit'] },
      );
      running.add(psql);
      psql.once('exit', () => running.delete(psql));
      psql.stdin?.write(`${sql}\n`);
      return psql;
    },
    newDatabase(copyOf) {
      const name = `test_${String(databases++)}`;
      run(`CREATE DATABASE ${name} OWNER shura TEMPLATE ${copyOf ? nameIn(copyOf) : 'template1'}`);
      return url(name);
    },
    async start() {
      said = '';
      child = spawn(postgres, ['-D', data], { ...as, stdio: ['ignore', 'ignore', 'pipe'] });
      running.add(child);
      child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-100_000)));
      const starting = child;
      const isReady = (): boolean => {
        if (hasEnded(starting)) throw new Error(`PostgreSQL ended: ${said}`);
        const asked = spawnSync(tool('pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)], as);
        return asked.status === 0;
      };
      await until(`PostgreSQL on port ${String(port)}`, isReady, { every: 50 });
    },
    said: () => said,
    stop: (how = 'fast') => ended(how === 'fast' ? 'SIGINT' : 'SIGQUIT'),
    async kill() {
      // Child processes outlive the postmaster for a moment: kill them at the same time.
      const others = childrenOf(child?.pid);
      const gone = ended('SIGKILL');
      kill(...others);
      await gone;
    },
    async remove() {
      await ended('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await cluster.start();
  if (!standbyOf) cluster.run('CREATE ROLE shura LOGIN');
  return cluster;
};

/** Kills processes, of which some may have ended. */
export const kill = (...pids: readonly number[]): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
};

/** Child processes of a process. */
export const childrenOf = (pid: number | undefined): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === pid)
    .map(Number);

const parentOf = (pid: string): number | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2]);
  } catch {
    return undefined;
  }
};

export const nameIn = (url: string): string => new URL(url).pathname.slice(1);
