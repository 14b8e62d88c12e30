import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { freePort } from '../../scripts/free-port.ts';
import { childrenOf, kill } from './cluster.ts';

/** One PostgreSQL, and the Patroni that keeps it alive. */
export interface Member {
  readonly name: string;
  readonly port: number;
  /** Port of Patroni's own API. */
  readonly api: number;
  /** Starts Patroni, which sees to PostgreSQL. */
  start(): void;
  /** Sends Patroni a signal. */
  signal(signal: NodeJS.Signals): void;
  /** The first process of PostgreSQL, while it runs. */
  postmaster(): number | undefined;
  /** Kills Patroni and all processes of PostgreSQL, as a machine does that loses power. */
  kill(): void;
  /** Ends both at once; PostgreSQL leaves nothing in shared memory. */
  end(): void;
}

interface MemberOptions {
  readonly name: string;
  /** Where its data and its configuration are put. */
  readonly folder: string;
  /** Where its sockets are put: their paths may not be longer than 107 bytes. */
  readonly sockets: string;
  /** Where the programs of PostgreSQL are. */
  readonly bin: string;
  readonly etcdPort: number;
  readonly password: string;
  /** Whether a commit waits for a standby, as in the example. */
  readonly synchronous: boolean;
  /** Starts Patroni on a configuration, in a process group of its own. */
  readonly launch: (config: string) => ChildProcess;
}

/** What of the example is changed. */
interface Config {
  readonly bootstrap: { readonly dcs: object };
  readonly postgresql: { readonly authentication: Readonly<Record<string, object>>; readonly parameters: object };
}

const example = fileURLToPath(new URL('../../examples/deploy/patroni.yml', import.meta.url));
const loopback = (port: number) => {
  const address = `127.0.0.1:${String(port)}`;
  return { listen: address, connect_address: address };
};

/** The configuration of the example, but for names, addresses, passwords, TLS and the watchdog of the machine. */
const configOf = (
  { name, folder, sockets, bin, etcdPort, password, synchronous }: MemberOptions,
  { port, api }: Pick<Member, 'port' | 'api'>,
) => {
  const { bootstrap, postgresql, ...rest } = parse(readFileSync(example, 'utf8')) as Config;
  const { authentication, parameters } = postgresql;
  const roles = Object.entries(authentication).map(([role, given]) => [role, { ...given, password }]);
  const asynchronous = { synchronous_mode: false, synchronous_mode_strict: false };
  return {
    ...rest,
    name,
    etcd3: { hosts: [`127.0.0.1:${String(etcdPort)}`] },
    restapi: loopback(api),
    watchdog: { mode: 'off' },
    bootstrap: { ...bootstrap, dcs: { ...bootstrap.dcs, ...(!synchronous && asynchronous) } },
    postgresql: {
      ...postgresql,
      ...loopback(port),
      data_dir: join(folder, name),
      bin_dir: bin,
      pgpass: join(folder, `${name}.pgpass`),
      authentication: Object.fromEntries(roles),
      parameters: { ...parameters, ssl: 'off', unix_socket_directories: sockets },
      pg_hba: ['all', 'replication'].map((database) => `host ${database} all 127.0.0.1/32 scram-sha-256`),
    },
  };
};

/** Writes the configuration of a member; starts nothing. */
export const createMember = async (options: MemberOptions): Promise<Member> => {
  const { name, folder, bin, launch } = options;
  const [port, api] = [await freePort(), await freePort()];
  const config = join(folder, `${name}.yml`);
  // JSON is YAML too.
  writeFileSync(config, JSON.stringify(configOf(options, { port, api })));
  let patroni: ChildProcess | undefined;
  const postmaster = () => runningAs(`${join(bin, 'postgres')}\0-D\0${join(folder, name)}\0`);
  return {
    name,
    port,
    api,
    postmaster,
    start() {
      patroni = launch(config);
    },
    signal(signal) {
      patroni?.kill(signal);
    },
    kill() {
      killGroup(patroni);
      const pid = postmaster();
      if (pid !== undefined) kill(pid, ...childrenOf(pid));
    },
    end() {
      killGroup(patroni);
      const pid = postmaster();
      if (pid !== undefined) process.kill(pid, 'SIGQUIT');
    },
  };
};

/** Kills a process that leads a group, and all others of the group: Patroni may just copy a database. */
export const killGroup = (leader: ChildProcess | undefined): void => {
  if (leader?.pid !== undefined) kill(-leader.pid);
};

/** The process whose command line begins so. A process of PostgreSQL that another has started has a title instead. */
const runningAs = (beginning: string): number | undefined =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => commandLineOf(pid).startsWith(beginning));

const commandLineOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};
