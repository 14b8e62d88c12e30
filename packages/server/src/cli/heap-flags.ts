import { setFlagsFromString } from 'node:v8';

/**
 * Bounds the young generation, which holds what lives for a moment, such as a request. Node gives it three semi-spaces of
 * 32 MB; only the command line or the environment can change that.
 */
export const semiSpaceFlag = '--max-semi-space-size=8';

/**
 * glibc keeps up to eight arenas a core, and rarely gives their memory back. Two take 35 MB less with a
 * million suggestions; other C libraries ignore it.
 */
export const heapEnvironment = { MALLOC_ARENA_MAX: '2' } as const;

/** The flag for a process that this one starts; none where whoever started this one has set that memory. */
export const heapFlags = (): readonly string[] => {
  const said = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''];
  return said.some((one) => one.includes('semi-space-size')) ? [] : [semiSpaceFlag];
};

/**
 * Starts this process over with {@link heapFlags} and {@link heapEnvironment}: the same one, before it has opened anything. Node can from 22.15 on; an
 * earlier one goes on with more memory, as does one whose parent talks to it.
 */
export const reexecWithFlags = (): void => {
  const flags = heapFlags();
  if (flags.length === 0 || process.channel || process.platform === 'win32' || !('execve' in process)) return;
  const { execPath, execArgv, argv, env } = process;
  process.execve(execPath, [execPath, ...flags, ...execArgv, ...argv.slice(1)], { ...heapEnvironment, ...env });
};

/**
 * Lets the heap grow by a fifth between two collections of the old generation, not to its double. The young generation of
 * a thread that starts from now on is what its own limits say: the flag of this process, which has been read, would come
 * before those.
 */
export const limitHeapGrowth = (): void => {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--max-semi-space-size=0');
};
