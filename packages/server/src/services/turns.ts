/** Runs one piece of work at a time, in the order they come: what is judged is still so when it is saved. */
export const createTurns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
};
export type Turns = ReturnType<typeof createTurns>;
