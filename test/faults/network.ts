import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { breakGround } from './ground.ts';
import { createChecks, percentile, type Scenario } from './scenario.ts';

/** A proxy between a server and its database. */
interface Proxy extends AsyncDisposable {
  readonly port: number;
  /** Closes every connection and accepts none. */
  cut(): void;
  /** Forwards nothing and closes nothing, as when packets are dropped. */
  stall(): void;
  /** Forwards everything, with this delay in ms each way. */
  pass(late?: number): void;
}

const openProxy = async (target: number): Promise<Proxy> => {
  let mode: 'pass' | 'cut' | 'stall' = 'pass';
  let late = 0;
  const sockets = new Set<Socket>();
  const endAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const join = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.setNoDelay(true);
    from.on('data', (bytes: Buffer) => {
      if (mode === 'stall') return;
      if (late === 0) to.write(bytes);
      else setTimeout(() => to.write(bytes), late);
    });
    from.on('error', () => {});
    from.once('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((socket) => {
    if (mode === 'cut') {
      socket.destroy();
      return;
    }
    const onward = connect(target, '127.0.0.1');
    join(socket, onward);
    join(onward, socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('unreachable: it listens on a port');
  return {
    port: address.port,
    cut() {
      mode = 'cut';
      endAll();
    },
    stall() {
      mode = 'stall';
    },
    pass(milliseconds = 0) {
      // Dropped data is lost, so close those connections.
      if (mode === 'stall') endAll();
      mode = 'pass';
      late = milliseconds;
    },
    async [Symbol.asyncDispose]() {
      endAll();
      server.close();
      await once(server, 'close');
    },
  };
};

/** Maximum milliseconds until any response. */
const bearable = 5_000;
const delays = [100, 500, 1_000];

/** Cuts, stalls and slows the network between server and PostgreSQL, repeatedly. */
export const network: Scenario = async ({ runs, random, say }) => {
  await using ground = await breakGround({ store: 'postgres', random });
  await using proxy = await openProxy(ground.cluster.port);
  const through = new URL(ground.address);
  through.port = String(proxy.port);
  await ground.start({ env: { DATABASE_URL: through.href } });
  const voters = ground.voters(16, 200);
  const { check, missed } = createChecks();
  let slowest = 0;
  const heal = async (): Promise<void> => {
    proxy.pass();
    const began = performance.now();
    await voters.more(20);
    slowest = Math.max(slowest, performance.now() - began);
  };
  for (let run = 1; run <= runs; run += 1) {
    await voters.more(20);
    proxy.cut();
    await wait(500 + random() * 1_000);
    await heal();
    proxy.stall();
    await wait(6_000 + random() * 2_000);
    await heal();
    for (const delay of delays) {
      proxy.pass(delay);
      await wait(3 * delay + random() * 1_000);
    }
    await heal();
  }
  await voters.finish();
  await ground.stop();
  const times = voters.attempts.map(({ ms }) => ms);
  const [longest, hung] = [percentile(times, 1), times.filter((ms) => ms > bearable).length];
  check(hung === 0, `${String(hung)} votes were not answered within ${String(bearable)} ms`);
  say(
    `the longest without an answer: ${longest.toFixed(0)} ms; 20 more votes ${slowest.toFixed(0)} ms after the network was well at most`,
  );
  return { findings: await ground.audit(), missed };
};
