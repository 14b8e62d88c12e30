import { Worker } from 'node:worker_threads';
import type { AlikeCall, AlikeReply, AlikeText } from './alike-thread.ts';

/** MiB. With 10^5 published texts the heap takes 65, and arrays outside it 35. Past the limit the thread ends, not the server. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 6 };

interface Waiting {
  readonly resolve: (found: readonly string[]) => void;
  /**
   * References that were removed while the call waited: the thread may have searched before it received the removal.
   */
  readonly removed: Set<string>;
}

export interface AlikeThreadOptions {
  /** Called with the error of a call, and with the reason why the thread ended. */
  readonly onError: (error: unknown) => void;
  /** Called once, when the thread has ended by itself. All calls that waited for it have resolved with no references. */
  readonly onEnd: () => void;
}

/**
 * Starts a thread with the indexes of texts, so that votes do not wait for a search. Calls are answered in their order. A search
 * that is answered after a text was removed does not return that text. The thread keeps the process alive only while it is held.
 */
export const startAlikeThread = ({ onError, onEnd }: AlikeThreadOptions) => {
  // The file of the thread is beside this one, with the same extension: .ts among the sources, .js in a build.
  const worker = new Worker(new URL(import.meta.url.replace(/start-alike-thread(\.[jt]s)$/, 'alike-thread$1')), {
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
  // After `on('message')`, which refs the worker again.
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
    /** Resolves when these texts can be found. A caller with many texts waits after each batch. */
    add: async (texts: readonly AlikeText[]): Promise<void> => void (await call((id) => ({ verb: 'add', id, texts }))),
    /** Removes a text of these groups from all results from now on. */
    remove(groups: readonly string[], reference: string): void {
      for (const { removed } of waiting.values()) removed.add(reference);
      tell({ verb: 'remove', groups, reference });
    },
    /** Removes all texts of a group. */
    forget: (group: string): void => tell({ verb: 'forget', group }),
    /** Resolves with max `limit` references of texts of a group that ask for the same, the highest score first. */
    find: (group: string, text: string, limit: number, answers: boolean): Promise<readonly string[]> =>
      call((id) => ({ verb: 'find', id, group, text, limit, answers })),
    /** Keeps the process alive until the function that it returns is called. */
    hold(): () => void {
      if (holders++ === 0) worker.ref();
      return () => {
        if (--holders === 0) worker.unref();
      };
    },
    /** Ends the thread. Calls that wait resolve with no references. */
    async close(): Promise<void> {
      ended = true;
      for (const id of [...waiting.keys()]) settle(id, []);
      await worker.terminate();
    },
  };
};
export type AlikeThread = ReturnType<typeof startAlikeThread>;
