import { Worker } from 'node:worker_threads';
import { problemTypes } from '@shura/contract';
import { Refusal } from '../../model/refusal.ts';
import type { Picture } from './picture.ts';
import type { PictureCall, PictureReply } from './worker.ts';

/** Maximum length of the queue. A picture takes some 200 ms of a separate thread; votes never wait for it. */
const maxWaiting = 16;

/** Milliseconds after which an idle thread ends and frees its fonts. */
const idle = 60_000;

/**
 * Draws pictures one at a time, on a thread that runs only when needed. Throws a {@link Refusal} `busy` if the queue is
 * full.
 */
export const createDrawing = () => {
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>();
  let worker: Worker | undefined;
  let [last, rest] = [0, undefined as NodeJS.Timeout | undefined];

  const stop = async () => {
    clearTimeout(rest);
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  const start = (): Worker => {
    // Same extension as this file: `.ts` as source, `.js` when built.
    const url = new URL(import.meta.url.replace(/drawing-thread(\.[jt]s)$/, 'worker$1'));
    const started = new Worker(url);
    const fail = (error: unknown) => {
      if (worker === started) worker = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.on('error', fail);
    started.on('message', ({ id, png, error }: PictureReply) => {
      const caller = waiting.get(id);
      waiting.delete(id);
      if (waiting.size === 0) rest = setTimeout(() => void stop(), idle).unref();
      if (png) caller?.resolve(png);
      else caller?.reject(error);
    });
    // Must come last: adding a message listener refs the worker again.
    started.unref();
    return started;
  };

  return {
    draw(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
      if (waiting.size >= maxWaiting) throw new Refusal(problemTypes.busy, { retryAfter: 5 });
      clearTimeout(rest);
      worker ??= start();
      const id = ++last;
      const call = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
      waiting.set(id, call);
      worker.postMessage({ id, picture } satisfies PictureCall);
      return call.promise;
    },
    close: stop,
  };
};
