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
