import { Worker } from 'node:worker_threads';
import { problemTypes } from '@shura/contract';
import { Refusal } from '../../model/refusal.ts';
import type { Picture } from './picture.ts';
import type { PictureCall, PictureReply } from './worker.ts';

/** Pictures that may wait to be drawn. Each takes some 200 ms of another thread; votes wait for none of them. */
const mostWaiting = 16;

/** Milliseconds that the thread stays, with its fonts, when there is nothing to draw. */
const idle = 60_000;

/** Draws pictures one after another on a thread that is there while it is needed. Refuses with `busy`. */
export const createDrawing = () => {
  const waiting = new Map<
    number,
    { resolve: (png: Uint8Array<ArrayBuffer>) => void; reject: (error: unknown) => void }
  >();
  let worker: Worker | undefined;
  let [last, rest] = [0, undefined as NodeJS.Timeout | undefined];

  const stop = async () => {
    clearTimeout(rest);
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  const start = (): Worker => {
    // The extension is this file's own: the worker lies beside it, as source and when built.
    const url = new URL(import.meta.url.replace(/draw-pictures(\.[jt]s)$/, 'worker$1'));
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
    // Last: to listen for messages keeps the process alive again.
    started.unref();
    return started;
  };

  return {
    draw(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
      if (waiting.size >= mostWaiting) throw new Refusal(problemTypes.busy, { retryAfter: 5 });
      clearTimeout(rest);
      worker ??= start();
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker?.postMessage({ id, picture } satisfies PictureCall);
      });
    },
    close: stop,
  };
};
