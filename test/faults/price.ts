import { pbkdf2Sync } from 'node:crypto';

/** The figures of decision 39, repeated here independently: the server's demands are checked against them. */
const fade = 600;
const room = 60;
const wider = 8;
const firstBits = 6;
const top = 32;

/** Buckets that a network fills, with their capacity. */
export type Buckets = ReadonlyMap<string, number>;

export const ofIpv4 = (address: string): Buckets =>
  new Map([
    [address, room],
    [`${address.slice(0, address.lastIndexOf('.'))}/24`, room * wider],
  ]);

/** The nth /64 of one /48; 256 of them share a /56. */
export const inOne48 = (n: number): Buckets =>
  new Map([
    [`64 ${String(n)}`, room],
    [`56 ${String(n >> 8)}`, room * 2],
    ['48', room * wider],
  ]);

/** A model of the buckets' levels; times are in seconds. */
export const createModel = () => {
  const counts = new Map<string, { readonly n: number; readonly at: number }>();
  const countAt = (key: string, now: number): number => {
    const { n, at } = counts.get(key) ?? { n: 0, at: now };
    return n * Math.exp((at - now) / fade);
  };
  return {
    load: (buckets: Buckets, now: number): number =>
      Math.max(...[...buckets].map(([key, size]) => countAt(key, now) / size)),
    add(buckets: Buckets, now: number): void {
      for (const key of buckets.keys()) counts.set(key, { n: countAt(key, now) + 1, at: now });
    },
  };
};

/** Bits asked for at a load; 0 for none. */
export const bitsAt = (load: number): number =>
  load < 1 ? 0 : firstBits + Math.floor(Math.log2(Math.min(load, top - 1)));

/** CPU seconds of one try in a native program on this machine. */
export const priceOfTry = (): number => {
  const salt = Buffer.alloc(21);
  const before = process.cpuUsage();
  for (let n = 0; n < 2_000; n += 1) pbkdf2Sync(String(n), salt, 1_000, 4, 'sha256');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 2_000 / 1e6;
};

export interface Stuffing {
  readonly ballots: number;
  /** The network of the nth ballot. */
  readonly from: (n: number) => Buckets;
  /** Cores that work; 0 for a sender who waits instead of working. */
  readonly cores: number;
  /** CPU seconds of a try. */
  readonly price: number;
}

/** The cost of these ballots by the rules: expected tries, and seconds from first to last. */
export const costOf = ({
  ballots,
  from,
  cores,
  price,
}: Stuffing): { readonly tries: number; readonly seconds: number } => {
  const model = createModel();
  const limit = cores === 0 ? 1 : top;
  let [tries, now] = [0, 0];
  for (let n = 0; n < ballots; n += 1) {
    const buckets = from(n);
    const load = model.load(buckets, now);
    if (load >= limit) now += fade * Math.log(load / limit) + 0.001;
    const bits = bitsAt(model.load(buckets, now));
    const work = bits === 0 ? 0 : 2 ** bits;
    tries += work;
    if (cores > 0) now += (work * price) / cores;
    model.add(buckets, now);
  }
  return { tries, seconds: now };
};
