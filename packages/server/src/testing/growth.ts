/** CPU time of this process while `work` runs, in microseconds. Independent of other processes. */
export const cpuOf = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

/** Microseconds below which garbage collection dominates the cost. */
const noise = 1_000;

/** Number of tries, and the maximum if the cost seems to grow too much: a busy machine distorts some. */
const [tries, maxTries] = [4, 12];

/** Ratio of the CPU times for 4n and n, each the minimum of its tries: about 4 for linear work, 16 for quadratic. */
export const growth = async (work: (n: number) => unknown, n: number): Promise<number> => {
  const minCpu = { few: Infinity, many: Infinity };
  const grown = () => minCpu.many / Math.max(minCpu.few, noise);
  for (let attempt = 0; attempt < tries || (attempt < maxTries && grown() >= maxGrowth); attempt += 1) {
    minCpu.few = Math.min(minCpu.few, await cpuOf(() => work(n)));
    minCpu.many = Math.min(minCpu.many, await cpuOf(() => work(4 * n)));
  }
  return grown();
};

/** Maximum accepted ratio: between linear (4) and quadratic (16). */
export const maxGrowth = 8;
