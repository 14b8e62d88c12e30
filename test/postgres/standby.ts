import { until } from '../until.ts';
import { type Cluster, type ClusterOptions, startCluster } from './cluster.ts';

/** Adds a standby to a cluster, which from then on answers no commit before the standby has it on its disk. */
export const addStandby = async (primary: Cluster, options: ClusterOptions = {}): Promise<Cluster> => {
  const standby = await startCluster({ ...options, standbyOf: primary });
  waitsFor(primary, '*');
  await until(
    'a standby that the primary waits for',
    () => primary.run('SELECT sync_state FROM pg_stat_replication') === 'sync',
  );
  return standby;
};

/** Makes a standby take writes, alone: without another standby it waits for none. */
export const promote = (standby: Cluster): void => {
  waitsFor(standby, '');
  standby.run('SELECT pg_promote()');
};

/** The address of a database on several servers, as libpq has it. */
export const onEach = (database: string, ...clusters: readonly Cluster[]): string =>
  `postgres://shura@${clusters.map(({ port }) => `127.0.0.1:${String(port)}`).join(',')}/${database}`;

/** Which standbys a cluster waits for before it answers a commit; of all of them, `*`, for one. */
export const waitsFor = (cluster: Cluster, standbys: string): void => {
  cluster.run(`ALTER SYSTEM SET synchronous_standby_names = '${standbys}'`);
  cluster.run('SELECT pg_reload_conf()');
};
