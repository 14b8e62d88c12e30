import cluster, { type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import { CommandError } from '../command-error.ts';
import { readConfig } from '../config.ts';
import { heapEnvironment, heapFlags } from './heap-flags.ts';
import { createGathering } from './machine-metrics.ts';
import { openLog } from './server-log.ts';

/** Delay before a crashed worker is replaced, in ms. */
const restartDelay = 1_000;

/** True in the first worker of the server's life, which does one-time work and prints the start-up message. */
export const isFirst = (): boolean => process.env['SHURA_WORKER'] !== 'later';

const maxWorkers = 64;

/** A worker exited before it listened; carries its exit code. */
class NotStarted extends Error {
  override readonly name = 'NotStarted';
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs `said` workers. Ends the process if the first one cannot start. */
export const keepWorkers = async (said: string): Promise<void> => {
  const count = Number(said);
  if (!Number.isInteger(count) || count < 1 || count > maxWorkers) {
    throw new CommandError(`--workers has to be a number from 1 to ${maxWorkers}`);
  }
  if (readConfig(process.env).databaseUrl === undefined) {
    throw new CommandError('--workers needs PostgreSQL, as one process alone writes to SQLite: set DATABASE_URL');
  }
  await keep(count, openLog()).catch((error: unknown) => {
    process.exitCode = error instanceof NotStarted ? error.exitCode : 1;
  });
};

/**
 * Keeps `count` workers on one port. Replaces a worker that exits. On SIGHUP replaces every worker: the new one listens
 * before the old one stops. Rejects if the first worker cannot start; that worker has printed why.
 */
const keep = async (count: number, log: Logger): Promise<void> => {
  /** Workers that listen and were not told to stop. */
  const serving = new Set<Worker>();
  const gathering = createGathering(count);
  let stopping = false;
  cluster.setupPrimary({ execArgv: [...process.execArgv, ...heapFlags()] });

  const launch = (which: 'first' | 'later'): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = cluster.fork({ ...heapEnvironment, ...process.env, SHURA_WORKER: which });
      gathering.add(worker);
      worker.once('listening', () => {
        serving.add(worker);
        resolve();
      });
      worker.once('exit', (code, signal) => {
        reject(new NotStarted(`a worker ended with ${signal ?? code} before it listened`, code || 1));
        if (!serving.delete(worker)) return;
        gathering.died();
        log.error({ worker: worker.process.pid, code, signal }, 'a worker ended, and is replaced');
        setTimeout(startOne, restartDelay);
      });
    });
  const startOne = async (): Promise<void> => {
    while (!stopping) {
      try {
        return await launch('later');
      } catch (error) {
        log.error({ error: error instanceof Error ? error.message : undefined }, 'a worker did not start');
        await new Promise((resolve) => setTimeout(resolve, restartDelay));
      }
    }
  };
  const retire = (worker: Worker): Promise<void> =>
    new Promise((resolve) => {
      if (!serving.delete(worker)) resolve();
      worker.once('exit', () => resolve());
      worker.process.kill('SIGTERM');
    });
  const replaceAll = async (): Promise<void> => {
    for (const worker of [...serving]) {
      await startOne();
      await retire(worker);
    }
    log.info('every worker was replaced');
  };
  const startAll = async (): Promise<void> => {
    await launch('first');
    for (let started = 1; started < count; started += 1) await startOne();
  };

  let working = startAll();
  process.on('SIGHUP', () => {
    working = working.then(replaceAll);
  });
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await Promise.all([...serving].map(retire));
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await working;
};
