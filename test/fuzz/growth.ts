import { readdirSync, readFileSync } from 'node:fs';
import type { Place } from './ask.ts';
import { createChannel } from './channel.ts';
import type { FuzzedServer } from './fuzzed-server.ts';
import { pieces } from './long-runs.ts';
import { longestRead } from './walk.ts';

/** Maximum growth of the cost for four times the length: linear work grows fourfold. */
const mayGrow = 6;
/**
 * CPU milliseconds below which a difference is noise (compilation, garbage collection). A 4 MB body was seen to cost
 * 100 ms and its quarter 10 ms on a busy machine; the cause was not examined. Quadratic work at such a length takes
 * minutes.
 */
const baseOf = (units: number): number => Math.max(4, units / 2 ** 17);
/** Timeout of a request in ms, also on a busy machine. */
const timeout = 120_000;
/** Measurements of a suspicious place; the minimum counts. */
const repeats = 5;

/**
 * CPU milliseconds of each thread, exact while it waits (Documentation/scheduler/sched-stats). An ended thread's time
 * is lost.
 */
const cpuOf = (pid: number): ReadonlyMap<string, number> => {
  const tasks = `/proc/${String(pid)}/task`;
  return new Map(readdirSync(tasks).map((task) => [task, ofThread(`${tasks}/${task}/schedstat`)]));
};

const ofThread = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    // The thread ended after being listed.
    return 0;
  }
};

/** Sends requests one by one and measures the server's cost of each. */
export function createMeter(room: FuzzedServer) {
  const { pid } = room.server;
  if (pid === undefined) throw new Error('the server has no process');
  const channel = createChannel(room.port, timeout);
  let accepted = 0;
  return {
    close: channel.close,
    /** Number of successful responses: if all requests are refused, nothing was measured. */
    accepted: () => accepted,
    /** CPU milliseconds. */
    async costOf(request: Buffer): Promise<number> {
      const before = cpuOf(pid);
      const answer = await channel.ask(request);
      if (answer === 'silent') throw new Error(`no answer in ${String(timeout / 1000)} s`);
      if (answer !== 'closed' && answer.status < 300) accepted += 1;
      return [...cpuOf(pid)].reduce((sum, [task, now]) => sum + Math.max(0, now - (before.get(task) ?? 0)), 0);
    },
  };
}
export type Meter = ReturnType<typeof createMeter>;

/** A text for a place: its repeated piece, and its length in UTF-16 code units. */
interface Run {
  readonly name: string;
  readonly piece: string;
  readonly units: number;
}

/** Number of consecutive places that share the character classes, if not every class is sent to each. */
const share = { staff: 16, head: 4, largest: 4 };

/**
 * The texts for a place. Public body places get every class, at the longest length that is read. The largest bodies,
 * request heads, and staff's and the operator's places share the classes with neighbouring places.
 */
export const runsFor = ({ name, maxUnits, open }: Place, number: number): readonly Run[] => {
  const inBody = maxUnits > 2 * longestRead;
  return [...pieces].flatMap(([ofClass, piece], at) => {
    const among = (count: number) => (at + number) % count === 0;
    if (!among(open ? (inBody ? 1 : share.head) : share.staff)) return [];
    const largest = inBody && (!open || among(share.largest)) ? [maxUnits] : [];
    return [Math.min(maxUnits, longestRead), ...largest].map((units) => {
      return { name: `${name}, ${ofClass} × ${String(units)}`, piece, units };
    });
  });
};

/** The first run for which work grows too fast; undefined if none. */
export async function growthAt(place: Place, number: number, meter: Meter): Promise<string | undefined> {
  for (const { name, piece, units } of runsFor(place, number)) {
    const wrong = await growthOf(place, piece, units, meter).catch((cause: unknown) => {
      throw new Error(name, { cause });
    });
    if (wrong !== undefined) return `${name}: ${wrong}`;
  }
  return undefined;
}

async function growthOf(place: Place, piece: string, units: number, meter: Meter): Promise<string | undefined> {
  const costOf = (share: number) => meter.costOf(place.request(piece, units, share));
  const base = baseOf(units);
  let whole = await costOf(1);
  let part = Number.POSITIVE_INFINITY;
  for (let times = 0; whole > mayGrow * base; times++) {
    part = Math.min(part, await costOf(1 / 4));
    if (whole <= mayGrow * Math.max(part, base)) return undefined;
    if (times === repeats) return `${part.toFixed(1)} ms for a quarter, ${whole.toFixed(1)} ms for the whole`;
    whole = Math.min(whole, await costOf(1));
  }
  return undefined;
}
