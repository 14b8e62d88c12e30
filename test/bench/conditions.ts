import { mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cluster } from '../harness/postgres-cluster.ts';
import { NoVerdict } from './rounds.ts';

const cache = fileURLToPath(new URL('.cache', import.meta.url));

/** statfs(2) types of in-memory file systems, where a flush costs nothing. */
const inMemory = new Map([
  [0x01021994, 'tmpfs'],
  [0x858458f6, 'ramfs'],
]);

/** An empty folder for databases on a real disk; removed at exit. */
export function benchFolder(): string {
  mkdirSync(cache, { recursive: true });
  const type = inMemory.get(statfsSync(cache).type);
  if (type !== undefined) throw new NoVerdict(`the databases would lie in memory (${type})`);
  const folder = mkdtempSync(join(cache, 'data-'));
  process.on('exit', () => {
    // A stopping database still writes for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  return folder;
}

export function machine(): string {
  const load = loadavg().map((value) => value.toFixed(1));
  return `node ${process.version}, ${String(cpus().length)} cores, load average ${load.join(' ')}`;
}

/** Checks the reported `PRAGMA synchronous`: 2 is FULL, 3 EXTRA (sqlite.org/pragma.html#pragma_synchronous). */
export function requireFull(who: string, synchronous: unknown): string {
  if (synchronous !== 2 && synchronous !== 3)
    throw new NoVerdict(`${who} says synchronous=${String(synchronous)}, not FULL`);
  return `${who}: synchronous=FULL`;
}

/** Checks PostgreSQL's commit settings, for the server's role. */
export function requireFlushed(cluster: Cluster): string {
  const said = cluster.run(`SET ROLE shura; SELECT current_setting('fsync'), current_setting('synchronous_commit'),
    current_setting('full_page_writes'), current_setting('server_version')`);
  const [fsync, commit, pages, version] = said.split('|');
  if (fsync !== 'on' || commit !== 'on' || pages !== 'on') throw new NoVerdict(`PostgreSQL does not flush: ${said}`);
  return `PostgreSQL ${version ?? ''}: fsync, synchronous_commit and full_page_writes on`;
}

/** Checks the open-file limit (`ulimit -n`); Node raises it to its maximum. */
export function requireFiles(needed: number): string {
  const allowed = /^Max open files +\S+ +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? 'unlimited';
  if (Number(allowed) < needed)
    throw new NoVerdict(`a process may open ${allowed} files (ulimit -n), and ${String(needed)} are needed`);
  return `open files: ${String(needed)} needed, ${allowed} allowed (ulimit -n)`;
}
