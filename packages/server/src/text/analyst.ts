import { isMainThread, Worker } from 'node:worker_threads';
import type { Analyses } from './analyses.ts';
import type { AnalystCall, AnalystReply } from './analyst-thread.ts';

/** MiB. The analyser takes 25. Past the limit the thread ends, and the next call starts another. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the thread. It keeps the process alive only while a call waits for it. */
const startThread = (onEnd: () => void) => {
  // Same extension as this file: `.ts` as source, `.js` when built.
  const url = new URL(import.meta.url.replace(/analyst(\.[jt]s)$/, 'analyst-thread$1'));
  const worker = new Worker(url, { resourceLimits });
  const waiting = new Map<number, Waiting>();
  let last = 0;

  const settle = (id: number): Waiting | undefined => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    return call;
  };
  let ended = false;
  const end = (error: unknown): void => {
    if (ended) return;
    ended = true;
    onEnd();
    for (const id of [...waiting.keys()]) settle(id)?.reject(error);
  };
  worker.on('message', (reply: AnalystReply) => {
    const call = settle(reply.id);
    if ('error' in reply) call?.reject(reply.error);
    else call?.resolve(reply.value as never);
  });
  worker.once('error', end);
  worker.once('exit', (code) => end(new Error(`The thread of the analyser ended with code ${code}`)));
  worker.unref();

  return <Value>(name: keyof Analyses, given: readonly unknown[]): Promise<Value> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, name, given } satisfies AnalystCall);
    });
};

let thread: ReturnType<typeof startThread> | undefined;

/**
 * Runs an analysis: on a separate thread if this is the main thread, which answers votes, and in place on any other.
 * The analyser is loaded by the first call.
 */
export const analyse = async <Name extends keyof Analyses>(
  name: Name,
  ...given: Parameters<Analyses[Name]>
): Promise<ReturnType<Analyses[Name]>> => {
  if (isMainThread) {
    thread ??= startThread(() => {
      thread = undefined;
    });
    return thread(name, given);
  }
  const { analyses } = await import('./analyses.ts');
  return (analyses[name] as (...given: unknown[]) => ReturnType<Analyses[Name]>)(...given);
};
