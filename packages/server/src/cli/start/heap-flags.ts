import { setFlagsFromString } from 'node:v8';

/**
 * Semi-spaces of the young generation, which holds short-lived objects such as requests: 8 MB, and no growth, while the
 * server starts and what it reads lives on; 16 MB under load, see {@link allowYoungGrowth}. Node's default is up to 32
 * MB. Only the command line or the environment can set the sizes.
 */
export const semiSpaceFlags = [
  '--min-semi-space-size=8',
  '--max-semi-space-size=16',
  '--semi-space-growth-factor=1',
] as const;

/**
 * glibc keeps up to eight arenas per core and rarely returns their memory. Two arenas take 35 MB less with a million
 * suggestions; other C libraries ignore this.
 */
export const heapEnvironment = { MALLOC_ARENA_MAX: '2' } as const;

/** The flags for a child process; none if the operator has set the semi-space size. */
export const heapFlags = (): readonly string[] => {
  const said = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''];
  return said.some((one) => one.includes('semi-space-size')) ? [] : semiSpaceFlags;
};

/**
 * Replaces this process by one with {@link heapFlags} and {@link heapEnvironment}. Call it before anything is opened.
 * Does nothing on Windows, without `process.execve` (Node 22.15), in a child with an IPC channel, or if the operator has
 * set the semi-space size. The process then uses more memory.
 */
export const reexecWithFlags = (): void => {
  const flags = heapFlags();
  if (flags.length === 0 || process.channel || process.platform === 'win32' || !('execve' in process)) return;
  const { execPath, execArgv, argv, env } = process;
  process.execve(execPath, [execPath, ...flags, ...execArgv, ...argv.slice(1)], { ...heapEnvironment, ...env });
};

/**
 * Lets the old generation grow by a fifth between two collections, instead of doubling. Resets the sizes of semi-spaces,
 * which would override the `resourceLimits` of threads started from now on.
 */
export const limitHeapGrowth = (): void => {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--min-semi-space-size=0');
  setFlagsFromString('--max-semi-space-size=0');
};

/** Lets semi-spaces grow, so that fewer requests outlive a collection. Call it once all that the server reads at its start is read. */
export const allowYoungGrowth = (): void => setFlagsFromString('--semi-space-growth-factor=2');
