import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Shura } from '../app.ts';
import type { Config } from './config.ts';
import { Stop } from './stop.ts';

/** Milliseconds that a connection nobody uses stays open for a request that may be on its way. */
const linger = 1_000;

/** Milliseconds that requests under way may still take when the server stops. */
const patience = 8_000;

/** Connections that are no live streams. */
const roomForOthers = 5_000;

/** Listens, with limits on how long a client may take, and resolves to the port. */
export const listen = async (
  app: Hono,
  { port, host, liveStreams }: Config,
): Promise<{ server: Server; port: number }> => {
  const server: Server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      ServerResponse: responseOf(() => server.listening),
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
  return { server, port: typeof address === 'object' && address ? address.port : port };
};

/** A server that has stopped listening ends each connection with its answer. To keep count of answers would cost more. */
const responseOf = (isListening: () => boolean) =>
  class<Asked extends IncomingMessage> extends ServerResponse<Asked> {
    override writeHead(...head: readonly [status: number, ...unknown[]]): this {
      this.shouldKeepAlive &&= isListening();
      return Reflect.apply(super.writeHead, this, head) as this;
    }
  };

const cannotListen = (error: Error, port: number, host: string) =>
  'code' in error && error.code === 'EADDRINUSE'
    ? new Stop(`port ${port} of ${host} is taken: stop what is there, or set PORT to another`)
    : new Stop(`cannot listen on port ${port} of ${host}: ${error.message}`);

/**
 * The first signal stops the server: nothing new is taken, everything taken is answered, each connection ends with its
 * answer. More signals, from a terminal or a parent, change nothing.
 */
export const stopOnSignals = (server: Server, shura: Shura, log: Logger): void => {
  let stopping = false;

  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    shura.endStreams();
    // The server's own close() would end idle connections at once, some while a request is on its way.
    const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, linger))]);
    server.closeIdleConnections();
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
    server.closeAllConnections();
    await shura.close();
    log.info('stopped');
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};
