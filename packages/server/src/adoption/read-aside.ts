import { Worker } from 'node:worker_threads';
import type { Read, SaidOfFile } from './read-file.ts';

/** Milliseconds and MiB that no file needs which is no attack. */
const most = { time: 60_000, memory: 1_024 };

/**
 * The same as `readPosts`, on a thread that ends with it: twenty megabytes may take seconds, and people are voting.
 * Rejects where the thread came to no answer.
 */
export const readAside = (bytes: Uint8Array, said: SaidOfFile = {}): Promise<Read> =>
  new Promise((resolve, reject) => {
    // The extension is this file's own: the thread lies beside it, as source and when built.
    const url = new URL(import.meta.url.replace(/read-aside(\.[jt]s)$/, 'reading-thread$1'));
    const worker = new Worker(url, {
      workerData: { bytes, said },
      resourceLimits: { maxOldGenerationSizeMb: most.memory },
    });
    const timer = setTimeout(() => worker.terminate(), most.time);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('A file was not read to its end'));
    });
  });
