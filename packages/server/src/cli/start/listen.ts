import cluster from 'node:cluster';
import { once } from 'node:events';
import { type IncomingMessage, type OutgoingHttpHeaders, type Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Shura } from '../../app.ts';
import { onEveryResponse } from '../../http/headers.ts';
import { CommandError } from '../command-error.ts';
import type { Config } from '../config.ts';

/**
 * Milliseconds that a stopping server still accepts connections and keeps idle ones: a request may be on its way, and
 * load balancers must see /readyz fail.
 */
const linger = 1_000;

/** Timeout of requests in progress when the server stops, in ms. */
const drainTimeout = 8_000;

/** Maximum number of connections besides live streams. */
const otherConnections = 5_000;

export interface Listening {
  readonly port: number;
  /** Stops accepting after `linger`, and resolves once all requests are answered or timed out. */
  stop(): Promise<void>;
}

/** Listens, with timeouts for slow clients. */
export const listen = async (app: Hono, { port, host, liveStreams, publicUrl }: Config): Promise<Listening> => {
  let ending = false;
  const server: Server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      ServerResponse: responseOf(() => ending, onEveryResponse(publicUrl)),
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
      // How often Node checks the two timeouts above.
      connectionsCheckingInterval: 2_000,
    },
  }) as Server;
  server.maxConnections = liveStreams + otherConnections;
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
      await Promise.race([closed, wait(drainTimeout, undefined, { ref: false })]);
      server.closeAllConnections();
    },
  };
};

/**
 * Closes each connection with its response once the server is stopping, so that requests need not be counted. Common
 * headers are added in this class, to a plain object: a middleware would copy the response.
 */
const responseOf = (isEnding: () => boolean, headersOfAll: OutgoingHttpHeaders) =>
  class<Asked extends IncomingMessage> extends ServerResponse<Asked> {
    /** Neither Node nor Hono's adapter passes a reason phrase. */
    override writeHead(status: number, headers?: unknown): this {
      this.shouldKeepAlive &&= !isEnding();
      return super.writeHead(status, { ...(headers as OutgoingHttpHeaders | undefined), ...headersOfAll });
    }
  };

const cannotListen = (error: Error, port: number, host: string) =>
  'code' in error && error.code === 'EADDRINUSE'
    ? new CommandError(`port ${port} of ${host} is taken: stop what is there, or set PORT to another`)
    : new CommandError(`cannot listen on port ${port} of ${host}: ${error.message}`);

/**
 * In a worker, asks the primary to send no more connections; resolves once the primary has confirmed, or after a
 * timeout. A connection already handed over is returned and goes to another worker. A worker that exits without asking
 * would drop that connection.
 */
const leaveWorkers = async (): Promise<void> => {
  const { worker } = cluster;
  if (!worker) return;
  const left = once(worker, 'disconnect');
  worker.disconnect();
  await Promise.race([left, wait(drainTimeout, undefined, { ref: false })]);
};

/**
 * The first signal stops the server: /readyz fails, the server stops accepting after `linger`, and each connection
 * closes with its response. Later signals are ignored. Returns the function that stops the server for another reason.
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
  // As with workers, SIGHUP replaces the server: its supervisor restarts it.
  process.on('SIGHUP', () => stop('SIGHUP', 1));
  return stop;
};
