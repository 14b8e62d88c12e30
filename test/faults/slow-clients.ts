import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ballotsPath } from '../bench/ours.ts';
import { breakGround } from './ground.ts';
import { createChecks, percentile, type Scenario } from './scenario.ts';

/** Milliseconds that the 99th percentile may always take: on a busy machine, a doubled small value is still small. */
const quick = 250;

/** The request that slow clients never finish. */
const request = `POST ${ballotsPath} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`;

/** Clients that send a byte a second, and reconnect when closed. */
const openSlow = (url: string, count: number) => {
  const clients = new Map<Socket, number>();
  let [going, hungUp] = [true, 0];
  const open = (): void => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname).on('error', () => {});
    clients.set(socket, 0);
    socket.resume();
    socket.once('close', () => {
      clients.delete(socket);
      if (!going) return;
      hungUp += 1;
      open();
    });
  };
  for (let n = 0; n < count; n += 1) open();
  const ticking = setInterval(() => {
    for (const [socket, sent] of clients) {
      socket.write(request.charAt(sent % request.length));
      clients.set(socket, sent + 1);
    }
  }, 1_000);
  return {
    hungUp: () => hungUp,
    close(): void {
      going = false;
      clearInterval(ticking);
      for (const socket of clients.keys()) socket.destroy();
    },
  };
};

/** Two thousand clients that send a byte a second; everyone else must be served as before. */
export const slow: Scenario = async ({ store, scale, random, say }) => {
  await using ground = await breakGround({ store, random });
  await ground.start();
  const voters = ground.voters(16, 100);
  const span = Math.max(5_000, 30_000 * scale);
  await voters.more(100);
  const from = performance.now();
  await wait(span);
  const clients = openSlow(ground.url(), Math.ceil(2_000 * scale));
  // Measure once all clients are connected.
  await wait(1_000);
  const among = performance.now();
  await wait(span);
  const to = performance.now();
  clients.close();
  await voters.finish();
  await ground.stop();
  const p99 = (start: number, end: number): number =>
    percentile(
      voters.attempts.filter(({ at }) => at >= start && at < end).map(({ ms }) => ms),
      0.99,
    );
  const [alone, beside] = [p99(from, among - 1_000), p99(among, to)];
  const { check, missed } = createChecks();
  check(
    beside < Math.max(quick, 2 * alone),
    `99 of 100 votes took ${beside.toFixed(0)} ms, and ${alone.toFixed(0)} before`,
  );
  const failed = voters.attempts.filter(({ status }) => status !== 201).length;
  check(failed === 0, `${String(failed)} votes were refused`);
  say(
    `p99 ${alone.toFixed(0)} ms before, ${beside.toFixed(0)} ms beside slow clients, who were hung up on ${String(clients.hungUp())} times`,
  );
  return { findings: await ground.audit(), missed };
};
