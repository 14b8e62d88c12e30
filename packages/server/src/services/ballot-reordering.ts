import { setTimeout as wait } from 'node:timers/promises';
import type { Runtime } from './runtime.ts';

/** Ballots that are written again in one transaction, and milliseconds between two: others write meanwhile. */
const [atOnce, rest] = [1_000, 20];
/** Milliseconds between two looks for polls that have closed; and that one process keeps the job without a sign of life. */
const [pause, lasts] = [30_000, 120_000];

/** Once a poll has closed, one process for all takes from a shared store what it tells of the order of the ballots. */
export const createBallotReordering = ({ store: { shared }, processId, onError }: Runtime) => {
  let stopping = false;
  let running: Promise<void> | undefined;

  const work = async () => {
    while (!stopping && (await shared?.lease('reorder', processId, lasts)) && (await shared?.reorderBallots(atOnce))) {
      await wait(rest);
    }
  };
  const look = () => {
    running ??= work()
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
  };
  const timer = shared ? setInterval(look, pause).unref() : undefined;

  return {
    async close(): Promise<void> {
      stopping = true;
      clearInterval(timer);
      await running;
    },
  };
};
