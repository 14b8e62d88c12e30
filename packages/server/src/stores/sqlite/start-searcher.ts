import { Worker } from 'node:worker_threads';
import { type DocumentQuery, type FoundDocument, StoreBusy } from '../../model/store.ts';
import { searchTimeout } from '../find-documents.ts';
import type { SearchCall, SearchReply } from './searcher.ts';

interface Waiting {
  readonly resolve: (found: readonly FoundDocument[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Searches on a separate thread with a read-only connection. The first search starts it. */
export const createSearcher = (file: string) => {
  // Same extension as this file: `.ts` as source, `.js` when built.
  const url = new URL(import.meta.url.replace(/start-searcher(\.[jt]s)$/, 'searcher$1'));
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const start = (): Worker => {
    const started = new Worker(url, { workerData: { file } });
    const end = (error: unknown): void => {
      if (worker !== started) return;
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new StoreBusy('the search ended', { cause: error }));
      waiting.clear();
    };
    started.on('message', (reply: SearchReply) => {
      const call = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('found' in reply) call?.resolve(reply.found);
      else call?.reject(new StoreBusy('not searched', { cause: reply.error }));
    });
    started.once('error', end);
    started.once('exit', end);
    started.unref();
    return started;
  };

  return {
    search(query: DocumentQuery): Promise<readonly FoundDocument[]> {
      worker ??= start();
      const id = ++last;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new StoreBusy('the search takes too long'));
        }, searchTimeout);
        const settled =
          <Value>(settle: (value: Value) => void) =>
          (value: Value): void => {
            clearTimeout(timer);
            settle(value);
          };
        waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
        worker?.postMessage({ id, query, began: Date.now() } satisfies SearchCall);
      });
    },
    async close(): Promise<void> {
      const ending = worker;
      await ending?.terminate();
    },
  };
};
