/**
 * A clock that never goes back, begun at `from` (UTC milliseconds): while the one it follows is behind, it stands still.
 * A poll that was closed stays closed when the machine's clock is put back.
 */
export const steadyClock = (clock: () => number, from: number): (() => number) => {
  let last = from;
  return () => {
    last = Math.max(last, clock());
    return last;
  };
};

/** A clock that is set by others, and goes on by itself between: how this machine's own is set does not matter. */
export const createSetClock = () => {
  let offset = Number.NEGATIVE_INFINITY;
  return {
    /** UTC milliseconds. */
    now: (): number => Math.floor(performance.now() + offset),
    /** What it was told is true now or was a moment ago: it is only ever set forward by less than that. */
    set(now: number): void {
      offset = now - performance.now();
    },
  };
};
