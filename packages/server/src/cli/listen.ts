import cluster from 'node:cluster';
import { once } from 'node:events';
import { type IncomingMessage, type OutgoingHttpHeaders, type Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Shura } from '../app.ts';
import { CommandError } from './command-error.ts';
import type { Config } from './config.ts';

/**
 * Milliseconds that a server which stops still takes connections, and keeps those that nobody uses: a request may be on its
 * way, and whoever asks whether it is ready learns that it is not.
 */
const linger = 1_000;

/** Milliseconds that requests under way may still take when the server stops. */
const patience = 8_000;

/** Connections that are no live streams. */
const roomForOthers = 5_000;

export interface Listening {
  readonly port: number;
  /** Takes nothing new after a moment, and resolves once everything taken is answered, or is not to be waited for. */
  stop(): Promise<void>;
}

/** Listens, with limits on how long a client may take. */
export const listen = async (app: Hono, { port, host, liveStreams, publicUrl }: Config): Promise<Listening> => {
  let ending = false;
  const server: Server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      ServerResponse: responseOf(() => ending, publicUrl?.startsWith('https:') ? transport : {}),
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
      // The two limits above are looked at this often, and no oftener.
      connectionsCheckingInterval: 2_000,
    },
  }) as Server;
  server.maxConnections = liveStreams + roomForOthers;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async stop() {
      ending = true;
      await wait(linger);
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.race([closed, wait(patience, undefined, { ref: false })]);
      server.closeAllConnections();
    },
  };
};

/** Over https a browser that was answered once asks by https alone for a year (RFC 6797). */
const transport = { 'strict-transport-security': 'max-age=31536000' };

/**
 * A server that stops ends each connection with its answer; to keep count of answers would cost more. What every answer says
 * is added here, where its headers are a plain object: a middleware would copy the answer.
 */
const responseOf = (isEnding: () => boolean, onEveryAnswer: OutgoingHttpHeaders) =>
  class<Asked extends IncomingMessage> extends ServerResponse<Asked> {
    /** Neither Node nor Hono's adapter names a reason. */
    override writeHead(status: number, headers?: unknown): this {
      this.shouldKeepAlive &&= !isEnding();
      return super.writeHead(status, { ...(headers as OutgoingHttpHeaders | undefined), ...onEveryAnswer });
    }
  };

const cannotListen = (error: Error, port: number, host: string) =>
  'code' in error && error.code === 'EADDRINUSE'
    ? new CommandError(`port ${port} of ${host} is taken: stop what is there, or set PORT to another`)
    : new CommandError(`cannot listen on port ${port} of ${host}: ${error.message}`);

/**
 * In a worker, asks the primary to send no more connections and resolves once it has answered, or after a timeout. A
 * connection that the primary handed over just before is given back, and goes to another worker; a worker that exits without
 * asking takes it with it, and its sender waits until it times out.
 */
const leaveWorkers = async (): Promise<void> => {
  const { worker } = cluster;
  if (!worker) return;
  const left = once(worker, 'disconnect');
  worker.disconnect();
  await Promise.race([left, wait(patience, undefined, { ref: false })]);
};

/**
 * The first signal stops the server: it says that it is not ready, takes nothing new after a moment, and ends each
 * connection with its answer. More signals, from a terminal or a parent, change nothing. Answers with what does the same
 * for another reason.
 */
export const stopOnSignals = (listening: Listening, shura: Shura, log: Logger) => {
  let stopping = false;

  const stop = async (reason: string, code = 0) => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'stopping');
    shura.endStreams();
    await listening.stop();
    await shura.close();
    await leaveWorkers();
    log.info('stopped');
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal));
  // Replaces the server as it does workers: its supervisor starts the next.
  process.on('SIGHUP', () => stop('SIGHUP', 1));
  return stop;
};
