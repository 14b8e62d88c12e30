import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Returns a free TCP port of the loopback, below the kernel's range for outgoing connections. On a busy machine seconds
 * pass until a server listens there, and no connection may take the port meanwhile.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = createServer();
    const isFree = once(probe.listen(port, '127.0.0.1'), 'listening').then(
      () => true,
      () => false,
    );
    if (!(await isFree)) continue;
    probe.close();
    await once(probe, 'close');
    return port;
  }
}
