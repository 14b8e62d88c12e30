import { readdirSync, readFileSync } from 'node:fs';
import type { Place } from './ask.ts';
import { createChannel } from './channel.ts';
import { pieces } from './long-runs.ts';
import type { Room } from './room.ts';
import { longestRead } from './walk.ts';

/** Work may grow sixfold from a text to one four times as long: what is linear grows fourfold. */
const mayGrow = 6;
/**
 * Milliseconds of CPU under which a difference says nothing: code is compiled, and the heap is swept. A body of 4 MB was
 * seen to cost 100 ms where its quarter cost 10, on a busy machine; why was not looked into. Work in the square of such a
 * length takes minutes.
 */
const baseOf = (units: number): number => Math.max(4, units / 2 ** 17);
/** Milliseconds until a request counts as not answered, on a busy machine too. */
const patience = 120_000;
/** How often what looks wrong is measured; the least counts. */
const repeats = 5;

/**
 * Milliseconds of CPU that each thread of a process has had: exact, where it waits (Documentation/scheduler/sched-stats). What a
 * thread had goes with it when it ends.
 */
const cpuOf = (pid: number): ReadonlyMap<string, number> => {
  const tasks = `/proc/${String(pid)}/task`;
  return new Map(readdirSync(tasks).map((task) => [task, ofThread(`${tasks}/${task}/schedstat`)]));
};

const ofThread = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    // It has ended since they were listed.
    return 0;
  }
};

/** Asks one thing after another, and tells what each cost the server. */
export function createMeter(room: Room) {
  const { pid } = room.server;
  if (pid === undefined) throw new Error('the server has no process');
  const channel = createChannel(room.port, patience);
  let accepted = 0;
  return {
    close: channel.close,
    /** How many were answered with what they asked for: where all are refused at the door, nothing was measured. */
    accepted: () => accepted,
    /** Milliseconds of CPU. */
    async costOf(request: Buffer): Promise<number> {
      const before = cpuOf(pid);
      const answer = await channel.ask(request);
      if (answer === 'silent') throw new Error(`no answer in ${String(patience / 1000)} s`);
      if (answer !== 'closed' && answer.status < 300) accepted += 1;
      return [...cpuOf(pid)].reduce((sum, [task, now]) => sum + Math.max(0, now - (before.get(task) ?? 0)), 0);
    },
  };
}
export type Meter = ReturnType<typeof createMeter>;

/** A text for a place: made of what, and how long in UTF-16 code units. */
interface Run {
  readonly name: string;
  readonly piece: string;
  readonly units: number;
}

/** So many places in a row share the classes between them, where not every class is sent to each. */
const share = { staff: 16, head: 4, largest: 4 };

/**
 * What is sent to a place. To one in a body that anyone may send: every class, as long as the longest text that is read. The
 * largest bodies, the heads of requests, and places of staff and the operator share the classes with the places beside them.
 */
export const runsFor = ({ name, most, open }: Place, number: number): readonly Run[] => {
  const inBody = most > 2 * longestRead;
  return [...pieces].flatMap(([ofClass, piece], at) => {
    const among = (count: number) => (at + number) % count === 0;
    if (!among(open ? (inBody ? 1 : share.head) : share.staff)) return [];
    const largest = inBody && (!open || among(share.largest)) ? [most] : [];
    return [Math.min(most, longestRead), ...largest].map((units) => {
      return { name: `${name}, ${ofClass} × ${String(units)}`, piece, units };
    });
  });
};

/** The first run at whose length in a place work grows faster than it; undefined where there is none. */
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
