import { Worker } from 'node:worker_threads';
import type { AlikeCall, AlikeReply, AlikeText } from './alike-thread.ts';

/** MiB of its heap, which takes 65 with 10^5 published texts, beside 35 in arrays. Past it the thread ends, not the server. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 6 };

interface Waiting {
  readonly resolve: (found: readonly string[]) => void;
  /** What must not be found any more, though the thread may not have heard of it when it looked. */
  readonly removed: Set<string>;
}

export interface AlikeThreadOptions {
  /** Told of a call that failed, and of the end of the thread. */
  readonly onError: (error: unknown) => void;
  /** Called once, when the thread has ended by itself. Whatever waited for it has been answered with nothing. */
  readonly onEnd: () => void;
}

/**
 * Starts a thread that finds texts alike, for votes must not wait for it. Calls are answered in their order: a text that
 * was removed is not found by a search that is asked for, or answered, after that. It keeps a process alive only while it
 * is held.
 */
export const startAlikeThread = ({ onError, onEnd }: AlikeThreadOptions) => {
  // The extension is this file's own: the thread lies beside it, as source and when built.
  const worker = new Worker(new URL(import.meta.url.replace(/start-thread(\.[jt]s)$/, 'alike-thread$1')), {
    resourceLimits,
  });
  const waiting = new Map<number, Waiting>();
  let [last, holders, ended] = [0, 0, false];

  const settle = (id: number, found: readonly string[]): void => {
    const call = waiting.get(id);
    if (!call) return;
    waiting.delete(id);
    call.resolve(found.filter((reference) => !call.removed.has(reference)));
  };
  const end = (error: unknown): void => {
    if (ended) return;
    ended = true;
    for (const id of [...waiting.keys()]) settle(id, []);
    onError(error);
    onEnd();
  };
  worker.on('message', ({ id, found, error }: AlikeReply) => {
    if (error !== undefined) onError(error);
    settle(id, found);
  });
  worker.once('error', end);
  worker.once('exit', (code) => end(new Error(`The thread that finds suggestions alike ended with code ${code}`)));
  // Last: whoever listens for messages keeps the process alive again.
  worker.unref();

  const tell = (call: AlikeCall): void => worker.postMessage(call);
  const call = (make: (id: number) => AlikeCall): Promise<readonly string[]> =>
    new Promise((resolve) => {
      if (ended) return resolve([]);
      const id = ++last;
      waiting.set(id, { resolve, removed: new Set() });
      tell(make(id));
    });

  return {
    /** Resolves when these can be found, so that who adds many waits after each few. */
    add: async (texts: readonly AlikeText[]): Promise<void> => void (await call((id) => ({ verb: 'add', id, texts }))),
    remove(consultation: string, reference: string): void {
      for (const { removed } of waiting.values()) removed.add(reference);
      tell({ verb: 'remove', consultation, reference });
    },
    forget: (consultation: string): void => tell({ verb: 'forget', consultation }),
    /** References of those alike, `limit` at most, the most alike first. */
    find: (consultation: string, text: string, limit: number): Promise<readonly string[]> =>
      call((id) => ({ verb: 'find', id, consultation, text, limit })),
    /** Keeps the process alive until the function that it returns is called. */
    hold(): () => void {
      if (holders++ === 0) worker.ref();
      return () => {
        if (--holders === 0) worker.unref();
      };
    },
    async close(): Promise<void> {
      ended = true;
      for (const id of [...waiting.keys()]) settle(id, []);
      await worker.terminate();
    },
  };
};
export type AlikeThread = ReturnType<typeof startAlikeThread>;
