import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { requirePrograms } from '../../scripts/browsers.ts';
import { freePort } from '../../scripts/free-port.ts';
import { owner } from '../harness/postgres-cluster.ts';
import { until } from '../harness/until.ts';
import { createMember, killGroup, type Member } from './patroni-member.ts';

/** Three PostgreSQL servers, of which Patroni elects the primary. */
export interface Patroni extends AsyncDisposable {
  /** The primary, according to the others. */
  leader(): Promise<Member>;
  /** Resolves when one member leads and both others follow, one of them synchronously if configured. */
  whole(): Promise<void>;
  /** Copies a database into the cluster; returns the copy's address with all members. */
  copy(address: string): Promise<string>;
}

export interface PatroniOptions {
  /** Major version of PostgreSQL. */
  readonly version: 15 | 17;
  /** Parent of the cluster's folder. */
  readonly within: string;
  /** True (default) if commits wait for a standby. */
  readonly synchronous?: boolean;
}

/** A member in Patroni's `GET /cluster`. */
interface Known {
  readonly name: string;
  readonly role: string;
  readonly state: string;
}

const password = 'only-here';

/** Starts an etcd and three members with the configuration of `examples/deploy/patroni.yml`. */
export const startPatroni = async ({ version, within, synchronous = true }: PatroniOptions): Promise<Patroni> => {
  const name = `postgres${version}` as const;
  const { etcd, patroni, [name]: postgres } = requirePrograms('etcd', 'patroni', name);
  const bin = dirname(postgres);
  const folder = mkdtempSync(join(within, 'patroni-'));
  const sockets = mkdtempSync(join(tmpdir(), 'shura-'));
  for (const made of [folder, sockets]) if (owner.uid !== undefined) chownSync(made, owner.uid, owner.gid);
  const as = { ...owner, cwd: folder, env: { ...process.env, HOME: folder, PGPASSWORD: password } } as const;

  let said = '';
  let ended: string | undefined;
  const launch = (program: string, args: readonly string[]): ChildProcess => {
    const child = spawn(program, args, { ...as, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)));
    child.once('exit', (code) => {
      if (code !== null) ended = `${program} ended with ${String(code)}`;
    });
    return child;
  };
  /** Throws with the output of etcd and the members on a timeout, or if one of them exited. */
  const waitFor = async (what: string, holds: () => Promise<boolean> | boolean): Promise<void> => {
    const orEnded = async () => ended !== undefined || (await holds());
    const vain = await until(what, orEnded, { every: 200 }).then(() => ended, String);
    if (vain !== undefined) throw new Error(`${vain}. Until then etcd and Patroni said:\n${said}`);
  };

  const etcdPort = await freePort();
  const kept = launch(etcd, etcdArguments(join(folder, 'etcd'), etcdPort, await freePort()));
  const members: Member[] = [];
  const shared = { folder, sockets, bin, etcdPort, password, synchronous };
  for (const name of ['pg1', 'pg2', 'pg3'])
    members.push(await createMember({ ...shared, name, launch: (config) => launch(patroni, [config]) }));
  const endAll = (): void => {
    for (const member of members) member.end();
    killGroup(kept);
    rmSync(sockets, { recursive: true, force: true });
  };
  // Must run before the folder is removed.
  process.prependListener('exit', endAll);

  /** The members, according to those that respond. */
  const known = async (): Promise<readonly Known[]> => {
    const asked = members.map(async ({ api }) => {
      const url = `http://127.0.0.1:${String(api)}/cluster`;
      const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
      return ((await answer.json()) as { readonly members: readonly Known[] }).members;
    });
    return Promise.any(asked).catch(() => []);
  };
  const leader: Patroni['leader'] = async () => {
    let found: Member | undefined;
    await waitFor('a leader', async () => {
      const leading = (await known()).find(({ role, state }) => role === 'leader' && state === 'running');
      found = members.find(({ name }) => name === leading?.name);
      return found !== undefined;
    });
    if (!found) throw new Error('unreachable: it was found');
    return found;
  };
  const whole: Patroni['whole'] = () =>
    waitFor('a leader and two standbys that follow it', async () => {
      const states = (await known()).map(({ role, state }) => `${role} ${state}`).sort();
      const other = synchronous ? 'sync_standby' : 'replica';
      return states.join() === `leader running,replica streaming,${other} streaming`;
    });

  for (const member of members) member.start();
  await whole();
  return {
    leader,
    whole,
    async copy(address) {
      const { port } = await leader();
      const tool = (program: string, args: readonly string[], input = ''): string =>
        execFileSync(join(bin, program), args, { ...as, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] });
      const run = (database: string, sql: string): string =>
        tool(
          'psql',
          ['-Xqd', `postgres://postgres@127.0.0.1:${String(port)}/${database}`, '-v', 'ON_ERROR_STOP=1'],
          sql,
        );
      run('postgres', `CREATE ROLE shura LOGIN PASSWORD '${password}'`);
      run('postgres', 'CREATE DATABASE shura OWNER shura');
      // As postgres: row-level security hides rows from shura.
      run('shura', tool('pg_dump', [address.replace('//shura@', '//postgres@')]));
      return `postgres://shura:${password}@${members.map(({ port }) => `127.0.0.1:${String(port)}`).join()}/shura`;
    },
    async [Symbol.asyncDispose]() {
      endAll();
      process.off('exit', endAll);
      const isGone = () => members.every(({ postmaster }) => postmaster() === undefined);
      await until('the end of PostgreSQL', isGone);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Arguments of a single etcd on these loopback ports. */
const etcdArguments = (folder: string, client: number, peer: number): readonly string[] => {
  const [clients, peers] = [client, peer].map((port) => `http://127.0.0.1:${String(port)}`);
  return [
    `--data-dir=${folder}`,
    '--log-level=error',
    `--listen-client-urls=${String(clients)}`,
    `--advertise-client-urls=${String(clients)}`,
    `--listen-peer-urls=${String(peers)}`,
    `--initial-advertise-peer-urls=${String(peers)}`,
    `--initial-cluster=default=${String(peers)}`,
  ];
};
