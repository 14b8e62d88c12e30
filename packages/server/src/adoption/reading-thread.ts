import { parentPort, workerData } from 'node:worker_threads';
import { readPosts, type SaidOfFile } from './read-file.ts';

if (!parentPort) throw new Error('Posts are read in a worker');
const { bytes, said } = workerData as { readonly bytes: Uint8Array; readonly said: SaidOfFile };
parentPort.postMessage(readPosts(bytes, said));
