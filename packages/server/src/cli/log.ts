import { type Logger, pino, stdTimeFunctions } from 'pino';
import type { FailedRequest } from '../http/answer-error.ts';

/**
 * The log of a server: a line of JSON for each thing that happens, on stderr; for whoever reads along on a terminal, a line to
 * read. One that cannot be written, on a full disk say, is no reason to stop taking votes.
 */
export const openLog = (): Logger => {
  const destination = pino.destination({ fd: 2, sync: true });
  destination.removeAllListeners('error');
  destination.on('error', () => {});
  return pino(
    {
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    process.stderr.isTTY ? { write: (line: string) => destination.write(toRead(line)) } : destination,
  );
};

const toRead = (line: string): string => {
  const { level, time, pid, msg, ...more } = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const facts = Object.entries(more).map(
    ([name, fact]) => ` ${name}=${typeof fact === 'string' ? fact : JSON.stringify(fact)}`,
  );
  return `${String(time).slice(11, 19)} ${String(level)} ${String(msg)}${facts.join('')}\n`;
};

/** Milliseconds in which an error that happens again is only counted: an outage is not to fill the disk as well. */
const quiet = 10_000;

/** Writes errors down: where each happened, and none of the words it may quote. */
export const errorsTo = (log: Logger) => {
  const seen = new Map<string, { at: number; unsaid: number }>();
  return (error: unknown, request?: FailedRequest): void => {
    const facts = withoutWords(error);
    const kind = JSON.stringify(facts);
    const before = seen.get(kind) ?? { at: Number.NEGATIVE_INFINITY, unsaid: 0 };
    const now = performance.now();
    if (now - before.at < quiet) {
      before.unsaid += 1;
      return;
    }
    seen.set(kind, { at: now, unsaid: 0 });
    log.error({ ...facts, ...request, ...(before.unsaid > 0 && { unsaid: before.unsaid }) }, 'unexpected');
  };
};

/** What may be said of an error to anyone. */
export const withoutWords = (error: unknown) =>
  error instanceof Error
    ? {
        error: error.name,
        code: codeOf(error),
        at: error.stack
          ?.split('\n')
          .filter((line) => line.startsWith('    at '))
          .slice(0, 8),
      }
    : { error: typeof error };

const codeOf = (error: Error): unknown =>
  'code' in error ? error.code : error.cause instanceof Error ? codeOf(error.cause) : undefined;
