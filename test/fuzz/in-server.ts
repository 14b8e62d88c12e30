/**
 * Loaded into the server (`node --import`). Names lead nowhere, so that nothing it is made to ask leaves this machine. At
 * SIGUSR2 it throws away what nobody holds any more, and says on stderr how many bytes are left.
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
