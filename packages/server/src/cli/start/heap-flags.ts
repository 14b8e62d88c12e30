import { setFlagsFromString } from 'node:v8';

/**
 * Bounds the young generation, which holds short-lived objects such as requests. Node's default is three semi-spaces of
 * 32 MB; only the command line or the environment can change it.
 */
export const semiSpaceFlag = '--max-semi-space-size=8';

/**
 * glibc keeps up to eight arenas per core and rarely returns their memory. Two arenas take 35 MB less with a million
 * suggestions; other C libraries ignore this.
 */
export const heapEnvironment = { MALLOC_ARENA_MAX: '2' } as const;

/** The flags for a child process; none if the operator has set the semi-space size. */
export const heapFlags = (): readonly string[] => {
  const said = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''];
  return said.some((one) => one.includes('semi-space-size')) ? [] : [semiSpaceFlag];
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
 * Lets the old generation grow by a fifth between two collections, instead of doubling. Resets the semi-space flag,
 * which would override the `resourceLimits` of threads started from now on.
 */
export const limitHeapGrowth = (): void => {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--max-semi-space-size=0');
};
