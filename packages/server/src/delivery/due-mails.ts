import { setTimeout as wait } from 'node:timers/promises';

const every = 30_000;
const atOnce = 50;
/** Milliseconds to wait for a mail in progress when the server stops. A slower one is sent again later. */
const closeTimeout = 1_000;

export interface DueMailsOptions<Due> {
  /** Returns what is due, at most `max`. */
  readonly due: (max: number) => Promise<readonly Due[]>;
  /** Sends one. Returns false to leave it and the rest to another process. */
  readonly send: (one: Due) => Promise<boolean>;
  readonly onError: (error: unknown) => void;
}

/** Sends due mails every half minute, one after the other. An error of `due` or `send` ends the run: the rest waits for the next. */
export const createDueMails = <Due>({ due, send, onError }: DueMailsOptions<Due>) => {
  let running: Promise<void> | undefined;
  let closed = false;
  const run = async () => {
    for (let more = true; more; ) {
      const some = await due(atOnce);
      for (const one of some) if (closed || !(await send(one))) return;
      more = some.length === atOnce;
    }
  };
  const kick = (): Promise<void> => {
    running ??= run()
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
    return running;
  };

  const timer = setInterval(() => void kick(), every);
  timer.unref();
  return {
    /** Sends all due mails; resolves when none is left. */
    kick,
    async close(): Promise<void> {
      clearInterval(timer);
      closed = true;
      await Promise.race([running, wait(closeTimeout, undefined, { ref: false })]);
    },
  };
};
