/** CPU of this process while something runs, microseconds. Other processes of a busy machine do not count. */
export const cpuOf = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

/** Below it, microseconds, a cost says more of the garbage collector than of the length of a text. */
const noise = 1_000;

/** Tries that show a cost, and the maximum where it seems to grow too much: a busy machine spoils some. */
const [tries, maxTries] = [4, 12];

/**
 * How many times the CPU of n some work takes for 4n, each the least of its tries: about four where it is linear, 16 where
 * it is the square.
 */
export const growth = async (work: (n: number) => unknown, n: number): Promise<number> => {
  const least = { few: Infinity, many: Infinity };
  const grown = () => least.many / Math.max(least.few, noise);
  for (let attempt = 0; attempt < tries || (attempt < maxTries && grown() >= mostGrowth); attempt += 1) {
    least.few = Math.min(least.few, await cpuOf(() => work(n)));
    least.many = Math.min(least.many, await cpuOf(() => work(4 * n)));
  }
  return grown();
};

/** More than linear work has at four times the length, less than the square. */
export const mostGrowth = 8;
