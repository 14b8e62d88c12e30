/**
 * A monotonic clock that starts at `from` (UTC milliseconds). It stands still while its source is behind, so that a
 * closed poll stays closed when the machine's clock is set back.
 */
export const steadyClock = (clock: () => number, from: number): (() => number) => {
  let last = from;
  return () => {
    last = Math.max(last, clock());
    return last;
  };
};

/**
 * A clock that is synchronised by {@link set}, and follows the process's monotonic clock in between. Independent of
 * this machine's own time.
 */
export const createSetClock = () => {
  let offset = Number.NEGATIVE_INFINITY;
  return {
    /** UTC milliseconds. */
    now: (): number => Math.floor(performance.now() + offset),
    /**
     * Synchronises with a time that is true now or was a moment ago. This can move the clock back: see {@link
     * steadyClock}.
     */
    set(now: number): void {
      offset = now - performance.now();
    },
  };
};
