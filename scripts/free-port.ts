import { once } from 'node:events';
import { createServer } from 'node:net';

/** A TCP port that nothing listens on. The kernel gives no other the same one soon after. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no TCP port');
  return address.port;
}
