/**
 * Loaded into the server (`node --import`). Disables DNS, so that no request leaves this machine. On SIGUSR2 it
 * collects garbage and prints the heap in use, in bytes, on stderr.
 */
import dns from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

Object.assign(dns, { lookup: () => Promise.reject(new Error('names lead nowhere here')) });
syncBuiltinESMExports();

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: object) => void;
process.on('SIGUSR2', () => {
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  const { heapUsed, external } = process.memoryUsage();
  process.stderr.write(`${JSON.stringify({ held: heapUsed + external })}\n`);
});
