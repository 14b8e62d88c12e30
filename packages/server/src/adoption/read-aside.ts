import { Worker } from 'node:worker_threads';
import type { Read, SaidOfFile } from './read-file.ts';

/** Timeout in milliseconds, and maximum heap in MiB. */
const limits = { time: 60_000, memory: 1_024 };
const unfinished: Read = { kind: 'refused', code: 'unfinished' };

/**
 * Runs `readPosts` on a worker thread: 20 MB may take seconds, and the main thread serves votes. Refuses a file that
 * exceeds the limits of time or memory.
 */
export const readAside = (
  bytes: Uint8Array,
  said: SaidOfFile = {},
  { time }: { readonly time: number } = limits,
): Promise<Read> =>
  new Promise((resolve, reject) => {
    // Same extension as this file: `.ts` in source, `.js` in a build.
    const url = new URL(import.meta.url.replace(/read-aside(\.[jt]s)$/, 'reading-thread$1'));
    const worker = new Worker(url, {
      workerData: { bytes, said },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    });
    const timer = setTimeout(() => worker.terminate(), time);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(unfinished);
      else reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(unfinished);
    });
  });
