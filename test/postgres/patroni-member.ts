import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { freePort } from '../../scripts/free-port.ts';
import { childrenOf, kill } from '../harness/postgres-cluster.ts';

/** One PostgreSQL with its Patroni. */
export interface Member {
  readonly name: string;
  readonly port: number;
  /** Port of Patroni's API. */
  readonly api: number;
  /** Starts Patroni, which starts PostgreSQL. */
  start(): void;
  /** Sends Patroni a signal. */
  signal(signal: NodeJS.Signals): void;
  /** The pid of PostgreSQL's first process, if it runs. */
  postmaster(): number | undefined;
  /** Kills Patroni and all processes of PostgreSQL, like a power loss. */
  kill(): void;
  /** Stops Patroni and PostgreSQL at once, and leaves no shared memory. */
  end(): void;
}

interface MemberOptions {
  readonly name: string;
  /** Parent of the member's data and configuration. */
  readonly folder: string;
  /** Folder of PostgreSQL's sockets; paths are limited to 107 bytes. */
  readonly sockets: string;
  /** Folder of PostgreSQL's programs. */
  readonly bin: string;
  readonly etcdPort: number;
  readonly password: string;
  /** True if commits wait for a standby, as in the example. */
  readonly synchronous: boolean;
  /** Starts Patroni on a configuration, in a process group. */
  readonly launch: (config: string) => ChildProcess;
}

/** The parts of the example that are changed. */
interface Config {
  readonly bootstrap: { readonly dcs: object };
  readonly postgresql: { readonly authentication: Readonly<Record<string, object>>; readonly parameters: object };
}

const example = fileURLToPath(new URL('../../examples/deploy/patroni.yml', import.meta.url));
const loopback = (port: number) => {
  const address = `127.0.0.1:${String(port)}`;
  return { listen: address, connect_address: address };
};

/** The example's configuration with other names, addresses and passwords, without TLS and watchdog. */
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

/** Writes a member's configuration; starts nothing. */
export const createMember = async (options: MemberOptions): Promise<Member> => {
  const { name, folder, bin, launch } = options;
  const [port, api] = [await freePort(), await freePort()];
  const config = join(folder, `${name}.yml`);
  // JSON is valid YAML.
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

/** Kills a process group: Patroni may be copying a database. */
export const killGroup = (leader: ChildProcess | undefined): void => {
  if (leader?.pid !== undefined) kill(-leader.pid);
};

/** The process whose command line begins with `beginning`. PostgreSQL's child processes have a title instead. */
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
