import { type Cluster, type ClusterOptions, startCluster } from '../harness/postgres-cluster.ts';
import { until } from '../harness/until.ts';

/** Adds a standby; commits then wait until the standby has flushed them. */
export const addStandby = async (primary: Cluster, options: ClusterOptions = {}): Promise<Cluster> => {
  const standby = await startCluster({ ...options, standbyOf: primary });
  waitsFor(primary, '*');
  await until(
    'a standby that the primary waits for',
    () => primary.run('SELECT sync_state FROM pg_stat_replication') === 'sync',
  );
  return standby;
};

/** Promotes a standby, which then waits for none. */
export const promote = (standby: Cluster): void => {
  waitsFor(standby, '');
  standby.run('SELECT pg_promote()');
};

/** A database's address on several servers, in libpq's form. */
export const onEach = (database: string, ...clusters: readonly Cluster[]): string =>
  `postgres://shura@${clusters.map(({ port }) => `127.0.0.1:${String(port)}`).join(',')}/${database}`;

/** Sets the standbys that commits wait for; `*` is any one. */
export const waitsFor = (cluster: Cluster, standbys: string): void => {
  cluster.run(`ALTER SYSTEM SET synchronous_standby_names = '${standbys}'`);
  cluster.run('SELECT pg_reload_conf()');
};
