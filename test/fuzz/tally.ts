/** Result of many requests: responses by kind, and complaints. */
export interface Tally {
  count(kind: string): void;
  counted(kind: string): number;
  /** Records a complaint. `example` is shown for the first few of a kind; every complaint counts. */
  complain(complaint: string, example: () => Promise<string> | string): void;
  took(ms: number): void;
  readonly requests: number;
  readonly complaints: number;
  /** Longest wait for a response, in ms. */
  readonly slowest: number;
  /** Lines to print. */
  describe(): Promise<string[]>;
}

const sortsExplained = 12;

export function createTally(): Tally {
  const counts = new Map<string, number>();
  const sorts = new Map<string, { count: number; example: Promise<string> }>();
  let [requests, complaints, slowest] = [0, 0, 0];
  return {
    count(kind) {
      requests += 1;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    },
    counted: (kind) => counts.get(kind) ?? 0,
    complain(complaint, example) {
      complaints += 1;
      const known = sorts.get(complaint);
      if (known) known.count += 1;
      else {
        const explained = sorts.size < sortsExplained ? Promise.resolve(example()) : Promise.resolve('');
        sorts.set(complaint, { count: 1, example: explained });
      }
    },
    took(ms) {
      slowest = Math.max(slowest, ms);
    },
    get requests() {
      return requests;
    },
    get complaints() {
      return complaints;
    },
    get slowest() {
      return slowest;
    },
    async describe() {
      const kinds = [...counts].sort(([one], [other]) => one.localeCompare(other));
      const wrong = [...sorts].map(async ([complaint, { count, example }]) => {
        return `✖ ${String(count)} × ${complaint}\n  ${await example}`;
      });
      return [kinds.map(([kind, count]) => `${kind}: ${String(count)}`).join(', '), ...(await Promise.all(wrong))];
    },
  };
}
