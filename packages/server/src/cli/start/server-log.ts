import { type Logger, pino, stdTimeFunctions } from 'pino';
import type { FailedRequest } from '../../http/answer-error.ts';

/**
 * The server's log on stderr: JSON lines, or readable lines on a terminal. A failed write, for example on a full disk,
 * is ignored, so that voting goes on.
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

/** Milliseconds in which a repeated error is only counted, so that an outage does not fill the disk. */
const repeatWindow = 10_000;

/** Logs errors with their place in the code, but without messages, which may quote people's words. */
export const errorsTo = (log: Logger) => {
  const seen = new Map<string, { at: number; repeats: number }>();
  return (error: unknown, request?: FailedRequest): void => {
    const facts = withoutWords(error);
    const kind = JSON.stringify(facts);
    const before = seen.get(kind) ?? { at: Number.NEGATIVE_INFINITY, repeats: 0 };
    const now = performance.now();
    if (now - before.at < repeatWindow) {
      before.repeats += 1;
      return;
    }
    seen.set(kind, { at: now, repeats: 0 });
    log.error({ ...facts, ...request, ...(before.repeats > 0 && { unsaid: before.repeats }) }, 'unexpected');
  };
};

/** The parts of an error that are safe to log. */
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
