import { execFileSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { nameIn } from '../harness/postgres-cluster.ts';
import { breakGround, type Ground, type GroundOptions } from './ground.ts';

/** A small disk that can be filled completely. */
export interface Volume extends Disposable {
  readonly path: string;
  fill(): void;
  /** Removes the filler. */
  free(): void;
}

const mounted = new Set<string>();
process.on('exit', () => {
  for (const path of mounted) unmount(path);
});

const unmount = (path: string): void => {
  // Unmount lazily: processes with open files there are still ending.
  execFileSync('umount', ['--lazy', path]);
  rmdirSync(path);
  mounted.delete(path);
};

/** Mounts an in-memory file system; needs root. */
export const mountVolume = (megabytes: number): Volume => {
  if (process.getuid?.() !== 0) throw new Error('only root may mount a small disk: run this as root, on Linux');
  const path = mkdtempSync(join(tmpdir(), 'shura-volume-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m,mode=755`, 'tmpfs', path]);
  mounted.add(path);
  const ballast = join(path, 'ballast');
  return {
    path,
    fill() {
      const file = openSync(ballast, 'w');
      for (const size of [1_048_576, 4_096]) writeUntilFull(file, Buffer.alloc(size));
      closeSync(file);
    },
    free: () => rmSync(ballast),
    [Symbol.dispose]: () => unmount(path),
  };
};

const writeUntilFull = (file: number, bytes: Buffer): void => {
  try {
    for (;;) writeSync(file, bytes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
};

/** Ground whose ballots are on a volume: SQLite's folder, or a PostgreSQL tablespace (its WAL is elsewhere). */
export const breakGroundOn = async (volume: Volume, options: GroundOptions): Promise<Ground> => {
  if (options.store === 'sqlite') return breakGround({ ...options, within: volume.path });
  const ground = await breakGround(options);
  const space = spaceFor(ground, volume);
  ground.cluster.run(`CREATE TABLESPACE small LOCATION '${space}'`);
  ground.cluster.run(`ALTER DATABASE ${nameIn(ground.address)} SET TABLESPACE small`);
  return ground;
};

/** A folder on a volume, owned by PostgreSQL. */
export const spaceFor = ({ cluster }: Ground, { path }: Volume): string => {
  const space = join(path, 'space');
  const { uid, gid } = statSync(cluster.folder);
  mkdirSync(space, { mode: 0o700 });
  chownSync(space, uid, gid);
  return space;
};

/** The log's code for a full disk, of SQLite and PostgreSQL. */
const fullDisk = /"code":"(SQLITE_FULL|53100)"/;

/** Fills the disk under a server that receives votes; resolves once a vote was refused for it. */
export const fillUnder = async (ground: Ground, volume: Volume, options: GroundOptions): Promise<void> => {
  const isReady = async (): Promise<boolean> => (await fetch(`${ground.url()}/readyz`)).ok;
  const until = async (ready: boolean): Promise<void> => {
    const began = performance.now();
    while ((await isReady()) !== ready) {
      if (performance.now() - began > 30_000) throw new Error(`after half a minute, ready is not ${String(ready)}`);
      await wait(20);
    }
  };
  await until(true);
  // SQLite can still write into the WAL's allocated space.
  if (options.store === 'sqlite') await truncateLog(join(ground.data, 'shura.db'));
  volume.fill();
  await until(false);
  if (!fullDisk.test(ground.heard()))
    throw new Error('the server is not ready, and does not say that its disk is full');
};

const truncateLog = async (file: string): Promise<void> => {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  while (database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] !== 0) await wait(20);
  database.close();
};
