import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Every process and its parent. */
function parents(): Map<number, number> {
  if (!existsSync('/proc/self/stat')) {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    return new Map(lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]));
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(pids.map((pid) => [Number(pid), Number(statOf(pid)?.[1])]));
}

/** Fields of proc(5) stat from the state on, after the command name, which may hold spaces. */
function statOf(pid: string): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
  } catch {
    return undefined;
  }
}

/** Returns all descendants of a process, in any process group or session. */
export function descendantsOf(ancestor: number): number[] {
  const known = parents();
  const below = (pid: number): number[] =>
    [...known].filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...below(child)]);
  return below(ancestor);
}

/** Kills a process and its descendants. Ignores those that have just ended. */
export function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  for (const one of [pid, ...descendantsOf(pid)]) kill(one);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** CPU seconds of this process and of its descendants that have ended; NaN where there is no /proc. */
export function cpuSeconds(): number {
  // utime, stime, cutime and cstime, in kernel ticks.
  const [user, system, children, ofThem] = statOf('self')?.slice(11, 15).map(Number) ?? [];
  return ((user ?? Number.NaN) + (system ?? 0) + (children ?? 0) + (ofThem ?? 0)) / 100;
}
