import { setTimeout as wait } from 'node:timers/promises';
import type { Runtime } from './runtime.ts';

/** Ballots rewritten in one transaction, and milliseconds between two transactions, so that other writes proceed. */
const [atOnce, rest] = [1_000, 20];
/** Milliseconds between checks for closed polls, and the duration of the lease. */
const [pause, lasts] = [30_000, 120_000];

/** After a poll has closed, one process erases the order of arrival of its ballots from a shared store. */
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
